import type { Fraction } from "./fraction.js";
import { fromBigCents, type Money } from "./money.js";
import { divideRounded, type Rounding } from "./rounding.js";

/**
 * Multiplies an amount by several fractions, and rounds once.
 *
 * @rounding Once, on the whole product, to the cent.
 */
export function multiplyAll(amount: Money, factors: readonly Fraction[], rounding: Rounding): Money {
  const numerator = factors.reduce((product, factor) => product * factor.numerator, BigInt(amount));
  const denominator = factors.reduce((product, factor) => product * factor.denominator, 1n);
  return fromBigCents(divideRounded(numerator, denominator, rounding));
}
