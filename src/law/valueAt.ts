import { type LocalDate, localDate } from "../calendar/localDate.js";
import { DomainError } from "../foundation/domainError.js";
import type { DatedValue, DatedVersion, KnownVersion } from "./datedValue.js";
import { daysWords } from "./daysWords.js";
import { citation } from "./legalReference.js";

/**
 * Gives the value of a parameter of the law on a day.
 *
 * **Watch out**: an unknown value is an error and never a zero; {@link withParameters} gives a scheme the values that a
 * caller read in the text.
 *
 * @param dated - The parameter.
 * @param date - The day.
 * @returns The value that holds on that day.
 * @throws {@link DomainError} `PARAMETER_NOT_IN_FORCE` before the first day, after the last one or between two;
 * `SCHEME_PARAMETER_UNKNOWN` where nobody read the value.
 *
 * @example
 * ```ts
 * import { generalLaw, localDate, valueAt } from "regio-deals";
 *
 * valueAt(generalLaw.awb.paymentWeeks, localDate("2021-01-01")); // => 6
 * ```
 */
export function valueAt<T>(dated: DatedValue<T>, date: LocalDate): T {
  return versionAt(dated, date).value;
}

/**
 * Gives the version of a parameter that holds on a day: its value with reference, evidence and note.
 *
 * @param dated - The parameter.
 * @param date - The day.
 * @returns The version.
 * @throws {@link DomainError} As {@link valueAt} does.
 *
 * @example
 * ```ts
 * import { generalLaw, localDate, versionAt } from "regio-deals";
 *
 * versionAt(generalLaw.awb.paymentWeeks, localDate("2021-01-01")).evidence; // => "older-text"
 * ```
 */
export function versionAt<T>(dated: DatedValue<T>, date: LocalDate): KnownVersion<T> {
  const day = localDate(date);
  const version = holdingAt(dated, day);
  if (version === undefined) throw notInForce(dated, day);
  if (isKnown(version)) return version;
  const found = `no value for ${dated.parameter} on ${day}`;
  const expected = "a value that somebody read in its source";
  throw new DomainError(
    "SCHEME_PARAMETER_UNKNOWN",
    `Found ${found}; expected ${expected} (looked for in ${citation(version.reference)}). ` +
      "Give the value with a reference of your own, by withParameters or as an argument.",
    { found, expected, parameter: dated.parameter },
  );
}

/** The version of a day, known or not; `undefined` where there is none. */
export function holdingAt<T>(dated: DatedValue<T>, date: LocalDate): DatedVersion<T> | undefined {
  return dated.versions.find(
    ({ from, until }) => (from === null || from <= date) && (until === null || date < until),
  );
}

/** The value of a day; `null` where it is unknown or there is none. */
export function knownAt<T>(dated: DatedValue<T>, date: LocalDate): T | null {
  return holdingAt(dated, date)?.value ?? null;
}

/** Tells whether a version has a value. */
function isKnown<T>(version: DatedVersion<T>): version is KnownVersion<T> {
  return version.value !== null;
}

function notInForce(dated: DatedValue<unknown>, date: LocalDate): DomainError {
  const days = dated.versions.map(({ from, until }) => daysWords(from, until));
  const found = `${date} for ${dated.parameter}`;
  const expected = days.join(", or ") || "a value on that day, and it has none at all";
  return new DomainError("PARAMETER_NOT_IN_FORCE", `Found ${found}; expected ${expected}.`, {
    found,
    expected,
    parameter: dated.parameter,
  });
}
