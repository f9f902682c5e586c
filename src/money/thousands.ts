import type { Money } from "./money.js";
import { parseAmount } from "./parseAmount.js";

/**
 * Reads an amount in thousands of euros (x € 1.000) from text.
 *
 * @param text - The amount with at most five decimals, such as `"482.5"`.
 * @returns The amount, exact to the cent.
 * @throws {@link DomainError} `AMOUNT_INVALID` where the form is wrong, `AMOUNT_OUT_OF_RANGE` beyond the safe range.
 *
 * @example
 * ```ts
 * import { thousands, toDecimalString } from "regio-deals";
 *
 * toDecimalString(thousands("0.00001")); // => "0.01"
 * thousands("0.000001"); // throws AMOUNT_INVALID
 * ```
 */
export function thousands(text: string): Money {
  return parseAmount(text, "thousands of euros", 5, "482.50");
}
