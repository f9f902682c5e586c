import { addDays } from "../calendar/addDays.js";
import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { type Money, ZERO } from "../money/money.js";
import { smaller } from "../money/smaller.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import { settlementInvalid } from "./settlementInvalid.js";

/** A condition on which a part of a loan is repaid. */
export interface RepaymentCondition {
  /** Unique in the loan. */
  readonly id: string;
  /** What has to happen. */
  readonly description: string;
  /** What is repaid then, in cents, above zero. */
  readonly amount: Money;
  /** How many days after it happened the repayment is due, from 0. */
  readonly dueDays: number;
  /** The first day on which it can no longer be met (vervalt); `null` where it stays open. */
  readonly lapsesOn: LocalDate | null;
}

/** A loan that is repaid on conditions only (lening met voorwaardelijke terugbetalingsverplichting). */
export interface ConditionalLoan {
  /** What was lent, in cents. */
  readonly principal: Money;
  /** The most that is repaid in all, in cents; it may be more or less than what was lent. */
  readonly cap: Money;
  /** The conditions, in the order in which they use up the cap when they are met on one day. */
  readonly conditions: readonly RepaymentCondition[];
}

/** A condition that was met. */
export interface MetCondition {
  /** The id of the condition. */
  readonly condition: string;
  /** The day on which it was met. */
  readonly on: LocalDate;
}

/** Money that was repaid. */
export interface Repayment {
  /** The day. */
  readonly date: LocalDate;
  /** The amount in cents, not below zero. */
  readonly amount: Money;
}

/** What happened to a loan. */
export interface LoanFacts {
  /** Which conditions were met, and when; each once. */
  readonly met: readonly MetCondition[];
  /** What was repaid, in cents, not below zero. */
  readonly repaid: readonly Repayment[];
  /** The day on which it is looked at, inclusive; what happens later does not count. */
  readonly asOf: LocalDate;
}

/** How one condition stands. */
export interface RepaymentState {
  /** The id of the condition. */
  readonly condition: string;
  /** Open, met, or lapsed before it was met. */
  readonly status: "open" | "met" | "lapsed";
  /** What is repaid for it, in cents, within the cap; zero unless it is met. */
  readonly owed: Money;
  /** What of it is repaid, the first to fall due first. */
  readonly repaid: Money;
  /** The day on which it is due; `null` unless it is met. */
  readonly dueOn: LocalDate | null;
  /** `true` where a part is open after its day. */
  readonly overdue: boolean;
}

/** How a loan stands. */
export interface LoanState {
  /** The conditions, in the order of the loan. */
  readonly conditions: readonly RepaymentState[];
  /** What is owed by now, in cents, due or not. */
  readonly owed: Money;
  /** What was repaid. */
  readonly repaid: Money;
  /** Owed less repaid; zero where more was repaid. */
  readonly open: Money;
  /** Repaid above what is owed; it stands to the credit of the borrower. */
  readonly overpaid: Money;
  /** The most that may still come to be owed, in cents: what open conditions can add within the cap. */
  readonly conditional: Money;
  /** What of the cap can no longer be owed, in cents: principal and interest are not looked at. */
  readonly forgone: Money;
}

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
  const metOn = metDays(loan, facts, asOf);
  const repaid = repaidBy(facts, asOf);
  const inTime = loan.conditions
    .flatMap((condition) => {
      const on = metOn.get(condition.id);
      return on === undefined ? [] : [{ condition, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const owed = withinCap(
    inTime.map(({ condition }) => condition.amount),
    loan.cap,
  );
  const due = inTime.map(({ condition, on }, index) => ({
    id: condition.id,
    dueOn: addDays(on, condition.dueDays),
    owed: owed[index] as Money,
  }));
  const covered = new Map<string, Money>();
  let left = repaid;
  for (const { id, owed: amount } of [...due].sort((a, b) =>
    a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0,
  )) {
    const own = smaller(left, amount);
    covered.set(id, own);
    left = subtract(left, own);
  }
  const byId = new Map(due.map((state) => [state.id, state]));
  const conditions = loan.conditions.map(({ id, lapsesOn }): RepaymentState => {
    const state = byId.get(id);
    const paid = covered.get(id) ?? ZERO;
    if (state === undefined) {
      const lapsed = lapsesOn !== null && lapsesOn <= asOf;
      const status = lapsed ? "lapsed" : "open";
      return { condition: id, status, owed: ZERO, repaid: ZERO, dueOn: null, overdue: false };
    }
    const overdue = paid < state.owed && state.dueOn < asOf;
    return { condition: id, status: "met", owed: state.owed, repaid: paid, dueOn: state.dueOn, overdue };
  });
  const total = sum(owed);
  const still = loan.conditions.filter((_, index) => conditions[index]?.status === "open");
  const most = withinCap(
    loan.conditions.map(({ amount }) => amount),
    loan.cap,
  );
  const conditional = sum(
    withinCap(
      still.map(({ amount }) => amount),
      subtract(loan.cap, total),
    ),
  );
  return deepFreeze({
    conditions,
    owed: total,
    repaid,
    open: total > repaid ? subtract(total, repaid) : ZERO,
    overpaid: left,
    conditional,
    forgone: subtract(subtract(sum(most), total), conditional),
  });
}

/** The amounts in order, cut off where together they reach the cap. */
function withinCap(amounts: readonly Money[], cap: Money): readonly Money[] {
  let room = cap;
  return amounts.map((amount) => {
    const own = smaller(amount, room);
    room = subtract(room, own);
    return own;
  });
}

function metDays(
  { conditions }: ConditionalLoan,
  { met }: LoanFacts,
  asOf: LocalDate,
): ReadonlyMap<string, LocalDate> {
  const days = new Map<string, LocalDate>();
  for (const { condition: id, on } of met) {
    const condition = conditions.find((candidate) => candidate.id === id);
    if (condition === undefined) {
      throw settlementInvalid(
        `${describeValue(id)} as a condition that was met`,
        "the id of one of the conditions",
      );
    }
    if (days.has(id)) throw settlementInvalid(`condition ${id} twice`, "once");
    if (condition.lapsesOn !== null && condition.lapsesOn <= localDate(on)) {
      throw settlementInvalid(
        `condition ${id} met on ${on}`,
        `a day before it lapsed on ${condition.lapsesOn}`,
      );
    }
    days.set(id, localDate(on));
  }
  return new Map([...days].filter(([, on]) => on <= asOf));
}

function repaidBy({ repaid }: LoanFacts, asOf: LocalDate): Money {
  repaid.forEach(({ amount }, index) => {
    checkAmount(amount, `repayment ${index}`);
  });
  return sum(repaid.filter(({ date }) => localDate(date) <= asOf).map(({ amount }) => amount));
}

function checkLoan({ principal, cap, conditions }: ConditionalLoan): void {
  checkAmount(principal, "the principal");
  checkAmount(cap, "the cap");
  conditions.forEach(({ id, amount, dueDays, lapsesOn }, index) => {
    checkAmount(amount, `condition ${id}`);
    if (conditions.findIndex((other) => other.id === id) !== index) {
      throw settlementInvalid(`two conditions with the id ${describeValue(id)}`, "one");
    }
    if (!Number.isSafeInteger(dueDays) || dueDays < 0) {
      throw settlementInvalid(
        `${describeValue(dueDays)} as the days of condition ${id}`,
        "a whole number from 0",
      );
    }
    if (lapsesOn !== null) localDate(lapsesOn);
  });
}

function checkAmount(amount: Money, name: string): void {
  if (Number.isSafeInteger(amount) && amount >= 0) return;
  throw settlementInvalid(`${describeValue(amount)} for ${name}`, "a Money not below zero");
}
