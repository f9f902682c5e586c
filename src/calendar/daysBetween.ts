import { type LocalDate, localDate } from "./localDate.js";
import { toUtcDate } from "./utcDate.js";

/** Every day of UTC is as long. */
const MILLISECONDS_OF_A_DAY = 86_400_000;

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
  const milliseconds = toUtcDate(localDate(until)).getTime() - toUtcDate(localDate(from)).getTime();
  return milliseconds / MILLISECONDS_OF_A_DAY;
}
