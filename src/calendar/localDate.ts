import type { Brand } from "../foundation/brand.js";
import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";

/**
 * A calendar date as text, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
 *
 * **Details**: a day without an hour and without a time zone. Dates order as texts do.
 */
export type LocalDate = Brand<string, "LocalDate">;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The years that a date may lie in, both included. */
export const FIRST_YEAR = 1900;
/** The last of them. */
export const LAST_YEAR = 2199;

/**
 * Reads a calendar date from text.
 *
 * @param text - Exactly `YYYY-MM-DD`.
 * @returns The date.
 * @throws {@link DomainError} `DATE_INVALID` where the form is wrong or the day does not exist, `DATE_OUT_OF_RANGE`
 * before 1900 or after 2199.
 *
 * @example
 * ```ts
 * import { localDate } from "regio-deals";
 *
 * localDate("2024-02-29"); // => "2024-02-29"
 * localDate("2023-02-29"); // throws DATE_INVALID
 * localDate("31-12-2023"); // throws DATE_INVALID
 * ```
 */
export function localDate(text: string): LocalDate {
  const problem = dateProblem(text);
  if (problem === undefined) return text as LocalDate;
  const found = describeValue(text);
  if (problem === "range") {
    const expected = `a date from ${FIRST_YEAR}-01-01 to ${LAST_YEAR}-12-31`;
    throw unexpected("DATE_OUT_OF_RANGE", found, expected);
  }
  const expected = 'a calendar date that exists, written as "2021-01-31"';
  throw unexpected("DATE_INVALID", found, expected);
}

/** What is wrong with a text that should be a date: its form (or a day that does not exist), its range, or nothing. */
export function dateProblem(text: unknown): "form" | "range" | undefined {
  if (typeof text !== "string" || text.length !== 10) return "form";
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return "form";
  const year = numberAt(text, 0) * 100 + numberAt(text, 2);
  const month = numberAt(text, 5);
  const day = numberAt(text, 8);
  if (!(year >= 0)) return "form";
  if (!(day >= 1 && day <= daysOfMonth(year, month))) return "form";
  return year < FIRST_YEAR || year > LAST_YEAR ? "range" : undefined;
}

const DASH = 45;
const ZERO = 48;

/** The number of two digits; no number where one is no digit. */
function numberAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** How many days a month of a year has; none for what is no month. */
export function daysOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
