import { fromBigCents, type Money, refusal } from "./money.js";

/**
 * Adds up any number of amounts.
 *
 * **Details**: right in any order whenever the answer itself is in range: what would overflow on the way is carried
 * as a bigint.
 *
 * @param amounts - The amounts; none give zero.
 * @returns Their sum, exact.
 * @throws {@link DomainError} `AMOUNT_OUT_OF_RANGE` when the sum leaves the safe range, `AMOUNT_INVALID` for a number
 * that is no amount.
 *
 * @example
 * ```ts
 * import { fromCents, sum } from "regio-deals";
 *
 * const most = fromCents(Number.MAX_SAFE_INTEGER);
 * sum([most, most, fromCents(-Number.MAX_SAFE_INTEGER)]) === most; // => true
 * ```
 */
export function sum(amounts: Iterable<Money>): Money {
  let carried = 0n;
  let total = 0;
  for (const amount of amounts) {
    if (!Number.isSafeInteger(amount)) throw refusal(amount);
    const next = total + amount;
    if (Number.isSafeInteger(next)) {
      total = next;
    } else {
      carried += BigInt(total);
      total = amount;
    }
  }
  return carried === 0n ? ((total + 0) as Money) : fromBigCents(carried + BigInt(total));
}
