import { fractionToDecimal } from "../money/fraction.js";

/** Cents in euros as a decimal text, exact whatever their size. */
export function inEuros(cents: bigint): string {
  return fractionToDecimal({ numerator: cents, denominator: 100n }, 2, "halfEven");
}
