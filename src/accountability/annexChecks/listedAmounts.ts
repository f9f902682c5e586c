import { comparedAmounts } from "../../finding/makeFinding.js";
import { type AnnexCheck, annexFinding } from "../annexContext.js";

/** The list has the award with its amount. */
export const listedAmounts: AnnexCheck = {
  rule: "RD-SIS-17",
  run: (context) => {
    const { annex, list, award, awarded } = context;
    if (list === undefined || award === null || awarded === null) return [];
    const decisions = list.grants
      .filter(({ code }) => code === annex.code)
      .flatMap((grant) => grant.decisions);
    return decisions
      .filter(({ number }) => number === award.number)
      .flatMap((decision) => {
        if (decision.amount === null) return [];
        const outcome = decision.amount === awarded ? "pass" : "fail";
        const facts = { decision: decision.number };
        return [
          annexFinding(context, "RD-SIS-17", outcome, undefined, null, {
            ...comparedAmounts(decision.amount, awarded),
            facts,
          }),
        ];
      });
  },
};
