import { governingScheme, governingTerms } from "../../cofinancing/governingTerms.js";
import { shareOfState } from "../../cofinancing/requiredAmount.js";
import { comparedAmounts } from "../../finding/makeFinding.js";
import { compare } from "../../money/compare.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import { type AnnexCheck, annexFinding, cannotTell } from "../annexContext.js";
import { indicatorOf } from "../grantDefinition.js";
import { withClosedRows } from "../withClosedRows.js";

/** Cumulative co-financing is what the scheme asks beside cumulative spending. */
export const cofinancingOfScheme: AnnexCheck = {
  rule: "RD-SIS-18",
  run: (context) => {
    const { award, deal, definition, scheme } = context;
    const asks = indicatorOf(definition, "cumulativeCofinancing") !== undefined;
    if (award === null || !asks || deal === null || deal.terms.cofinancingException !== null) return [];
    const governing = governingScheme(scheme, [award], [], deal.terms.signedOn);
    const share = governingTerms(governing).requiredShare;
    const spending = withClosedRows(context, "cumulativeSpending");
    const actual = withClosedRows(context, "cumulativeCofinancing");
    if (share?.kind !== "share") return [cannotTell(context, "RD-SIS-18", "shareOfSchemeUnknown")];
    if (spending === null || actual === null) return [cannotTell(context, "RD-SIS-18", "cellUnreadable")];
    const expected = shareOfState(spending, share.percent);
    const facts = { scheme: governing.scheme?.id ?? "–", spending: toDecimalString(spending) };
    const outcome = expected !== null && compare(actual, expected) < 0 ? "fail" : "pass";
    const numbers = expected === null ? {} : comparedAmounts(expected, actual);
    return [annexFinding(context, "RD-SIS-18", outcome, undefined, null, { ...numbers, facts })];
  },
};
