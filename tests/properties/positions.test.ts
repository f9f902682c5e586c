import fc from "fast-check";
import {
  addEntry,
  type Dimension,
  emptyFold,
  finishFold,
  fromCents,
  type LedgerEntry,
  localDate,
  mergeFolds,
  type Portfolio,
  type Position,
  type PositionFigure,
  positions,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { portfolios } from "../arbitraries/portfolio.js";
import { dates } from "../arbitraries/values.js";

const STRUCTURAL = ["envelope", "group", "line", "deal", "pillar"] as const;
const OTHERS = ["award", "project", "partner", "year", "financialYear", "recipient", "instrument"] as const;

const dimensions = fc
  .uniqueArray(fc.constantFrom<Dimension>(...STRUCTURAL, ...OTHERS), { minLength: 1, maxLength: 3 })
  .map((by) => by as readonly Dimension[]);
const structural = fc
  .uniqueArray(fc.constantFrom<Dimension>(...STRUCTURAL), { minLength: 1, maxLength: 3 })
  .map((by) => by as readonly Dimension[]);

const STAGES = [
  "awarded",
  "paid",
  "onwardPaid",
  "programmed",
  "committed",
  "spent",
  "accounted",
  "determined",
  "determinedProjects",
] as const;

/** Every figure of the stages by a name of its own. */
function stageFigures(position: Position): readonly (readonly [string, PositionFigure])[] {
  const { pledged, committed, realised } = position.cofinancing;
  return [
    ...STAGES.flatMap((stage) =>
      (["gross", "reversed", "net"] as const).map(
        (side) => [`${stage}.${side}`, position[stage][side]] as const,
      ),
    ),
    ...Object.entries({ pledged, committed, realised }).map(
      ([stage, { net }]) => [`cofinancing.${stage}`, net] as const,
    ),
    ...Object.entries(position.recovery).map(([name, figure]) => [`recovery.${name}`, figure] as const),
    ...Object.entries(position.recoveryProjects).map(
      ([name, figure]) => [`projects.${name}`, figure] as const,
    ),
  ];
}

const LEFT = ["ceiling", "toProgramme", "toCommit", "toSpend"] as const;

describe("a fold", () => {
  test("gives the same in any cut and any order as in one piece", () => {
    fc.assert(
      fc.property(
        portfolios(),
        dates,
        dimensions,
        fc.array(fc.nat(2)),
        fc.boolean(),
        (portfolio, asOf, by, cut, turned) => {
          const parts = [0, 1, 2].map(() => emptyFold(portfolio, { asOf, by }));
          const entries = turned ? [...portfolio.ledger].reverse() : portfolio.ledger;
          for (const [i, entry] of entries.entries())
            addEntry(parts[cut[i] ?? 0] as (typeof parts)[number], entry);
          const [a, b, c] = parts as [(typeof parts)[number], (typeof parts)[number], (typeof parts)[number]];
          const whole = positions(portfolio, { asOf, by });
          expect(finishFold(mergeFolds([mergeFolds([a, b]), c]))).toEqual(whole);
          expect(finishFold(mergeFolds([c, mergeFolds([b, a])]))).toEqual(whole);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("does not merge with one of another day, other dimensions or another portfolio", () => {
    fc.assert(
      fc.property(portfolios(2), dates, (portfolio, asOf) => {
        const fold = emptyFold(portfolio, { asOf, by: "line" });
        const renamed: Portfolio = { ...portfolio, id: `${portfolio.id}2` };
        const others = [
          emptyFold(portfolio, { asOf, by: "deal" }),
          emptyFold(portfolio, { asOf, knownOn: asOf, by: "line" }),
          emptyFold(renamed, { asOf, by: "line" }),
        ];
        for (const other of others)
          expect(() => mergeFolds([fold, other])).toThrow("expected folds of one portfolio");
      }),
      { numRuns: 30 },
    );
  });
});

describe("positions", () => {
  test("have rows that add up to the whole, in every stage", () => {
    fc.assert(
      fc.property(portfolios(), dates, dimensions, (portfolio, asOf, by) => {
        const { rows, total } = positions(portfolio, { asOf, by });
        for (const [name, figure] of stageFigures(total)) {
          const sum = rows.reduce((all, row) => all + reportedOf(row, name), 0);
          expect(sum, name).toBe(figure.reported);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("have ceilings, and what is left of them, that add up to the whole", () => {
    fc.assert(
      fc.property(portfolios(), dates, structural, (portfolio, asOf, by) => {
        const { rows, total } = positions(portfolio, { asOf, by });
        for (const name of LEFT) {
          const known = [total, ...rows].every((row) => row[name].value !== null);
          const sum = rows.reduce((all, row) => all + row[name].reported, 0);
          if (known) expect(sum, name).toBe(total[name].reported);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("show nothing where a line is unknown, and agree with what was reported where all is known", () => {
    fc.assert(
      fc.property(portfolios(), dates, dimensions, (portfolio, asOf, by) => {
        const { rows, total } = positions(portfolio, { asOf, by });
        for (const position of [total, ...rows]) {
          for (const [name, { value, reported, unknownLines }] of stageFigures(position)) {
            if (unknownLines > 0) expect(value, name).toBeNull();
            if (value !== null) expect(value, name).toBe(reported);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("turn unknown, and not zero, when nobody records a stage", () => {
    fc.assert(
      fc.property(portfolios(), dates, (portfolio, asOf) => {
        fc.pre(portfolio.lines.length > 0);
        const silent = { ...portfolio, lines: portfolio.lines.map((line) => ({ ...line, records: [] })) };
        const before = positions(portfolio, { asOf, by: "line" });
        const after = positions(silent, { asOf, by: "line" });
        for (const [name, figure] of stageFigures(after.total)) {
          expect(figure.value, name).toBeNull();
          expect(figure.reported, name).toBe(reportedOf(before.total, name));
        }
      }),
      { numRuns: 80 },
    );
  });

  test("never have less paid gross on a later day", () => {
    fc.assert(
      fc.property(portfolios(), dates, dates, (portfolio, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const paid = (asOf: typeof one) =>
          positions(portfolio, { asOf, by: "line" }).total.paid.gross.reported;
        expect(paid(last)).toBeGreaterThanOrEqual(paid(first));
      }),
      { numRuns: 150 },
    );
  });

  test("count a revised ceiling once: that of the last amendment in force", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dates, fc.nat(1_000_000)), { maxLength: 6 }), dates, (changes, asOf) => {
        const none = { source: null, where: null };
        const amendments = changes.map(([effectiveOn, value], i) => ({
          id: `m${i}`,
          kind: "ceiling" as const,
          decidedOn: null,
          effectiveOn,
          dateBasis: "on" as const,
          recordedOn: null,
          reason: "",
          changes: [
            { target: { kind: "line" as const, id: "l" }, oldValue: null, newValue: fromCents(value) },
          ],
          ...none,
        }));
        const portfolio = oneLine(amendments);
        const inForce = changes
          .map(([date, value], i) => ({ date, value, id: `m${i}` }))
          .filter(({ date }) => date <= asOf)
          .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
        const { total } = positions(portfolio, { asOf, by: "line" });
        expect(total.ceiling.value).toBe(inForce.at(-1)?.value ?? 500);
        expect(total.revision).toBe(inForce.at(-1)?.id ?? null);
      }),
      { numRuns: 150 },
    );
  });

  test("do not change for an entry that is still to come, unless it is a balance", () => {
    fc.assert(
      fc.property(portfolios(), dates, dimensions, (portfolio, asOf, by) => {
        const come = (entry: LedgerEntry) => entry.date <= asOf || entry.dateBasis === "atOrBefore";
        const past = { ...portfolio, ledger: portfolio.ledger.filter(come) };
        expect(positions(past, { asOf, by })).toEqual(positions(portfolio, { asOf, by }));
      }),
      { numRuns: 100 },
    );
  });

  test("are frozen, all the way down", () => {
    const result = positions(oneLine([]), { asOf: localDate("2021-01-01"), by: "line" });
    expect(
      [result, result.rows, result.rows[0], result.total.paid.net].every((part) => Object.isFrozen(part)),
    ).toBe(true);
  });
});

function reportedOf(position: Position, name: string): number {
  return stageFigures(position).find(([of]) => of === name)?.[1].reported ?? Number.NaN;
}

function oneLine(amendments: Portfolio["amendments"]): Portfolio {
  const none = { source: null, where: null };
  return {
    schemaVersion: 1,
    id: "one",
    title: "One line",
    envelope: { id: "env", name: "", ceiling: null, ...none },
    sources: [],
    groups: [{ id: "g", kind: "tranche", name: "", aliases: [], ceiling: null, ...none }],
    lines: [
      {
        id: "l",
        group: "g",
        holder: { kind: "reservation", id: "r" },
        name: "",
        aliases: [],
        ceiling: fromCents(500),
        records: ["paid"],
        ...none,
      },
    ],
    deals: [],
    reservations: [{ id: "r", name: "", decided: true, ...none }],
    pillars: [],
    projects: [],
    partners: [],
    awards: [],
    amendments,
    observations: [],
    notes: [],
    ledger: [],
  };
}
