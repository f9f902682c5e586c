import type { Brand } from "../foundation/brand.js";
import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";

/**
 * A calendar date as text, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
 *
 * **Details**: a day without an hour and without a time zone. Dates order as texts do.
 */
export type LocalDate = Brand<string, "LocalDate">;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
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
    throw new DomainError("DATE_OUT_OF_RANGE", `Found ${found}; expected ${expected}.`, { found, expected });
  }
  const expected = 'a calendar date that exists, written as "2021-01-31"';
  throw new DomainError("DATE_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}

/** What is wrong with a text that should be a date: its form (or a day that does not exist), its range, or nothing. */
export function dateProblem(text: unknown): "form" | "range" | undefined {
  if (typeof text !== "string" || text.length !== 10) return "form";
  const match = FORM.exec(text);
  if (match === null) return "form";
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = month === 2 && isLeapYear(year) ? 29 : DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return "form";
  return year < FIRST_YEAR || year > LAST_YEAR ? "range" : undefined;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
