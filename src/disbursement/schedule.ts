import type { LocalDate } from "../calendar/localDate.js";
import type { PaymentPlan, PlanEvent } from "../law/paymentPlan.js";
import type { Money } from "../money/money.js";
import type { Language } from "../vocabulary/language.js";

/** Something that has happened and may make a payment due. */
export interface HappenedEvent {
  /** What happened. */
  readonly event: PlanEvent;
  /** On which day. */
  readonly date: LocalDate;
}

/**
 * Which way money or a claim went.
 *
 * - `"paid"`: paid out
 * - `"claimed"`: asked back (gevorderd); `"cancelled"`: a claim that was withdrawn (ingetrokken)
 * - `"received"`: came back on a claim
 */
export type MovementDirection = "paid" | "claimed" | "cancelled" | "received";

/** One movement of the money that a schedule is about; the direction says which way, never the sign. */
export interface Movement {
  /** Which way. */
  readonly direction: MovementDirection;
  /** On which day. */
  readonly date: LocalDate;
  /** The amount in cents, not below zero. */
  readonly amount: Money;
}

/**
 * How an instalment stands.
 *
 * - `"paid"`: nothing of it is open
 * - `"conditional"`: what it waits for has not happened, so it has no date
 * - `"planned"`: its day is still to come, or nobody said from which day to look
 * - `"due"`: its day has come, and the term of payment runs
 * - `"overdue"`: that term is over
 */
export type InstalmentStatus = "planned" | "due" | "conditional" | "paid" | "overdue";

/** One payment to be made (termijn). */
export interface Instalment {
  /** Unique in the schedule: the id of the part, with a number where it has several. */
  readonly id: string;
  /** The id of the part of the plan; of the amendment for a top-up. */
  readonly part: string;
  /** The amount in cents, after indexation. */
  readonly amount: Money;
  /** The amount before indexation. */
  readonly base: Money;
  /** What of it is paid. */
  readonly paid: Money;
  /** The day on which it is due; `null` while it waits for something. */
  readonly dueOn: LocalDate | null;
  /** How it stands. */
  readonly status: InstalmentStatus;
  /** Why it is due on that day, in words. */
  readonly reason: Readonly<Record<Language, string>>;
}

/** What is paid when (bevoorschottingsschema). */
export interface Schedule {
  /** What is laid out, in cents, before indexation. */
  readonly amount: Money;
  /** The plan. */
  readonly plan: PaymentPlan;
  /** The day that the plan counts from. */
  readonly anchor: LocalDate;
  /** The day on which it is looked at, inclusive; `null` where nobody said. */
  readonly asOf: LocalDate | null;
  /** For how many days after its day an instalment is due before it is overdue. */
  readonly paymentTermDays: number;
  /** The instalments, by day; those without a day last. */
  readonly instalments: readonly Instalment[];
  /** All instalments together, after indexation. */
  readonly total: Money;
  /** What was paid out. */
  readonly paid: Money;
  /** What of the instalments is still to be paid. */
  readonly open: Money;
  /** What is asked back and has not come back. */
  readonly claimed: Money;
  /** What came back. */
  readonly received: Money;
  /** The ids of the amendments that changed it, in order. */
  readonly amendments: readonly string[];
}
