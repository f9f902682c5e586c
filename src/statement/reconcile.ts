import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import { compareText } from "../foundation/compareText.js";
import { describeValue } from "../foundation/describeValue.js";
import { type Fraction, fractionToDecimal } from "../money/fraction.js";
import type { Money } from "../money/money.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { RowKey } from "../position/dimension.js";
import type { Position, PositionFigure, Positions } from "../position/position.js";
import { compared } from "./compared.js";
import { evaluate } from "./evaluate.js";
import { NOTHING, order, over, rounded } from "./exact.js";
import { measureOf, type PositionMeasure } from "./positionMeasure.js";
import { isMoney, type ReadFigure, readFigure } from "./readFigure.js";
import { because, cannotTellFor, isReason, type Reason } from "./reason.js";
import type { Statement } from "./statement.js";

type Facts = Readonly<Record<string, string>>;

/** Which published figure should be which figure of the ledger. */
export interface ReconcileItem {
  /** The id of the published figure. */
  readonly figure: string;
  /** The key of the row; `null` is the whole. */
  readonly key: RowKey | null;
  /** The figure of that row. */
  readonly measure: PositionMeasure;
  /** The largest difference allowed, in the unit of the figure, or `"rounding"`; `"0"` when it is left out. */
  readonly tolerance?: string;
}

/**
 * Holds what somebody published against the ledger.
 *
 * **Details**: `expected` is the ledger's amount in the unit of the published figure, `actual` the published one.
 * The tolerance `"rounding"` allows half a step of the published figure. For the measure `"toMakeAvailable"` a note
 * (`RD-REC-02`) follows wherever the ledger knows that a part of what is left awaits a decision, whatever else came
 * of it.
 * **Watch out**: what the ledger does not know gives `cannotTell`, with what was reported so far in euros; so do a
 * row that is not there, and a figure that is absent, no number, or no money.
 *
 * @rounding None in the comparison. `expected` is shown to the step of the published figure, half up; on a fail with
 * as many digits more as it takes to differ from `actual`.
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

function reconcileItem(
  statement: Statement,
  position: Position | undefined,
  item: ReconcileItem,
): readonly Finding[] {
  const facts = { title: statement.title, measure: item.measure };
  const published = readFigure(statement, item.figure);
  if (isReason(published)) return [cannotTell(item, facts, published)];
  const place = { ...facts, where: published.where };
  if (!isMoney(published.unit)) {
    return [cannotTell(item, place, because("figureNoMoney", { figure: describeValue(item.figure) }))];
  }
  if (position === undefined) {
    return [cannotTell(item, place, because("noSuchRow", { row: JSON.stringify(item.key) }))];
  }
  const figure = measureOf(position, item.measure);
  if (figure === undefined) {
    return [cannotTell(item, place, because("noSuchMeasure", { asked: describeValue(item.measure) }))];
  }
  return [againstLedger(published, figure, item, place), ...undecidedNote(published, position, item, place)];
}

function againstLedger(
  published: ReadFigure,
  { value, reported, unknownLines }: PositionFigure,
  item: ReconcileItem,
  facts: Facts,
): Finding {
  if (value === null) {
    const so = { reported: toDecimalString(reported), lines: String(unknownLines) };
    return cannotTell(item, facts, because(whyUnknown(unknownLines), so));
  }
  const exact = inEuros(value);
  const ledger: ReadFigure = { ...published, id: item.measure, value: exact, step: NOTHING };
  const evaluation = evaluate("equals", [ledger], published, item.tolerance ?? "0");
  if (isReason(evaluation)) return cannotTell(item, facts, evaluation);
  return makeFinding("RD-REC-01", evaluation.holds ? "pass" : "fail", {
    path: ["figures", item.figure],
    facts,
    ...compared(published, exact, evaluation.holds),
  });
}

/** Without unknown lines the row has no such figure, or its ceiling is unknown. */
function whyUnknown(unknownLines: number): Phrase {
  if (unknownLines === 0) return "ledgerWholeUnknown";
  return unknownLines === 1 ? "ledgerLineUnknown" : "ledgerLinesUnknown";
}

function cannotTell({ figure }: ReconcileItem, facts: Facts, reason: Reason): Finding {
  return cannotTellFor("RD-REC-01", ["figures", figure], facts, reason);
}

/** A note where money that somebody has yet to decide about is among what is left. */
function undecidedNote(
  published: ReadFigure,
  { awaitingDecision }: Position,
  { figure, measure }: ReconcileItem,
  facts: Facts,
): readonly Finding[] {
  const { value } = awaitingDecision;
  if (measure !== "toMakeAvailable" || value === null || value <= 0) return [];
  return [
    makeFinding("RD-REC-02", "fail", {
      path: ["figures", figure],
      actual: published.text,
      atStake: value,
      facts: { ...facts, undecided: inUnit(value, published) },
    }),
  ];
}

/** An amount in the unit of a figure, exact, with at least the decimals of its step. */
function inUnit(amount: Money, { scale, digits }: ReadFigure): string {
  const exact = over(inEuros(amount), scale);
  let shown = digits;
  while (order(rounded(exact, shown), exact) !== 0) shown += 1;
  return fractionToDecimal(exact, shown, "halfUp");
}

function inEuros(amount: Money): Fraction {
  return { numerator: BigInt(amount), denominator: 100n };
}

/** One text for each key, whatever the order of its dimensions. */
function textOf(key: RowKey): string {
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => compareText(a, b)));
}
