import { addDays as addDaysToDate } from "date-fns/addDays";
import { checkCount } from "./count.js";
import { type LocalDate, localDate } from "./localDate.js";
import { fromUtcDate, toUtcDate } from "./utcDate.js";

/**
 * Adds days to a date.
 *
 * @param date - The date to start from.
 * @param days - A whole number; below zero goes back.
 * @returns The date.
 * @throws {@link DomainError} `DATE_OUT_OF_RANGE` outside 1900 to 2199, `NUMBER_INVALID` for a number that is not whole.
 *
 * @example
 * ```ts
 * import { addDays, localDate } from "regio-deals";
 *
 * addDays(localDate("2024-02-28"), 1); // => "2024-02-29"
 * ```
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  checkCount(days, "days");
  return fromUtcDate(addDaysToDate(toUtcDate(localDate(date)), days));
}
