import { comparedAmounts } from "../../finding/makeFinding.js";
import { ZERO } from "../../money/money.js";
import { negate } from "../../money/negate.js";
import { sum } from "../../money/sum.js";
import { sumKnown } from "../../money/sumKnown.js";
import type { Award } from "../../portfolio/award.js";
import type { AccountedDimensions, LedgerEntry } from "../../portfolio/entry.js";
import { amountAt } from "../annexCells.js";
import { type AnnexCheck, annexFinding, cannotTell } from "../annexContext.js";
import { indicatorOf } from "../grantDefinition.js";

/** What the ledger has as accounted for in the year is the spending and the correction of the annex. */
export const accountedAgrees: AnnexCheck = {
  rule: "RD-SIS-23",
  run: (context) => {
    const { annex, award, definition, portfolio } = context;
    const asks = indicatorOf(definition, "spending") !== undefined;
    if (portfolio === undefined || award === null || !asks) return [];
    const own = portfolio.ledger.filter((entry) => isOf(award, annex.year, entry));
    if (own.length === 0) return [];
    const line = portfolio.lines.find(({ id }) => id === award.line);
    const corrected = indicatorOf(definition, "correction") !== undefined;
    const expected = sumKnown([
      amountAt(annex, definition, "spending", undefined),
      corrected ? amountAt(annex, definition, "correction", undefined) : ZERO,
    ]);
    if (line?.records.includes("accounted") !== true) {
      return [cannotTell(context, "RD-SIS-23", "accountedNotRecorded")];
    }
    if (expected === null) return [cannotTell(context, "RD-SIS-23", "cellUnreadable")];
    const actual = sum(own.map((entry) => (entry.kind === "reversal" ? negate(entry.amount) : entry.amount)));
    const outcome = expected === actual ? "pass" : "fail";
    return [annexFinding(context, "RD-SIS-23", outcome, undefined, null, comparedAmounts(expected, actual))];
  },
};

function accounted(entry: LedgerEntry): AccountedDimensions | undefined {
  const dimensions = entry.kind === "reversal" ? entry.of : entry;
  return dimensions.kind === "accounted" ? dimensions : undefined;
}

function isOf(award: Award, year: number, entry: LedgerEntry): boolean {
  const dimensions = accounted(entry);
  if (dimensions === undefined || dimensions.financialYear !== year) return false;
  return dimensions.award === null ? dimensions.line === award.line : dimensions.award === award.id;
}
