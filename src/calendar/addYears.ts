import { type AddMonthsOptions, addMonths } from "./addMonths.js";
import { checkCount } from "./count.js";
import type { LocalDate } from "./localDate.js";

/**
 * Adds years to a date.
 *
 * @param date - The date to start from.
 * @param years - A whole number; below zero goes back.
 * @param options - What to do with 29 February in a year that has none.
 * @returns The date.
 * @throws {@link DomainError} `DATE_INVALID` when the day does not exist and overflow is `"reject"`,
 * `DATE_OUT_OF_RANGE` outside 1900 to 2199, `NUMBER_INVALID` for a number that is not whole.
 *
 * @example
 * ```ts
 * import { addYears, localDate } from "regio-deals";
 *
 * addYears(localDate("2024-02-29"), 1, { overflow: "constrain" }); // => "2025-02-28"
 * addYears(localDate("2024-02-29"), 4, { overflow: "reject" }); // => "2028-02-29"
 * ```
 */
export function addYears(date: LocalDate, years: number, options: AddMonthsOptions): LocalDate {
  checkCount(years, "years");
  const months = Math.max(-Number.MAX_SAFE_INTEGER, Math.min(years * 12, Number.MAX_SAFE_INTEGER));
  return addMonths(date, months, options);
}
