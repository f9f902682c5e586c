import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import { Decimal } from "./decimal.js";

const MOST_DIGITS = 30;
const LONGEST = MOST_DIGITS + 2;
const FORM = /^-?\d+(?:\.\d+)?$/;
const EXPECTED = `a decimal text of at most ${MOST_DIGITS} digits, such as "1.79"`;

/**
 * Brings a decimal text to its shortest form, so that equal numbers have equal texts.
 *
 * **Details**: digits, at most one point with a digit on both sides, and a minus sign if need be. Zeros that say nothing
 * go: `"1.7900"` is `"1.79"`, `"007"` is `"7"`, `"-0"` is `"0"`. The result has no exponent.
 *
 * @rounding None: nothing is lost.
 *
 * @param text - A decimal text of at most 30 digits, zeros in front and behind included.
 * @returns The same number in its shortest form.
 * @throws {@link DomainError} `NUMBER_INVALID` where the form is another, or there are more than 30 digits.
 */
export function normaliseDecimal(text: string): string {
  if (hasForm(text)) return new Decimal(text).toFixed();
  const found = describeValue(text);
  throw unexpected("NUMBER_INVALID", found, EXPECTED);
}

function hasForm(text: unknown): boolean {
  if (typeof text !== "string" || text.length > LONGEST || !FORM.test(text)) return false;
  return text.replace(/[-.]/g, "").length <= MOST_DIGITS;
}
