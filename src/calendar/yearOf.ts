import type { LocalDate } from "./localDate.js";

/**
 * Gives the calendar year of a date.
 *
 * @param date - The date.
 * @returns The year, such as 2021.
 *
 * @example
 * ```ts
 * import { localDate, yearOf } from "regio-deals";
 *
 * yearOf(localDate("2021-01-01")); // => 2021
 * ```
 */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
