import { UTCDateMini } from "@date-fns/utc/date/mini";
import { DomainError } from "../foundation/domainError.js";
import { FIRST_YEAR, LAST_YEAR, type LocalDate } from "./localDate.js";

/**
 * The bridge to date-fns: a `Date` at midnight UTC whose local fields are its UTC fields.
 *
 * **Details**: a day that a time zone skipped, such as 2011-12-30 in Pacific/Apia, exists here. No such `Date` leaves
 * this folder.
 */
export function toUtcDate(date: LocalDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

/** The calendar date of a `Date` of {@link toUtcDate}, or `DATE_OUT_OF_RANGE`. */
export function fromUtcDate(date: Date): LocalDate {
  const year = date.getUTCFullYear();
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return date.toISOString().slice(0, 10) as LocalDate;
  const expected = `a date from ${FIRST_YEAR}-01-01 to ${LAST_YEAR}-12-31`;
  const found = Number.isNaN(year) ? "no date at all" : `a date in the year ${year}`;
  throw new DomainError("DATE_OUT_OF_RANGE", `The result is ${found}; expected ${expected}.`, {
    found,
    expected,
  });
}
