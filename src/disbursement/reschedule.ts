import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { checkPlan } from "../law/checkPlan.js";
import type { PaymentPlan } from "../law/paymentPlan.js";
import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import { negate } from "../money/negate.js";
import { smaller } from "../money/smaller.js";
import { subtract } from "../money/subtract.js";
import { layOut } from "./disbursementSchedule.js";
import { type BareInstalment, layOver, openOf, totalsOf } from "./instalments.js";
import { type Balance, balanceOf, invalid } from "./movements.js";
import type { Instalment, Movement, Schedule } from "./schedule.js";

/** How open money is laid out anew. */
export interface Replan {
  /** The plan. */
  readonly plan: PaymentPlan;
  /** The day that it counts from. */
  readonly anchor: LocalDate;
}

/** A decision that changes what is paid, or when. */
export interface ScheduleAmendment {
  /** Its id; the same amendment changes a schedule once. */
  readonly id: string;
  /** The day from which it holds; a top-up is due on it. */
  readonly effectiveOn: LocalDate;
  /** What is to be paid in all, in cents, not below zero. */
  readonly newAmount: Money;
  /** Which open instalments are cut first where less is to be paid. */
  readonly cutFrom: "first" | "last";
  /** A plan that lays out anew what is open, from an anchor of its own; `null` where the days stay as they are. */
  readonly replan: Replan | null;
}

/** What has to be done after an amendment; the kind says which way money goes, never the sign. */
export interface ScheduleAction {
  /**
   * - `"pay"`: pay more than was planned; `"cut"`: pay less than was planned
   * - `"reclaim"`: ask money back; `"cancelClaim"`: withdraw what was asked back
   */
  readonly kind: "pay" | "cut" | "reclaim" | "cancelClaim";
  /** The amount in cents, above zero. */
  readonly amount: Money;
}

/** From which day a changed schedule is looked at. */
export interface RescheduleOptions {
  /** The day, inclusive; later movements do not count. That of the schedule, and all movements, when left out. */
  readonly asOf?: LocalDate;
}

/** A schedule after an amendment, and what has to be done. */
export interface Rescheduled {
  /** The schedule. */
  readonly schedule: Schedule;
  /** What differs from the schedule before and from the claims in the books: cancellations, cuts, payments, claims. */
  readonly actions: readonly ScheduleAction[];
}

/**
 * Works out what changes in a schedule when the amount or the term changes (wijziging).
 *
 * **Details**: what is paid stands. The new amount less what is paid, plus what came back, is what may still be paid: claims
 * that are open are withdrawn first, then open instalments are cut or, where they fall short, a top-up is added. Where it is
 * below zero, every open instalment is cut and the rest is asked back. In all, paid and open less claimed and received is the
 * new amount. The same amendment a second time changes nothing but the view of the movements.
 * **Watch out**: the amount is what is to be paid in all, indexation included.
 *
 * @rounding None; where open money is laid out anew, by the plan.
 *
 * @param before - The schedule before.
 * @param amendment - What changes.
 * @param movements - All that was paid, claimed and received so far, in any order.
 * @param options - The day on which it is looked at, inclusive; that of the schedule, and all movements, when left out.
 * @returns The schedule after and the actions, frozen.
 * @throws {@link DomainError} `SCHEDULE_INVALID` for a wrong amendment or movement, or another amendment with an id that
 * the schedule holds; `PLAN_INVALID` for a plan that does not fit; `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { disbursementSchedule, cashRhythm, localDate, millions, reschedule } from "regio-deals";
 *
 * const july = localDate("2020-07-01");
 * const before = disbursementSchedule(millions("80"), cashRhythm([{ date: july, amount: millions("80") }]), {
 *   anchor: july,
 * });
 * const amendment = {
 *   id: "more",
 *   effectiveOn: localDate("2021-01-01"),
 *   newAmount: millions("100"),
 *   cutFrom: "last",
 *   replan: null,
 * } as const;
 * const paid = [{ direction: "paid", date: july, amount: millions("80") }] as const;
 * const { schedule, actions } = reschedule(before, amendment, paid);
 * actions; // => [{ kind: "pay", amount: 2000000000 }]
 * reschedule(schedule, amendment, paid).actions; // => []
 * ```
 */
export function reschedule(
  before: Schedule,
  amendment: ScheduleAmendment,
  movements: readonly Movement[],
  options: RescheduleOptions = {},
): Rescheduled {
  checkAmendment(amendment);
  const { asOf = null } = options;
  const view = {
    asOf: asOf === null ? before.asOf : localDate(asOf),
    paymentTermDays: before.paymentTermDays,
  };
  const balance = balanceOf(movements, asOf === null ? null : localDate(asOf));
  const schedule = { ...before, ...view };
  const instalments = paidSoFar(schedule, balance.paid);
  if (schedule.amendments.includes(amendment.id)) return again(schedule, amendment, instalments, balance);
  const room = subtract(add(amendment.newAmount, balance.received), balance.paid);
  const open = openOf(instalments);
  const toPay = room > 0 ? room : ZERO;
  const toClaim = room < 0 ? negate(room) : ZERO;
  const bare =
    toPay < open
      ? cut(instalments, subtract(open, toPay), amendment.cutFrom)
      : topUp(instalments, subtract(toPay, open), amendment);
  const after = layOver(replan(bare, amendment), ZERO, schedule);
  return deepFreeze({
    schedule: {
      ...schedule,
      amount: amendment.newAmount,
      instalments: after,
      ...totalsOf(after, { ...balance, claimed: toClaim }),
      amendments: [...schedule.amendments, amendment.id],
    },
    actions: actionsOf([
      ["cancelClaim", subtract(balance.claimed, toClaim)],
      ["cut", subtract(open, toPay)],
      ["pay", subtract(toPay, open)],
      ["reclaim", subtract(toClaim, balance.claimed)],
    ]),
  });
}

function actionsOf(
  amounts: readonly (readonly [ScheduleAction["kind"], Money])[],
): readonly ScheduleAction[] {
  return amounts.flatMap(([kind, amount]) => (amount > 0 ? [{ kind, amount }] : []));
}

/** An amendment that the schedule already holds: the same instalments and claims, and what has been paid since. */
function again(
  schedule: Schedule,
  amendment: ScheduleAmendment,
  instalments: readonly Instalment[],
  balance: Balance,
): Rescheduled {
  const last = schedule.amendments.at(-1) === amendment.id;
  if (last && schedule.amount !== amendment.newAmount) {
    throw invalid(
      `another amount for the amendment ${describeValue(amendment.id)}, which the schedule holds`,
      "the same amendment, or one with an id of its own",
    );
  }
  const room = subtract(add(schedule.amount, balance.received), balance.paid);
  const claimed = room < 0 ? negate(room) : ZERO;
  return deepFreeze({
    schedule: { ...schedule, instalments, ...totalsOf(instalments, { ...balance, claimed }) },
    actions: [],
  });
}

/** Takes an amount off what is open, beginning with the first or the last day; what then is nothing goes. */
function cut(
  instalments: readonly Instalment[],
  amount: Money,
  from: ScheduleAmendment["cutFrom"],
): readonly BareInstalment[] {
  let left = amount;
  const inOrder = from === "first" ? instalments : [...instalments].reverse();
  const kept = inOrder.flatMap((instalment): readonly BareInstalment[] => {
    const open = subtract(instalment.amount, instalment.paid);
    const off = smaller(left, open);
    left = subtract(left, off);
    if (off === 0) return [instalment];
    const rest = subtract(instalment.amount, off);
    return rest === 0 ? [] : [{ ...instalment, amount: rest, base: rest }];
  });
  return from === "first" ? kept : kept.reverse();
}

/** Adds what has to be paid beyond the open instalments, due on the day of the amendment. */
function topUp(
  instalments: readonly Instalment[],
  amount: Money,
  { id, effectiveOn }: ScheduleAmendment,
): readonly BareInstalment[] {
  if (amount === 0) return instalments;
  const own = `${id}-top-up`;
  if (instalments.some((instalment) => instalment.id === own)) {
    throw invalid(`an instalment with the id ${describeValue(own)}`, "an amendment with another id");
  }
  const reason = {
    en: `top-up by amendment ${id} of ${effectiveOn}`,
    nl: `aanvulling door wijziging ${id} van ${effectiveOn}`,
  };
  return [
    ...instalments,
    { id: own, part: id, amount, base: amount, paid: ZERO, dueOn: effectiveOn, reason },
  ];
}

/** Lays out anew what is open, where the amendment asks so; what is paid stays where it was. */
function replan(
  instalments: readonly BareInstalment[],
  { id, replan: anew }: ScheduleAmendment,
): readonly BareInstalment[] {
  if (anew === null) return instalments;
  const open = openOf(instalments);
  if (open === 0) return instalments;
  const kept = instalments
    .filter(({ paid }) => paid > 0)
    .map((own) => ({ ...own, amount: own.paid, base: own.paid }));
  const laidOut = layOut(open, anew.plan, localDate(anew.anchor), []);
  return [...kept, ...laidOut.map((instalment) => ({ ...instalment, id: `${id}-${instalment.id}` }))];
}

/** The instalments with all that was paid: what was laid over them before stays, and what is new comes on top. */
function paidSoFar(schedule: Schedule, paid: Money): readonly Instalment[] {
  const more = subtract(paid, schedule.paid);
  if (more >= 0) return layOver(schedule.instalments, more, schedule);
  const unpaid = schedule.instalments.map((instalment) => ({ ...instalment, paid: ZERO }));
  return layOver(unpaid, paid, schedule);
}

function checkAmendment({ id, newAmount, effectiveOn, cutFrom, replan: anew }: ScheduleAmendment): void {
  if (typeof id !== "string" || id === "") throw invalid("an amendment without an id", "a text");
  if (!Number.isSafeInteger(newAmount) || newAmount < 0) {
    throw invalid(`${describeValue(newAmount)} as the new amount`, "a Money not below zero");
  }
  if (cutFrom !== "first" && cutFrom !== "last") {
    throw invalid(`${describeValue(cutFrom)} for cutFrom`, '"first" or "last": there is no default');
  }
  localDate(effectiveOn);
  if (anew !== null) checkPlan(anew.plan);
}
