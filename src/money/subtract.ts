import { add } from "./add.js";
import type { Money } from "./money.js";
import { negate } from "./negate.js";

/**
 * Takes one amount off another.
 *
 * @param a - The amount to start from.
 * @param b - The amount to take off.
 * @returns The difference, exact; below zero when `b` is the larger.
 * @throws {@link DomainError} `AMOUNT_OUT_OF_RANGE` when the difference leaves the safe range, `AMOUNT_INVALID` for a
 * number that is no amount.
 *
 * @example
 * ```ts
 * import { millions, subtract, toDecimalString } from "regio-deals";
 *
 * toDecimalString(subtract(millions("130"), millions("98"))); // => "32000000.00"
 * ```
 */
export function subtract(a: Money, b: Money): Money {
  return add(a, negate(b));
}
