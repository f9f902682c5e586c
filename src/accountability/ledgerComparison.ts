import type { Finding } from "../finding/finding.js";
import { comparedAmounts } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import type { RuleId } from "../finding/rules.js";
import { ZERO } from "../money/money.js";
import { amountAt } from "./annexCells.js";
import { type AnnexContext, annexFinding, cannotTell, overCells } from "./annexContext.js";
import type { IndicatorMeasure } from "./grantDefinition.js";
import { readCell } from "./readCell.js";

/** Compares the cells of some measures with the ledger, cell by cell. */
export function againstLedger(
  context: AnnexContext,
  rule: RuleId,
  measures: readonly IndicatorMeasure[],
): readonly Finding[] {
  const { ledger } = context;
  if (ledger.kind === "none") return [];
  if (ledger.kind === "problem") {
    const facts = { unknown: "annexUnmakeable" satisfies Phrase, problem: ledger.problem };
    return [annexFinding(context, rule, "cannotTell", undefined, null, { facts })];
  }
  return overCells(context, ({ key }, { number, type, measure }, cell) => {
    if (measure === null || !measures.includes(measure) || cell === undefined) return [];
    const reading = readCell(cell, type);
    if (reading.kind === "blank" || reading.kind === "otherForm") return [];
    if (measure === "correction" && context.previous === undefined) {
      // without the year before, what is new since then cannot be told
      return [cannotTell(context, rule, "previousUnknown", key, number)];
    }
    const expected = amountAt(ledger.annex, context.definition, measure, key);
    const actual = reading.kind === "amount" ? reading.amount : ZERO;
    if (expected === null) {
      const facts = { unknown: "ledgerFigureUnknown" satisfies Phrase, reported: "–" };
      return [annexFinding(context, rule, "cannotTell", key, number, { facts })];
    }
    if (expected === actual) return [annexFinding(context, rule, "pass", key, number)];
    return [annexFinding(context, rule, "fail", key, number, comparedAmounts(expected, actual))];
  });
}
