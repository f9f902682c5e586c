import { comparedAmounts } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { compare } from "../../money/compare.js";
import { ceilingBook } from "../../portfolio/ceilingAt.js";
import { viewOf } from "../../portfolio/view.js";
import { type AnnexCheck, annexFinding } from "../annexContext.js";
import { indicatorOf } from "../grantDefinition.js";
import { withClosedRows } from "../withClosedRows.js";

/** Cumulative spending is not above the award. */
export const withinAward: AnnexCheck = {
  rule: "RD-SIS-21",
  run: (context) => {
    const { annex, award, definition, portfolio } = context;
    const asks = indicatorOf(definition, "cumulativeSpending") !== undefined;
    if (portfolio === undefined || award === null || !asks) return [];
    const view = viewOf({ asOf: annex.knownOn, knownOn: annex.knownOn });
    const { amount } = ceilingBook(portfolio.amendments, view).ceilingAt("award", award.id, award.amount);
    const spending = withClosedRows(context, "cumulativeSpending");
    const unknown: Phrase | null =
      amount === null ? "awardAmountUnknown" : spending === null ? "cellUnreadable" : null;
    if (amount === null || spending === null) {
      return [
        annexFinding(context, "RD-SIS-21", "cannotTell", undefined, null, {
          facts: unknown === null ? {} : { unknown },
        }),
      ];
    }
    return [
      annexFinding(context, "RD-SIS-21", compare(spending, amount) > 0 ? "fail" : "pass", undefined, null, {
        ...comparedAmounts(amount, spending),
        facts: { award: award.id },
      }),
    ];
  },
};
