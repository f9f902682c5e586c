import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import { type Money, RANGE } from "./money.js";

const LONGEST = 64;
const MINUS = 45;
const POINT = 46;
const ZERO_DIGIT = 48;
const NINE_DIGIT = 57;

/**
 * Reads an amount that is written in a unit of `10 ** (decimals - 2)` euros.
 *
 * **Details**: digits, then if need be a point and at most `decimals` digits; a minus sign may stand before them.
 * Nothing else: no exponent, no plus sign, no separators, no spaces, no point without a digit on both sides. A text of
 * more than 64 characters is refused without being read.
 *
 * @param unit - The unit's name, for the message.
 */
export function parseAmount(text: unknown, unit: string, decimals: number, sample: string): Money {
  const cents = typeof text === "string" ? readDigits(text, decimals) : undefined;
  if (cents === undefined) {
    const found = describeValue(text);
    const tooLong = typeof text === "string" && text.length > LONGEST;
    const size = tooLong ? `at most ${LONGEST} characters: ` : "";
    const expected = `${size}a text of digits with at most ${decimals} decimals after a point, such as "${sample}"`;
    throw new DomainError("AMOUNT_INVALID", `Found ${found}; expected an amount in ${unit}: ${expected}.`, {
      found,
      expected,
    });
  }
  if (!Number.isSafeInteger(cents)) {
    const found = describeValue(text);
    const expected = `an amount ${RANGE}`;
    throw new DomainError("AMOUNT_OUT_OF_RANGE", `Found ${found} in ${unit}; expected ${expected}.`, {
      found,
      expected,
    });
  }
  return cents as Money;
}

/** The cents of a text; `undefined` where it has the wrong form, infinity of either sign where it lies beyond the safe range. */
export function readDigits(text: string, decimals: number): number | undefined {
  const { length } = text;
  if (length === 0 || length > LONGEST) return undefined;
  const negative = text.charCodeAt(0) === MINUS;
  const start = negative ? 1 : 0;
  let point = -1;
  let cents = 0;
  for (let i = start; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= ZERO_DIGIT && unit <= NINE_DIGIT) cents = append(cents, unit - ZERO_DIGIT);
    else if (unit === POINT && point < 0 && i > start) point = i;
    else return undefined;
  }
  if (length === start || point === length - 1) return undefined;
  const written = point < 0 ? 0 : length - 1 - point;
  if (written > decimals) return undefined;
  for (let i = written; i < decimals; i++) cents = append(cents, 0);
  return negative ? 0 - cents : cents;
}

function append(cents: number, digit: number): number {
  const next = cents * 10 + digit;
  return Number.isSafeInteger(next) ? next : Number.POSITIVE_INFINITY;
}
