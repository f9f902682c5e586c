import type { Money } from "./money.js";
import { parseAmount } from "./parseAmount.js";

/**
 * Reads an amount in millions of euros (x € 1 mln.) from text.
 *
 * @param text - The amount with at most eight decimals, such as `"482.00"`.
 * @returns The amount, exact to the cent.
 * @throws {@link DomainError} `AMOUNT_INVALID` where the form is wrong, `AMOUNT_OUT_OF_RANGE` beyond the safe range.
 *
 * @example
 * ```ts
 * import { millions, toDecimalString } from "regio-deals";
 *
 * toDecimalString(millions("482.00")); // => "482000000.00"
 * millions("482,00"); // throws AMOUNT_INVALID
 * ```
 */
export function millions(text: string): Money {
  return parseAmount(text, "millions of euros", 8, "482.00");
}
