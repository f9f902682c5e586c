import { addDays } from "../calendar/addDays.js";
import type { LocalDate } from "../calendar/localDate.js";
import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import { smaller } from "../money/smaller.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import type { Balance } from "./movements.js";
import type { Instalment, InstalmentStatus, Schedule } from "./schedule.js";

/** An instalment of which nobody has said how it stands. */
export type BareInstalment = Omit<Instalment, "status">;

/** From which day instalments are looked at. */
export type ScheduleView = Pick<Schedule, "asOf" | "paymentTermDays">;

/** Puts instalments in the order of their days; those without a day come last, and equals stay as they were. */
export function inOrderOfDays<T extends BareInstalment>(instalments: readonly T[]): readonly T[] {
  return [...instalments].sort((a, b) => {
    if (a.dueOn === b.dueOn) return 0;
    if (a.dueOn === null) return 1;
    return b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1;
  });
}

/** Lays money over what is open of instalments, the oldest first, and tells how each stands. */
export function layOver(
  instalments: readonly BareInstalment[],
  money: Money,
  view: ScheduleView,
): readonly Instalment[] {
  let left = money;
  return inOrderOfDays(instalments).map((instalment) => {
    const own = smaller(left, subtract(instalment.amount, instalment.paid));
    const paid = add(instalment.paid, own);
    left = subtract(left, own);
    return { ...instalment, paid, status: statusOf(instalment, paid, view) };
  });
}

/** What of the instalments is still to be paid. */
export function openOf(instalments: readonly BareInstalment[]): Money {
  return sum(instalments.map(({ amount, paid }) => subtract(amount, paid)));
}

function statusOf(
  { amount, dueOn }: BareInstalment,
  paid: Money,
  { asOf, paymentTermDays }: ScheduleView,
): InstalmentStatus {
  if (paid === amount) return "paid";
  if (dueOn === null) return "conditional";
  if (asOf === null || asOf < dueOn) return "planned";
  return isOverdue(dueOn, asOf, paymentTermDays) ? "overdue" : "due";
}

function isOverdue(dueOn: LocalDate, asOf: LocalDate, paymentTermDays: number): boolean {
  return addDays(dueOn, paymentTermDays) < asOf;
}

/** The sums of a schedule. */
export function totalsOf(
  instalments: readonly Instalment[],
  { paid, claimed, received }: Balance,
): Pick<Schedule, "total" | "open" | "paid" | "claimed" | "received"> {
  const total = instalments.reduce((all, { amount }) => add(all, amount), ZERO);
  return { total, open: openOf(instalments), paid, claimed, received };
}
