import { comparedAmounts } from "../../finding/makeFinding.js";
import { ceilingBook } from "../../portfolio/ceilingAt.js";
import { viewOf } from "../../portfolio/view.js";
import { type AnnexCheck, annexFinding } from "../annexContext.js";

/** The list has the award with its amount. */
export const listedAmounts: AnnexCheck = {
  rule: "RD-SIS-17",
  run: (context) => {
    const { annex, list, award, portfolio } = context;
    if (list === undefined || award === null || portfolio === undefined) return [];
    const view = viewOf({ asOf: annex.knownOn, knownOn: annex.knownOn });
    const { amount } = ceilingBook(portfolio.amendments, view).ceilingAt("award", award.id, award.amount);
    const decisions = list.grants
      .filter(({ code }) => code === annex.code)
      .flatMap((grant) => grant.decisions);
    return decisions
      .filter(({ number }) => number === award.number)
      .flatMap((decision) => {
        if (decision.amount === null || amount === null) return [];
        const outcome = decision.amount === amount ? "pass" : "fail";
        const facts = { decision: decision.number };
        return [
          annexFinding(context, "RD-SIS-17", outcome, undefined, null, {
            ...comparedAmounts(decision.amount, amount),
            facts,
          }),
        ];
      });
  },
};
