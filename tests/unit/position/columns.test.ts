import {
  addColumns,
  addEntry,
  emptyFold,
  entryPlace,
  finishFold,
  type LedgerEntry,
  localDate,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";
import { award, determination, hand, payment, reversal } from "./hand.js";

const options = { asOf: localDate("2021-12-31"), by: ["line", "year"] } as const;
const portfolio = hand({ awards: [award("w", "2021-01-01", 50)] });
const one = payment("p1", "2021-03-01", 120);
const other = payment("p2", "2021-04-01", 70, { line: "a2" });
const back = reversal(one, "r", "2021-05-01", 20);
const of = (...entries: readonly LedgerEntry[]) => {
  const fold = emptyFold(portfolio, options);
  const places = Int32Array.from(entries, (entry) => entryPlace(fold, entry));
  return { fold, columns: { places, amounts: Float64Array.from(entries, ({ amount }) => amount) } };
};

describe("entries in columns", () => {
  test("give what they give one by one, reversals included", () => {
    const entries = [one, other, back, one, payment("z", "2020-01-01", 0)];
    const { fold, columns } = of(...entries);
    const expected = entries.reduce(addEntry, emptyFold(portfolio, options));
    expect(finishFold(addColumns(fold, columns))).toEqual(finishFold(expected));
  });

  test("may come as unsigned numbers of places", () => {
    const { fold, columns } = of(one);
    addColumns(fold, { ...columns, places: Uint32Array.from(columns.places) });
    expect(finishFold(fold).total.paid.gross.value).toBe(120);
  });

  test("of nothing change nothing", () => {
    const { fold } = of();
    addColumns(fold, { places: new Int32Array(0), amounts: new Float64Array(0) });
    expect(finishFold(fold)).toEqual(finishFold(emptyFold(portfolio, options)));
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ["columns of unlike length", [0, 0], [1]],
    ["an amount below zero", [0], [-1]],
    ["half a cent", [0], [0.5]],
    ["no number", [0], [Number.NaN]],
    ["more than the most", [0], [2 ** 53]],
    ["a sum beyond the most", [0, 0], [2 ** 53 - 1, 1]],
    ["a place below zero", [-1], [1]],
    ["a place that was not asked for", [2], [1]],
    ["a place far behind the last", [1_000_000], [1]],
  ])("%s is refused", (_, places, amounts) => {
    const { fold } = of(one);
    const columns = { places: Int32Array.from(places), amounts: Float64Array.from(amounts) };
    expect(refusal(() => addColumns(fold, columns))).toMatchSnapshot();
  });
});

describe("a place", () => {
  test("that was asked for counts as one where nothing was booked", () => {
    const fold = emptyFold(portfolio, options);
    entryPlace(fold, payment("p", "2021-01-01", 5, { line: "a1" }));
    const expected = addEntry(emptyFold(portfolio, options), payment("p", "2021-01-01", 0, { line: "a1" }));
    expect(finishFold(fold)).toEqual(finishFold(expected));
  });

  test("of determinations counts them, so that what is released shows", () => {
    const all = [determination("d", "2021-06-01", 40, { award: "w", line: "a1" })];
    const { fold, columns } = of(...all);
    const expected = all.reduce(addEntry, emptyFold(portfolio, options));
    expect(finishFold(addColumns(fold, columns))).toEqual(finishFold(expected));
    expect(finishFold(fold).total.released.value).not.toBe(null);
  });

  test("is one for entries alike, another for a reversal, a year, a line", () => {
    const fold = emptyFold(portfolio, options);
    const later = payment("p3", "2022-03-01", 1);
    expect([one, { ...one, id: "p9" }, back, other, later].map((entry) => entryPlace(fold, entry))).toEqual([
      0, 0, 1, 2, 4,
    ]);
  });

  test("stays what it is while the columns grow", () => {
    const lines = Array.from({ length: 300 }, (_, year) => payment(`p${year}`, `${1900 + year}-01-01`, 1));
    const fold = emptyFold(portfolio, { ...options, asOf: localDate("2199-12-31") });
    const places = lines.map((entry) => entryPlace(fold, entry));
    expect(new Set(places).size).toBe(300);
    expect(lines.map((entry) => entryPlace(fold, entry))).toEqual(places);
    const all = { places: Int32Array.from(places), amounts: new Float64Array(300).fill(7) };
    expect(
      finishFold(addColumns(fold, all)).rows.filter(({ paid }) => paid.gross.reported === 7),
    ).toHaveLength(300);
  });
});
