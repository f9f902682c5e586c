import { addDays } from "./addDays.js";
import { addMonths } from "./addMonths.js";
import { daysBetween } from "./daysBetween.js";
import { type LocalDate, localDate } from "./localDate.js";
import { yearOf } from "./yearOf.js";

/** A period of the calendar. */
export type CalendarPeriod = "month" | "quarter" | "year";

const LENGTHS: Readonly<Record<CalendarPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Gives a day of a period of the calendar: so many periods after that of a date, in a month of the period, on a day of that
 * month, or on the last day of a month that is shorter.
 *
 * @param month - The month of the period, from 1.
 * @param day - The day of that month, from 1 to 31.
 */
export function dayOfPeriod(
  date: LocalDate,
  { every, after, month, day }: { every: CalendarPeriod; after: number; month: number; day: number },
): LocalDate {
  const length = LENGTHS[every];
  const monthOfYear = Number(date.slice(5, 7)) - 1;
  const january = localDate(`${yearOf(date)}-01-01`);
  const months = monthOfYear - (monthOfYear % length) + after * length + month - 1;
  const first = addMonths(january, months, { overflow: "reject" });
  const days = daysBetween(first, addMonths(first, 1, { overflow: "reject" }));
  return addDays(first, Math.min(day, days) - 1);
}
