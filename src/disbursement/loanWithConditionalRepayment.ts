import { addDays } from "../calendar/addDays.js";
import { type LocalDate, localDate } from "../calendar/localDate.js";
import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { type Money, ZERO } from "../money/money.js";
import { smaller } from "../money/smaller.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import { checkLoan, metDays, repaidBy } from "./checkLoan.js";
import type {
  ConditionalLoan,
  LoanFacts,
  LoanState,
  RepaymentCondition,
  RepaymentState,
} from "./conditionalLoan.js";

/**
 * Works out what has to be repaid of a loan with conditional repayment, on a day.
 *
 * **Details**: a condition that is met before it lapses makes its amount due so many days later; the conditions together
 * never ask more than the cap, those that were met first before the others. Owed, conditional and forgone add up to the cap
 * or to all conditions together, whichever is less.
 * **Watch out**: nothing of it is determined or settled as a grant; interest is not worked out.
 *
 * @param loan - The loan.
 * @param facts - What was met and repaid, and the day.
 * @returns The state of the loan, frozen; amounts in cents.
 * @throws {@link DomainError} `SETTLEMENT_INVALID` for wrong amounts, days or ids, a condition that is met twice or after it
 * lapsed; `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { euro, loanWithConditionalRepayment, localDate } from "regio-deals";
 *
 * const sold = { id: "sold", description: "The plant is sold", amount: euro("60"), dueDays: 30, lapsesOn: null };
 * const loan = { principal: euro("100"), cap: euro("50"), conditions: [sold] };
 * const state = loanWithConditionalRepayment(loan, {
 *   met: [{ condition: "sold", on: localDate("2026-01-01") }],
 *   repaid: [],
 *   asOf: localDate("2026-02-01"),
 * });
 * [state.owed, state.open, state.conditions[0]?.overdue]; // => [5000, 5000, true]
 * ```
 */
export function loanWithConditionalRepayment(loan: ConditionalLoan, facts: LoanFacts): LoanState {
  const asOf = localDate(facts.asOf);
  checkLoan(loan);
  const repaid = repaidBy(facts, asOf);
  const owing = covered(owedBy(loan, metDays(loan, facts, asOf)), repaid);
  const conditions = loan.conditions.map((condition) =>
    stateOf(
      condition,
      owing.find(({ id }) => id === condition.id),
      asOf,
    ),
  );
  const owed = sum(owing.map((one) => one.owed));
  const open = loan.conditions.filter((_, index) => conditions[index]?.status === "open");
  const most = (of: readonly RepaymentCondition[], cap: Money): Money =>
    smaller(sum(of.map(({ amount }) => amount)), cap);
  const conditional = most(open, subtract(loan.cap, owed));
  return deepFreeze({
    conditions,
    owed,
    repaid,
    open: subtract(owed, smaller(owed, repaid)),
    overpaid: subtract(repaid, smaller(owed, repaid)),
    conditional,
    forgone: subtract(subtract(most(loan.conditions, loan.cap), owed), conditional),
  });
}

/** What is owed for a condition that was met. */
interface Owed {
  readonly id: string;
  readonly owed: Money;
  readonly repaid: Money;
  readonly dueOn: LocalDate;
}

/** What the conditions that were met ask, the first that was met before the others, within the cap. */
function owedBy(
  { conditions, cap }: ConditionalLoan,
  metOn: ReadonlyMap<string, LocalDate>,
): readonly Owed[] {
  let room = cap;
  return conditions
    .flatMap((condition) => {
      const on = metOn.get(condition.id);
      return on === undefined ? [] : [{ condition, on }];
    })
    .sort((a, b) => compareText(a.on, b.on))
    .map(({ condition, on }) => {
      const owed = smaller(condition.amount, room);
      room = subtract(room, owed);
      return { id: condition.id, owed, repaid: ZERO, dueOn: addDays(on, condition.dueDays) };
    });
}

/** Lays repayments over what is owed, the first that falls due before the others. */
function covered(owing: readonly Owed[], repaid: Money): readonly Owed[] {
  let left = repaid;
  return [...owing]
    .sort((a, b) => compareText(a.dueOn, b.dueOn))
    .map((one) => {
      const own = smaller(left, one.owed);
      left = subtract(left, own);
      return { ...one, repaid: own };
    });
}

function stateOf(
  { id, lapsesOn }: RepaymentCondition,
  met: Owed | undefined,
  asOf: LocalDate,
): RepaymentState {
  if (met !== undefined) {
    const { owed, repaid, dueOn } = met;
    return { condition: id, status: "met", owed, repaid, dueOn, overdue: repaid < owed && dueOn < asOf };
  }
  const status = lapsesOn !== null && lapsesOn <= asOf ? "lapsed" : "open";
  return { condition: id, status, owed: ZERO, repaid: ZERO, dueOn: null, overdue: false };
}
