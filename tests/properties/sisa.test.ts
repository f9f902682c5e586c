import fc from "fast-check";
import {
  addDays,
  checkSisaAnnex,
  exampleGrantDefinition,
  explainSisaAnnex,
  fromCents,
  type LedgerEntry,
  type LocalDate,
  localDate,
  type SisaAnnex,
  type SpendingEntry,
  sisaAnnex,
  type TraceNode,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { putIn, sisaCase, spending, undone } from "../scenarios/sisaCase.js";

const YEARS = [2021, 2022, 2023, 2024] as const;
const knownOn = (year: number): LocalDate => localDate(`${year + 1}-04-01`);
const start = localDate("2021-01-01");

interface Drawn {
  readonly project: "p1" | "p2" | null;
  readonly year: number;
  readonly day: number;
  readonly late: number | null;
  readonly cents: number;
  readonly undo: { readonly days: number; readonly part: number } | null;
  readonly region: number;
}

const drawn: fc.Arbitrary<readonly Drawn[]> = fc.array(
  fc.record({
    project: fc.constantFrom("p1" as const, "p2" as const, null),
    year: fc.constantFrom(...YEARS),
    day: fc.nat(1400),
    late: fc.option(fc.nat(900), { nil: null }),
    cents: fc.integer({ min: 1, max: 100_000_000 }),
    undo: fc.option(fc.record({ days: fc.nat(900), part: fc.integer({ min: 1, max: 4 }) }), { nil: null }),
    region: fc.nat(100_000_000),
  }),
  { maxLength: 12 },
);

/** The ledger that was drawn: spending booked when it was booked, undone in part later, and money of the region. */
function ledgerOf(items: readonly Drawn[]): readonly LedgerEntry[] {
  return items.flatMap(({ project, year, day, late, cents, undo, region }, index): readonly LedgerEntry[] => {
    const date = addDays(start, day);
    const entry: SpendingEntry = {
      ...spending(`s${index}`, project, year, date, "0", late === null ? null : addDays(date, late)),
      amount: fromCents(cents),
    };
    const reversal = undo && {
      ...undone(`r${index}`, entry, addDays(entry.recordedOn ?? date, undo.days), "0"),
      amount: fromCents(Math.floor((cents * undo.part) / 4)),
    };
    const added = { ...putIn(`c${index}`, project, year, date, "0"), amount: fromCents(region) };
    return [entry, ...(reversal === null ? [] : [reversal]), added];
  });
}

function chainOf(ledger: readonly LedgerEntry[]): readonly SisaAnnex[] {
  const portfolio = sisaCase(ledger);
  const annexes: SisaAnnex[] = [];
  for (const year of YEARS) {
    const previous = annexes[annexes.length - 1] ?? null;
    annexes.push(
      sisaAnnex(portfolio, "award", year, exampleGrantDefinition(year), { knownOn: knownOn(year), previous }),
    );
  }
  return annexes;
}

const cents = (text: string | null | undefined): number => Math.round(Number(text) * 100);
const sumOf = (annex: SisaAnnex, number: string): number =>
  annex.rows.reduce(
    (total, { cells }) => total + cents(cells.find(({ indicator }) => indicator === number)?.text),
    0,
  );

/** What the books hold on a day of the years up to one, worked out entry by entry. */
const heldBy = (ledger: readonly LedgerEntry[], kind: "spending" | "cofinancing", year: number): number =>
  ledger.reduce((total, entry) => {
    const of = entry.kind === "reversal" ? entry.of : entry;
    if (of.kind !== kind || of.financialYear === null || of.financialYear > year) return total;
    if (entry.date > knownOn(year) || (entry.recordedOn ?? entry.date) > knownOn(year)) return total;
    return total + (entry.kind === "reversal" ? -entry.amount : entry.amount);
  }, 0);

describe("a chain of annexes", () => {
  test("each cumulative figure is all that the books hold up to the year, and no cent is lost between two", () => {
    fc.assert(
      fc.property(drawn, (items) => {
        const ledger = ledgerOf(items);
        chainOf(ledger).forEach((annex) => {
          expect(sumOf(annex, "X1/04")).toBe(heldBy(ledger, "spending", annex.year));
          expect(sumOf(annex, "X1/06")).toBe(heldBy(ledger, "cofinancing", annex.year));
        });
      }),
    );
  });

  test("spending and corrections of all years add up to what the last one holds", () => {
    fc.assert(
      fc.property(drawn, (items) => {
        const chain = chainOf(ledgerOf(items));
        const parts = chain.reduce(
          (total, annex) => total + sumOf(annex, "X1/02") + sumOf(annex, "X1/03"),
          0,
        );
        expect(parts).toBe(sumOf(chain[chain.length - 1] as SisaAnnex, "X1/04"));
      }),
    );
  });

  test("meets every rule about its own form, its year before and the ledger", () => {
    fc.assert(
      fc.property(drawn, (items) => {
        const ledger = ledgerOf(items);
        const portfolio = sisaCase(ledger);
        const chain = chainOf(ledger);
        chain.forEach((annex, index) => {
          const found = checkSisaAnnex(annex, {
            definition: exampleGrantDefinition(annex.year),
            previous: chain[index - 1] ?? null,
            portfolio,
          });
          const failed = found.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule);
          // a nameless row has no name, the region may bring too little, and spending may exceed the award or the term
          const own = failed.filter(
            (rule) => !["RD-SIS-01", "RD-SIS-18", "RD-SIS-20", "RD-SIS-21"].includes(rule),
          );
          // money that was undone before it was booked makes a year go below zero, and that is seen
          expect(own.filter((rule) => rule !== "RD-SIS-11")).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("is explained: the same annex, ids once, and each cumulative figure is its parts", () => {
    fc.assert(
      fc.property(drawn, (items) => {
        const portfolio = sisaCase(ledgerOf(items));
        const definition = exampleGrantDefinition(2023);
        const options = { knownOn: knownOn(2023) };
        const { value, trace } = explainSisaAnnex(portfolio, "award", 2023, definition, options);
        expect(value).toEqual(sisaAnnex(portfolio, "award", 2023, definition, options));
        const ids = trace.children.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const node of trace.children) {
          if (node.formula === null) continue;
          const total = node.inputs.reduce((so, { value: part }) => so + cents(part), 0);
          expect(cents(node.result.value)).toBe(total);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("what is recorded after the day changes nothing", () => {
    fc.assert(
      fc.property(drawn, drawn, (items, more) => {
        const ledger = ledgerOf(items);
        const later = ledgerOf(more).map((entry) => ({
          ...entry,
          id: `later-${entry.id}`,
          recordedOn: localDate("2026-01-01"),
        })) as readonly LedgerEntry[];
        expect(chainOf([...ledger, ...later])).toEqual(chainOf(ledger));
      }),
      { numRuns: 60 },
    );
  });
});

test("a node of the trace names every entry of its figure once", () => {
  const { trace } = explainSisaAnnex(
    sisaCase([spending("s1", "p1", 2021, "2021-06-01", "10"), spending("s2", "p1", 2021, "2021-07-01", "5")]),
    "award",
    2021,
    exampleGrantDefinition(2021),
    { knownOn: knownOn(2021) },
  );
  const node = trace.children.find(({ id }) => id === "sisaAnnex/p1/X1/02") as TraceNode;
  expect([node.entries, node.result.value]).toEqual([["s1", "s2"], "15.00"]);
});
