import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import { divideRounded, type Rounding } from "./rounding.js";

/**
 * A number without any rounding, as the quotient of two integers.
 *
 * **Details**: the denominator is above zero; the fraction need not be in its lowest terms.
 */
export interface Fraction {
  /** The integer above the line. */
  readonly numerator: bigint;
  /** The integer below the line, above zero. */
  readonly denominator: bigint;
}

const LONGEST = 64;
const FORM = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/;
const EXPECTED = 'a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters';

/** Reads a decimal text or a quotient of integers; `undefined` where it is neither. */
export function tryFraction(text: unknown): Fraction | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [, whole = "", decimals = "", below] = match;
  const denominator = below === undefined ? 10n ** BigInt(decimals.length) : BigInt(below);
  return denominator === 0n ? undefined : { numerator: BigInt(whole + decimals), denominator };
}

/**
 * Reads a decimal text or a quotient of integers.
 *
 * @param name - What the number is, for the message.
 */
export function parseFraction(text: unknown, name: string): Fraction {
  const fraction = tryFraction(text);
  if (fraction !== undefined) return fraction;
  const found = describeValue(text);
  throw new DomainError("NUMBER_INVALID", `Found ${found} for ${name}; expected ${EXPECTED}.`, {
    found,
    expected: EXPECTED,
  });
}

/** Writes a fraction as a decimal text with a fixed number of digits after the point; never minus zero. */
export function fractionToDecimal(fraction: Fraction, digits: number, rounding: Rounding): string {
  const scale = 10n ** BigInt(digits);
  const scaled = divideRounded(fraction.numerator * scale, fraction.denominator, rounding);
  const negative = scaled < 0n;
  const text = String(negative ? -scaled : scaled).padStart(digits + 1, "0");
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return negative ? `-${whole}` : whole;
}
