import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { type LocalDate, localDate } from "./localDate.js";
import { toUtcDate } from "./utcDate.js";

/**
 * Counts the days from one date to another.
 *
 * @param from - The first date.
 * @param until - The second date.
 * @returns A whole number of days: 0 for the same date, below zero when `until` is the earlier.
 *
 * @example
 * ```ts
 * import { daysBetween, localDate } from "regio-deals";
 *
 * daysBetween(localDate("2024-02-28"), localDate("2024-03-01")); // => 2
 * ```
 */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return differenceInCalendarDays(toUtcDate(localDate(until)), toUtcDate(localDate(from)));
}
