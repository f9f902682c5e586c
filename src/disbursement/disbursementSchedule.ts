import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { checkPlan, instalmentIds } from "../law/checkPlan.js";
import type { Indexation, PaymentPlan, PlanPart } from "../law/paymentPlan.js";
import { allocate } from "../money/allocate.js";
import { parseFraction } from "../money/fraction.js";
import { type Money, ZERO } from "../money/money.js";
import { multiplyAll } from "../money/multiplyAll.js";
import { checkRounding } from "../money/rounding.js";
import { dueDays } from "./dueDates.js";
import { type BareInstalment, layOver, totalsOf } from "./instalments.js";
import { balanceOf, invalid } from "./movements.js";
import { divideOverParts } from "./planParts.js";
import type { HappenedEvent, Movement, Schedule } from "./schedule.js";

/** What a schedule is worked out from, beside the amount and the plan. */
export interface ScheduleOptions {
  /** The day that the plan counts from, such as that of the award. */
  readonly anchor: LocalDate;
  /** What has happened, in any order; none when it is left out. */
  readonly events?: readonly HappenedEvent[];
  /** What was paid, claimed and received, in any order; nothing when it is left out. */
  readonly movements?: readonly Movement[];
  /** The day on which it is looked at, inclusive; later events and movements do not count. All count when left out. */
  readonly asOf?: LocalDate | null;
  /** For how many days after its day an instalment is due before it is overdue; 0 when left out. */
  readonly paymentTermDays?: number;
}

/**
 * Lays an amount out over the payments of a plan (bevoorschotting).
 *
 * **Details**: shares are of the whole amount; a part that is paid by the period is divided in equal instalments; each day
 * is counted from the anchor itself, never from the instalment before. What was paid is laid over the instalments, the
 * oldest first. Without indexation the instalments add up to the amount, to the cent.
 * **Watch out**: an instalment that waits for an event has no day, and is not indexed before it has one.
 *
 * @rounding Cents that shares leave over go by the mode of the plan. An indexed instalment is rounded once, on the product
 * of all its rates, as the plan says.
 *
 * @param amount - What is laid out, in cents, not below zero.
 * @param plan - The plan.
 * @param options - The anchor, and what has happened.
 * @returns The schedule, frozen.
 * @throws {@link DomainError} `PLAN_INVALID` for a plan that cannot be carried out or does not fit the amount,
 * `SCHEDULE_INVALID` for an amount below zero, a wrong movement or term, `DATE_INVALID` or `DATE_OUT_OF_RANGE`.
 *
 * @example
 * ```ts
 * import { disbursementSchedule, halfAtAwardHalfOnProgress, localDate, millions } from "regio-deals";
 *
 * const schedule = disbursementSchedule(millions("15"), halfAtAwardHalfOnProgress(), {
 *   anchor: localDate("2020-07-01"),
 *   events: [{ event: "award", date: localDate("2020-07-01") }],
 *   movements: [{ direction: "paid", date: localDate("2020-07-15"), amount: millions("7.5") }],
 *   asOf: localDate("2021-01-01"),
 * });
 * schedule.instalments.map(({ status }) => status); // => ["paid", "conditional"]
 * schedule.open === millions("7.5"); // => true
 * ```
 */
export function disbursementSchedule(amount: Money, plan: PaymentPlan, options: ScheduleOptions): Schedule {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw invalid(`${describeValue(amount)} as the amount`, "a Money not below zero");
  }
  checkPlan(plan);
  const view = viewOf(options);
  const balance = balanceOf(options.movements ?? [], view.asOf);
  const events = (options.events ?? []).filter(
    ({ date }) => view.asOf === null || localDate(date) <= view.asOf,
  );
  const bare = layOut(amount, plan, view.anchor, events);
  const instalments = layOver(bare, balance.paid, view);
  return deepFreeze({
    amount,
    plan,
    ...view,
    instalments,
    ...totalsOf(instalments, balance),
    amendments: [],
  });
}

/** The anchor and the view of a schedule, or the error that they are wrong. */
function viewOf({ anchor, asOf = null, paymentTermDays = 0 }: ScheduleOptions) {
  if (!Number.isSafeInteger(paymentTermDays) || paymentTermDays < 0) {
    throw invalid(
      `${describeValue(paymentTermDays)} as the term of payment`,
      "a whole number of days from 0",
    );
  }
  return { anchor: localDate(anchor), asOf: asOf === null ? null : localDate(asOf), paymentTermDays };
}

/** The instalments of an amount under a plan, before anything is paid. */
export function layOut(
  amount: Money,
  plan: PaymentPlan,
  anchor: LocalDate,
  events: readonly HappenedEvent[],
): readonly BareInstalment[] {
  const amounts = divideOverParts(amount, plan);
  return plan.parts.flatMap((part, index) =>
    instalmentsOf(part, amounts[index] as Money, plan, anchor, events),
  );
}

function instalmentsOf(
  part: PlanPart,
  amount: Money,
  { mode, indexation }: PaymentPlan,
  anchor: LocalDate,
  events: readonly HappenedEvent[],
): readonly BareInstalment[] {
  const ids = instalmentIds(part);
  const days = dueDays(part.due, anchor, events);
  const bases = allocate(amount, Array<number>(days.length).fill(1), { mode });
  return days.map(({ dueOn, reason }, index) => {
    const base = bases[index] as Money;
    return {
      id: ids[index] as string,
      part: part.id,
      base,
      amount: indexation === null || dueOn === null ? base : indexed(base, indexation, anchor, dueOn),
      dueOn,
      paid: ZERO,
      reason,
    };
  });
}

/** What an instalment has grown to by the rates between the anchor and its day. */
function indexed(base: Money, { rates, rounding }: Indexation, anchor: LocalDate, dueOn: LocalDate): Money {
  checkRounding(rounding);
  const factors = rates
    .filter(({ from }) => anchor < from && from <= dueOn)
    .map(({ factor }) => parseFraction(factor, "a factor"));
  return multiplyAll(base, factors, rounding);
}
