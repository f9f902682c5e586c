import { comparedAmounts } from "../../finding/makeFinding.js";
import { compare } from "../../money/compare.js";
import { type AnnexCheck, annexFinding, cannotTell } from "../annexContext.js";
import { indicatorOf } from "../grantDefinition.js";
import { withClosedRows } from "../withClosedRows.js";

/** Cumulative spending is not above the award. */
export const withinAward: AnnexCheck = {
  rule: "RD-SIS-21",
  run: (context) => {
    const { award, awarded, definition } = context;
    const asks = indicatorOf(definition, "cumulativeSpending") !== undefined;
    if (award === null || !asks) return [];
    const spending = withClosedRows(context, "cumulativeSpending");
    if (awarded === null) return [cannotTell(context, "RD-SIS-21", "awardAmountUnknown")];
    if (spending === null) return [cannotTell(context, "RD-SIS-21", "cellUnreadable")];
    return [
      annexFinding(context, "RD-SIS-21", compare(spending, awarded) > 0 ? "fail" : "pass", undefined, null, {
        ...comparedAmounts(awarded, spending),
        facts: { award: award.id },
      }),
    ];
  },
};
