import { type Money, refusal } from "./money.js";

/**
 * Orders two amounts; fit for `sort`.
 *
 * @param a - An amount.
 * @param b - Another.
 * @returns -1 when `a` is the smaller, 1 when it is the larger, 0 when they are equal.
 * @throws {@link DomainError} `AMOUNT_INVALID` for a number that is no amount.
 *
 * @example
 * ```ts
 * import { compare, euro } from "regio-deals";
 *
 * compare(euro("9.99"), euro("10")); // => -1
 * ```
 */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  if (!Number.isSafeInteger(a)) throw refusal(a);
  if (!Number.isSafeInteger(b)) throw refusal(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
