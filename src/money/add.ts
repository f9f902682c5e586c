import { type Money, refusal } from "./money.js";

/**
 * Adds two amounts.
 *
 * @param a - An amount.
 * @param b - Another.
 * @returns Their sum, exact.
 * @throws {@link DomainError} `AMOUNT_OUT_OF_RANGE` when the sum leaves the safe range, `AMOUNT_INVALID` for a number
 * that is no amount.
 *
 * @example
 * ```ts
 * import { add, euro, toDecimalString } from "regio-deals";
 *
 * toDecimalString(add(euro("0.10"), euro("0.20"))); // => "0.30"
 * ```
 */
export function add(a: Money, b: Money): Money {
  if (!Number.isSafeInteger(a)) throw refusal(a);
  if (!Number.isSafeInteger(b)) throw refusal(b);
  const result = a + b;
  if (!Number.isSafeInteger(result)) throw refusal(result);
  return (result + 0) as Money;
}
