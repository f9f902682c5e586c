import type { FindingParts } from "../finding/makeFinding.js";
import { type Fraction, fractionToDecimal } from "../money/fraction.js";
import { fromCents, type Money } from "../money/money.js";
import { divideRounded } from "../money/rounding.js";
import { minus, order, over, rounded, sizeOf } from "./exact.js";
import { isMoney, type ReadFigure } from "./readFigure.js";

/**
 * A published figure beside the exact one, in the unit of the published figure.
 *
 * **Details**: the exact one is shown to the step of the published one, half up; where the relation does not hold,
 * with as many digits as it takes to show which of the two is the larger. The difference is that of the two as shown;
 * between dates there is none.
 * What is at stake is the exact difference, rounded down to the cent; nothing where the relation holds.
 */
export function compared(
  published: ReadFigure,
  exact: Fraction,
  holds: boolean,
): Omit<FindingParts, "path" | "facts"> {
  const actual = over(published.value, published.scale);
  const computed = over(exact, published.scale);
  const digits = holds ? published.digits : tellingDigits(actual, computed, published);
  const difference = minus(actual, rounded(computed, digits));
  return {
    expected: fractionToDecimal(computed, digits, "halfUp"),
    actual: published.text,
    difference:
      published.unit === "date"
        ? null
        : fractionToDecimal(difference, Math.max(digits, published.written), "halfUp"),
    atStake: holds || !isMoney(published.unit) ? null : centsOf(minus(published.value, exact)),
  };
}

/** The digits of the step where they show which figure is the larger; else the fewest, from those written on. */
function tellingDigits(actual: Fraction, computed: Fraction, { digits, written }: ReadFigure): number {
  const tells = (shown: number) => order(actual, rounded(computed, shown)) === order(actual, computed);
  if (tells(digits)) return digits;
  const { numerator, denominator } = sizeOf(minus(actual, computed));
  // A difference below 10 ** -n is seen in no fewer than n digits; counting starts there, as n may be large.
  let shown = Math.max(digits, written, String(denominator).length - String(numerator).length - 1);
  while (!tells(shown)) shown += 1;
  return shown;
}

function centsOf(euros: Fraction): Money | null {
  const { numerator, denominator } = sizeOf(euros);
  const cents = Number(divideRounded(numerator * 100n, denominator, "down"));
  return Number.isSafeInteger(cents) ? fromCents(cents) : null;
}
