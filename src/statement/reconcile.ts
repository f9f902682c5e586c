import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Fraction } from "../money/fraction.js";
import type { Money } from "../money/money.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { RowKey } from "../position/dimension.js";
import type { Position, Positions } from "../position/position.js";
import { compared } from "./compared.js";
import { evaluate } from "./evaluate.js";
import { measureOf, type PositionMeasure } from "./positionMeasure.js";
import { isMoney, type ReadFigure, readFigure } from "./readFigure.js";
import type { Statement } from "./statement.js";

/** Which published figure should be which figure of the ledger. */
export interface ReconcileItem {
  /** The id of the published figure. */
  readonly figure: string;
  /** The key of the row; `null` is the whole. */
  readonly key: RowKey | null;
  /** The figure of that row. */
  readonly measure: PositionMeasure;
  /** The largest difference allowed, in the unit of the published figure, or `"rounding"`; `"0"` when it is left out. */
  readonly tolerance?: string;
}

/**
 * Holds what somebody published against the ledger.
 *
 * **Details**: `expected` is the ledger's amount in the unit of the published figure, `actual` the published one. Where the
 * published figure is what is left and a part of it awaits a decision, a note says how much.
 * **Watch out**: what the ledger does not know gives `cannotTell`, with what was reported so far.
 *
 * @rounding None in the comparison. `expected` is shown to the step of the published figure, half up.
 *
 * @param statement - What was published.
 * @param positions - The ledger's figures, over the dimensions that the keys name.
 * @param mapping - Which figure should be which.
 * @returns Findings in the order of the mapping, with the path `["figures", id]`; passes too; frozen.
 *
 * @example
 * ```ts
 * import { localDate, positions, reconcile } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const statement = {
 *   id: "prose",
 *   title: "Prose",
 *   source: { id: "letter", title: "Letter", publisher: null, reference: null, url: null },
 *   figures: { regions: { value: "201", unit: "million" as const, where: "L276" } },
 *   relations: [],
 * };
 * const byGroup = positions(regioEnvelop, { asOf: localDate("2021-01-01"), by: "group" });
 * const [finding] = reconcile(statement, byGroup, [{ figure: "regions", key: { group: "t2" }, measure: "paid" }]);
 * finding?.difference; // => "-14"
 * ```
 */
export function reconcile(
  statement: Statement,
  positions: Positions,
  mapping: readonly ReconcileItem[],
): readonly Finding[] {
  const rows = new Map(positions.rows.map((row) => [textOf(row.key), row]));
  return Object.freeze(
    mapping.flatMap((item) => {
      const position = item.key === null ? positions.total : rows.get(textOf(item.key));
      return reconcileItem(statement, position, item);
    }),
  );
}

function reconcileItem(statement: Statement, position: Position | undefined, item: ReconcileItem): readonly Finding[] {
  const path = ["figures", item.figure];
  const facts = { title: statement.title, measure: item.measure };
  const cannotTell = (unknown: string) => [
    makeFinding("RD-REC-01", "cannotTell", { path, facts: { ...facts, unknown } }),
  ];
  const published = readFigure(statement, item.figure);
  if (typeof published === "string") return cannotTell(published);
  if (!isMoney(published.unit)) return cannotTell(`figure ${item.figure} is no amount of money.`);
  if (position === undefined) return cannotTell(`the ledger has no row ${JSON.stringify(item.key)}.`);
  const { value, reported, unknownLines } = measureOf(position, item.measure);
  if (value === null) {
    return cannotTell(`the ledger knows ${toDecimalString(reported)} so far; ${unknownLines} line(s) are unknown.`);
  }
  const exact = inEuros(value);
  const ledger: ReadFigure = { ...published, id: item.measure, value: exact, step: { numerator: 0n, denominator: 1n } };
  const evaluation = evaluate("equals", [ledger], published, item.tolerance ?? "0");
  if (typeof evaluation === "string") return cannotTell(evaluation);
  const place = { ...facts, where: published.where };
  const finding = makeFinding("RD-REC-01", evaluation.holds ? "pass" : "fail", {
    path,
    facts: place,
    ...compared(published, exact),
    ...(evaluation.holds ? { atStake: null } : {}),
  });
  return [finding, ...undecidedNote(published, position, item, place)];
}

/** A note where a published figure of what is left holds money that somebody has yet to decide about. */
function undecidedNote(
  published: ReadFigure,
  { awaitingDecision }: Position,
  { figure, measure }: ReconcileItem,
  facts: Readonly<Record<string, string>>,
): readonly Finding[] {
  const { value } = awaitingDecision;
  if (measure !== "toMakeAvailable" || value === null || value <= 0) return [];
  return [
    makeFinding("RD-REC-02", "fail", {
      path: ["figures", figure],
      actual: published.text,
      atStake: value,
      facts: { ...facts, undecided: compared(published, inEuros(value)).expected ?? "" },
    }),
  ];
}

function inEuros(amount: Money): Fraction {
  return { numerator: BigInt(amount), denominator: 100n };
}

/** One text for each key, whatever the order of its dimensions. */
function textOf(key: RowKey): string {
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
}
