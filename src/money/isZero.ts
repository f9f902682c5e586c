import type { Money } from "./money.js";

/**
 * Tells whether an amount is zero.
 *
 * @param amount - The amount.
 * @returns `true` for zero.
 *
 * @example
 * ```ts
 * import { euro, isZero } from "regio-deals";
 *
 * isZero(euro("-0.00")); // => true
 * ```
 */
export function isZero(amount: Money): boolean {
  return amount === 0;
}
