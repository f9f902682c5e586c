import fc from "fast-check";
import { type LedgerEntry, type Line, type Portfolio, type PositionRow, positions } from "regio-deals";
import { expect, test } from "vitest";
import { portfolios } from "../arbitraries/portfolio.js";
import { dates } from "../arbitraries/values.js";

// A slow and obvious reading of the stages: for each line, look through the whole ledger. It shares no code with the fold.

type Stage = "paid" | "onwardPaid" | "programmed" | "committed" | "spent" | "accounted";

const KINDS: Readonly<Record<Stage, string>> = {
  paid: "payment",
  onwardPaid: "onwardPayment",
  programmed: "programming",
  committed: "commitment",
  spent: "spending",
  accounted: "accounted",
};

const dimensionsOf = (entry: LedgerEntry) =>
  (entry.kind === "reversal" ? entry.of : entry) as unknown as Readonly<Record<string, string | null>>;

const isKnown = (entry: LedgerEntry, knownOn: string | null) =>
  knownOn === null || (entry.recordedOn ?? entry.date) <= knownOn;

const dealOf = (line: Line) => (line.holder.kind === "deal" ? line.holder.id : null);

/** The entries of a stage that are a line's: those that name it, or the deal whose only line it is. */
function entriesOf(portfolio: Portfolio, line: Line, kind: string): readonly LedgerEntry[] {
  const deal = dealOf(line);
  const lines = portfolio.lines.filter((other) => deal !== null && dealOf(other) === deal);
  return portfolio.ledger.filter((entry) => {
    const names = dimensionsOf(entry);
    if (names.kind !== kind) return false;
    if (names.line != null) return names.line === line.id;
    return lines.length === 1 && names.deal === deal;
  });
}

/** The entries of a stage that name only the deal of a line, where that deal has several lines. */
function aboveTheLine(portfolio: Portfolio, line: Line, kind: string): readonly LedgerEntry[] {
  const deal = dealOf(line);
  if (deal === null || portfolio.lines.filter((other) => dealOf(other) === deal).length < 2) return [];
  return portfolio.ledger.filter((entry) => {
    const names = dimensionsOf(entry);
    return names.kind === kind && names.line == null && names.deal === deal;
  });
}

function judge(portfolio: Portfolio, line: Line, stage: Stage, asOf: string, knownOn: string | null) {
  const kind = KINDS[stage];
  const booked = entriesOf(portfolio, line, kind).filter((entry) => isKnown(entry, knownOn));
  const above = aboveTheLine(portfolio, line, kind).filter((entry) => isKnown(entry, knownOn));
  const total = (reversals: boolean) =>
    booked
      .filter((entry) => entry.date <= asOf && (entry.kind === "reversal") === reversals)
      .reduce((sum, entry) => sum + BigInt(entry.amount), 0n);
  const seen = (entry: LedgerEntry) => entry.date <= asOf || entry.dateBasis === "atOrBefore";
  const unknown =
    !line.records.includes(stage) ||
    booked.some((entry) => entry.date > asOf && entry.dateBasis === "atOrBefore") ||
    above.some(seen);
  return { gross: Number(total(false)), reversed: Number(total(true)), unknown };
}

const shown = (row: PositionRow, stage: Stage) => ({
  gross: row[stage].gross.reported,
  reversed: row[stage].reversed.reported,
  unknown: row[stage].gross.value === null,
});

test("every stage of every line is what a look through the whole ledger gives", () => {
  let unknown = 0;
  let known = 0;
  fc.assert(
    fc.property(portfolios(), dates, fc.option(dates), (portfolio, asOf, knownOn) => {
      const { rows } = positions(portfolio, { asOf, knownOn, by: "line" });
      for (const line of portfolio.lines) {
        const row = rows.find(({ key }) => key.line === line.id) as PositionRow;
        for (const stage of Object.keys(KINDS) as Stage[]) {
          const expected = judge(portfolio, line, stage, asOf, knownOn);
          expect(shown(row, stage), `${line.id} ${stage}`).toEqual(expected);
          if (expected.unknown) unknown += 1;
          else known += 1;
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(unknown).toBeGreaterThan(100);
  expect(known).toBeGreaterThan(100);
});

test("what is left of every line is its ceiling less what the same look gives", () => {
  fc.assert(
    fc.property(portfolios(), dates, (portfolio, asOf) => {
      const plain = { ...portfolio, amendments: [], ledger: portfolio.ledger.filter(isNoRecovery) };
      const { rows } = positions(plain, { asOf, by: "line" });
      for (const line of plain.lines) {
        const row = rows.find(({ key }) => key.line === line.id) as PositionRow;
        const [paid, committed] = (["paid", "committed"] as const).map((stage) =>
          judge(plain, line, stage, asOf, null),
        );
        expect(row.ceiling.value).toBe(line.ceiling);
        if (line.ceiling === null || paid === undefined || committed === undefined) continue;
        if (!paid.unknown) expect(row.toMakeAvailable.value).toBe(line.ceiling - paid.gross + paid.reversed);
        if (!committed.unknown)
          expect(row.toCommit.value).toBe(line.ceiling - committed.gross + committed.reversed);
      }
    }),
    { numRuns: 300 },
  );
});

/** Recoveries and determinations change what is left by rules of their own, with tests of their own. */
function isNoRecovery(entry: LedgerEntry): boolean {
  return dimensionsOf(entry).kind !== "recovery" && dimensionsOf(entry).kind !== "determination";
}
