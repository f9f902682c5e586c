import { type Money, refusal } from "./money.js";

/**
 * Turns the sign of an amount.
 *
 * @param amount - The amount.
 * @returns The same amount on the other side of zero; zero stays zero, never minus zero.
 * @throws {@link DomainError} `AMOUNT_INVALID` for a number that is no amount.
 *
 * @example
 * ```ts
 * import { euro, negate } from "regio-deals";
 *
 * Object.is(negate(euro("0")), euro("0")); // => true
 * ```
 */
export function negate(amount: Money): Money {
  if (!Number.isSafeInteger(amount)) throw refusal(amount);
  return (0 - amount) as Money;
}
