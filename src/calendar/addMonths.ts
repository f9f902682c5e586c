import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { describeValue } from "../foundation/describeValue.js";
import { DomainError, unexpected } from "../foundation/domainError.js";
import { checkCount } from "./count.js";
import { type LocalDate, localDate } from "./localDate.js";
import { fromUtcDate, toUtcDate } from "./utcDate.js";

/** What happens when the month that is reached has no such day. */
export type MonthOverflow = "constrain" | "reject";

/** How {@link addMonths} and {@link addYears} treat a day that does not exist. */
export interface AddMonthsOptions {
  /** `"constrain"` takes the last day of that month, `"reject"` throws; there is no default. */
  readonly overflow: MonthOverflow;
}

/**
 * Adds months to a date.
 *
 * **Watch out**: count every date of a schedule from its anchor, never from the date before it: 31 January and one month
 * and one month again is 28 March; 31 January and two months is 31 March.
 *
 * @param date - The date to start from.
 * @param months - A whole number; below zero goes back.
 * @param options - What to do with a day that does not exist.
 * @returns The date.
 * @throws {@link DomainError} `DATE_INVALID` when the day does not exist and overflow is `"reject"`,
 * `DATE_OUT_OF_RANGE` outside 1900 to 2199, `NUMBER_INVALID` for a number that is not whole.
 *
 * @example
 * ```ts
 * import { addMonths, localDate } from "regio-deals";
 *
 * addMonths(localDate("2024-01-31"), 1, { overflow: "constrain" }); // => "2024-02-29"
 * addMonths(localDate("2024-01-31"), 1, { overflow: "reject" }); // throws DATE_INVALID
 * ```
 */
export function addMonths(date: LocalDate, months: number, options: AddMonthsOptions): LocalDate {
  const start = localDate(date);
  checkCount(months, "months");
  const overflow: unknown = options?.overflow;
  if (overflow !== "constrain" && overflow !== "reject") {
    const found = describeValue(overflow);
    const expected = "constrain or reject";
    throw new DomainError("DATE_INVALID", `Found ${found} for the overflow; expected ${expected}.`, {
      found,
      expected,
    });
  }
  const reached = fromUtcDate(addMonthsToDate(toUtcDate(start), months));
  if (overflow === "constrain" || reached.slice(8) === start.slice(8)) return reached;
  const found = `${months} months from ${start}, a day that does not exist`;
  const expected = "a month that has this day";
  const advice = `Use overflow: "constrain" for the last day of the month, ${reached}.`;
  throw unexpected("DATE_INVALID", found, expected, advice);
}
