import {
  fromCents,
  localDate,
  type Position,
  type PositionFigure,
  positions,
  type RowKey,
  toDecimalString,
} from "regio-deals";
import { regioEnvelop, regioEnvelopMappings, regioEnvelopStatements } from "regio-deals/reference";
import { describe, expect, test } from "vitest";

const asOf = localDate("2021-01-01");

const MEASURES: Readonly<Record<string, (position: Position) => PositionFigure>> = {
  ceiling: ({ ceiling }) => ceiling,
  paid: ({ paid }) => paid.net,
  committed: ({ committed }) => committed.net,
  toMakeAvailable: ({ toMakeAvailable }) => toMakeAvailable,
};

const sameKey = (a: RowKey, b: RowKey) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** A published figure in millions, in euros. */
const inEuros = (value: string) => {
  const [whole = "", decimals = ""] = value.split(".");
  return `${BigInt(whole + decimals.padEnd(6, "0"))}.00`;
};

/** Every mapped figure: what was published, and what the ledger makes of it on the stand date. */
const COMPARED = regioEnvelopMappings.flatMap(({ statement, by, items }) => {
  const { total, rows } = positions(regioEnvelop, { asOf, by });
  const figures = regioEnvelopStatements.find(({ id }) => id === statement)?.figures;
  return items.map(({ figure, key, measure }) => {
    const row = key === null ? total : rows.find((one) => sameKey(one.key, key));
    const value = row === undefined ? null : (MEASURES[measure]?.(row).value ?? null);
    return {
      name: `${statement} ${figure} as ${measure} by ${by.join(", ")}`,
      published: inEuros(figures?.[figure]?.value ?? ""),
      booked: value === null ? null : toDecimalString(value),
    };
  });
});

describe("the ledger on 1 January 2021 against the letter", () => {
  test.each(COMPARED.filter(({ name }) => !name.includes("t2-made-available")))(
    "$name",
    ({ published, booked }) => {
      expect(booked).toBe(published);
    },
  );

  test("every cell of both tables is compared", () => {
    expect(COMPARED.filter(({ name }) => name.startsWith("letter-tabel-1 "))).toHaveLength(15);
    expect(COMPARED.filter(({ name }) => name.startsWith("letter-tabel-2 "))).toHaveLength(160);
  });

  test("the 201 million of the text is neither what regions got nor what was paid in all", () => {
    const off = COMPARED.filter(({ published, booked }) => published !== booked);
    expect(off.map(({ published, booked }) => [published, booked])).toEqual([
      ["201000000.00", "207500000.00"],
      ["201000000.00", "215000000.00"],
    ]);
  });
});

describe("the day before", () => {
  const { total, rows } = positions(regioEnvelop, { asOf: localDate("2020-12-31"), by: "group" });
  const groups = rows.filter((row) => !row.unallocated);

  test("what was paid is unknown, and nothing of it counts as zero", () => {
    expect(total.paid.net.value).toBeNull();
    expect(groups.map((row) => row.paid.net.value)).toEqual([null, null, null, null]);
  });

  test("34 of 35 lines are unknown: one holds nothing on any day", () => {
    expect(total.paid.net.unknownLines).toBe(34);
  });
});

describe("what the letter leaves unknown stays unknown", () => {
  const byDeal = positions(regioEnvelop, { asOf, by: "deal" });
  const caribbean = byDeal.rows.find((row) => row.key.deal === "caribisch-nederland");

  test("the Caribbean spending has a reported part beside it", () => {
    expect(caribbean?.spent.net.value).toBeNull();
    expect(caribbean?.spent.net.reported).toBe(fromCents(520_000_000));
  });

  test("commitments and pledges of the whole are unknown, with the reported part", () => {
    const { committed, cofinancing } = byDeal.total;
    expect([committed.net.value, toDecimalString(committed.net.reported)]).toEqual([null, "118000000.00"]);
    expect([cofinancing.pledged.net.value, toDecimalString(cofinancing.pledged.net.reported)]).toEqual([
      null,
      "234000000.00",
    ]);
  });

  test("of the 162 million that is left, 40 awaits a decision", () => {
    const { toMakeAvailable, awaitingDecision } = byDeal.total;
    expect(toMakeAvailable.value).toBe(fromCents(16_200_000_000));
    expect(awaitingDecision.value).toBe(fromCents(4_000_000_000));
  });
});
