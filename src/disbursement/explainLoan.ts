import { deepFreeze } from "../foundation/deepFreeze.js";
import { type Explained, euros, figure, input, traceNode } from "../trace/traceNode.js";
import type { ConditionalLoan, LoanFacts, LoanState } from "./conditionalLoan.js";
import { loanWithConditionalRepayment } from "./loanWithConditionalRepayment.js";

/**
 * Explains {@link loanWithConditionalRepayment}: the same value, and how each condition stands.
 *
 * @param loan - As in {@link loanWithConditionalRepayment}.
 * @param facts - As in {@link loanWithConditionalRepayment}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link loanWithConditionalRepayment} does.
 *
 * @example
 * ```ts
 * import { euro, explainLoan, localDate } from "regio-deals";
 *
 * const loan = { principal: euro("100"), cap: euro("50"), conditions: [] };
 * explainLoan(loan, { met: [], repaid: [], asOf: localDate("2026-01-01") }).trace.result.value; // => "0.00"
 * ```
 */
export function explainLoan(loan: ConditionalLoan, facts: LoanFacts): Explained<LoanState> {
  const value = loanWithConditionalRepayment(loan, facts);
  const conditions = value.conditions.map(({ condition, status, owed, repaid, dueOn }) => {
    const description = loan.conditions.find(({ id }) => id === condition)?.description ?? condition;
    return traceNode({
      id: `loan/${condition}`,
      label: { en: description, nl: description },
      inputs: [
        input("status", figure("text", status)),
        input("repaid", euros(repaid)),
        input("dueOn", figure("date", dueOn)),
      ],
      result: euros(owed),
    });
  });
  return deepFreeze({
    value,
    trace: traceNode({
      id: "loan/open",
      label: { en: "Owed and not yet repaid", nl: "Verschuldigd en nog niet terugbetaald" },
      formula: "owed - repaid + overpaid",
      inputs: [
        input("owed", euros(value.owed)),
        input("repaid", euros(value.repaid)),
        input("overpaid", euros(value.overpaid)),
        input("cap", euros(loan.cap)),
        input("conditional", euros(value.conditional)),
        input("forgone", euros(value.forgone)),
      ],
      result: euros(value.open),
      children: conditions,
    }),
  });
}
