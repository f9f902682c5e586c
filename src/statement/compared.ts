import type { FindingParts } from "../finding/makeFinding.js";
import { type Fraction, fractionToDecimal } from "../money/fraction.js";
import { fromCents, type Money } from "../money/money.js";
import { divideRounded } from "../money/rounding.js";
import { minus, over, sizeOf } from "./exact.js";
import { isMoney, type ReadFigure } from "./readFigure.js";

/** How many digits more are shown before two figures that differ are left looking alike. */
const MORE_DIGITS = 40;

/**
 * A published figure beside the exact one, in the unit of the published figure.
 *
 * **Details**: the exact one is shown to the step of the published one, half up; where they differ and would look alike,
 * with as many digits as it takes. What is at stake is rounded down to the cent.
 */
export function compared(published: ReadFigure, exact: Fraction): Omit<FindingParts, "path" | "facts"> {
  const inUnit = over(exact, published.scale);
  const difference = minus(over(published.value, published.scale), inUnit);
  const digits = digitsFor(difference, published.digits);
  return {
    expected: fractionToDecimal(inUnit, digits, "halfUp"),
    actual: published.text,
    difference: fractionToDecimal(difference, digits, "halfUp"),
    atStake: isMoney(published.unit) ? centsOf(minus(published.value, exact)) : null,
  };
}

function digitsFor(difference: Fraction, digits: number): number {
  if (difference.numerator === 0n) return digits;
  let shown = digits;
  while (shown < digits + MORE_DIGITS && isNothing(fractionToDecimal(difference, shown, "halfUp"))) shown += 1;
  return shown;
}

function isNothing(decimal: string): boolean {
  return /^[0.]*$/.test(decimal);
}

function centsOf(euros: Fraction): Money | null {
  const { numerator, denominator } = sizeOf(euros);
  const cents = Number(divideRounded(numerator * 100n, denominator, "down"));
  return Number.isSafeInteger(cents) ? fromCents(cents) : null;
}
