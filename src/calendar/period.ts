import { unexpected } from "../foundation/domainError.js";
import { type LocalDate, localDate } from "./localDate.js";

/**
 * A period of whole days, half open: its first day belongs to it, `until` is the first day after it.
 */
export interface Period {
  /** The first day of the period. */
  readonly from: LocalDate;
  /** The first day after the period; later than `from`. */
  readonly until: LocalDate;
}

/**
 * Makes a period of at least one day.
 *
 * **Watch out**: a deal that runs "up to and including 31 August 2024" has `until` 2024-09-01.
 *
 * @param from - The first day.
 * @param until - The first day after it.
 * @returns The period, frozen.
 * @throws {@link DomainError} `PERIOD_INVALID` when `until` is not later than `from`.
 *
 * @example
 * ```ts
 * import { contains, localDate, period } from "regio-deals";
 *
 * const year = period(localDate("2021-01-01"), localDate("2022-01-01"));
 * contains(year, localDate("2021-12-31")); // => true
 * contains(year, localDate("2022-01-01")); // => false
 * ```
 */
export function period(from: LocalDate, until: LocalDate): Period {
  const [start, end] = [localDate(from), localDate(until)];
  if (start < end) return Object.freeze({ from: start, until: end });
  const found = `a period from ${start} until ${end}`;
  const expected = "an end that is later than the start";
  throw unexpected("PERIOD_INVALID", found, expected, "The end is the first day after it.");
}

/**
 * Tells whether a date lies in a period.
 *
 * @param inside - The period.
 * @param date - The date.
 * @returns `true` from its first day up to but not including `until`.
 *
 * @example
 * ```ts
 * import { contains, localDate, period } from "regio-deals";
 *
 * contains(period(localDate("2021-01-01"), localDate("2021-01-02")), localDate("2021-01-02")); // => false
 * ```
 */
export function contains(inside: Period, date: LocalDate): boolean {
  return inside.from <= date && date < inside.until;
}

/**
 * Tells whether two periods have a day in common.
 *
 * @param a - A period.
 * @param b - Another.
 * @returns `false` when one ends on the day that the other begins.
 *
 * @example
 * ```ts
 * import { localDate, overlaps, period } from "regio-deals";
 *
 * const first = period(localDate("2021-01-01"), localDate("2021-07-01"));
 * const second = period(localDate("2021-07-01"), localDate("2022-01-01"));
 * overlaps(first, second); // => false
 * ```
 */
export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.until && b.from < a.until;
}
