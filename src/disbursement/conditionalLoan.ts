import type { LocalDate } from "../calendar/localDate.js";
import type { Money } from "../money/money.js";

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
