import { type Money, refusal } from "./money.js";

/**
 * Writes an amount in euros as text with two decimals: the form that a document holds.
 *
 * @param amount - The amount.
 * @returns Such as `"1250000.00"` or `"-0.05"`; {@link euro} reads it back to the same amount.
 * @throws {@link DomainError} `AMOUNT_INVALID` for a number that is no amount.
 *
 * @example
 * ```ts
 * import { euro, toDecimalString } from "regio-deals";
 *
 * toDecimalString(euro("-0.5")); // => "-0.50"
 * ```
 */
export function toDecimalString(amount: Money): string {
  if (!Number.isSafeInteger(amount)) throw refusal(amount);
  const size = Math.abs(amount);
  const cents = size % 100;
  const text = `${(size - cents) / 100}.${cents < 10 ? "0" : ""}${cents}`;
  return amount < 0 ? `-${text}` : text;
}
