import { type Fraction, tryFraction } from "../money/fraction.js";
import { divideRounded } from "../money/rounding.js";

/** The fraction zero. */
export const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** Reads a decimal text, such as `"-93.36"`, without rounding; `undefined` for anything else. */
export function tryDecimal(text: unknown): Fraction | undefined {
  return typeof text === "string" && !text.includes("/") ? tryFraction(text) : undefined;
}

/** Adds two fractions; decimals keep a small denominator, however many are added. */
export function plus(a: Fraction, b: Fraction): Fraction {
  const { numerator, denominator } = a;
  if (denominator % b.denominator === 0n) {
    return { numerator: numerator + b.numerator * (denominator / b.denominator), denominator };
  }
  return {
    numerator: numerator * b.denominator + b.numerator * denominator,
    denominator: denominator * b.denominator,
  };
}

/** Takes one fraction off another. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Multiplies two fractions. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Divides a fraction by one that is not zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
}

/** The size of a fraction, without its sign. */
export function sizeOf(a: Fraction): Fraction {
  return a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a;
}

/** Orders two fractions: below zero when `a` is the smaller, above zero when it is the larger, else zero. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** A fraction to so many digits after the point, half up. */
export function rounded(a: Fraction, digits: number): Fraction {
  const denominator = 10n ** BigInt(digits);
  return { numerator: divideRounded(a.numerator * denominator, a.denominator, "halfUp"), denominator };
}

/** A whole number as a fraction. */
export function whole(count: bigint): Fraction {
  return { numerator: count, denominator: 1n };
}

/** Half of a fraction. */
export function half(a: Fraction): Fraction {
  return { numerator: a.numerator, denominator: a.denominator * 2n };
}
