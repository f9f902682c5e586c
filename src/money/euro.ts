import type { Money } from "./money.js";
import { parseAmount } from "./parseAmount.js";

/**
 * Reads an amount in euros from text.
 *
 * **Details**: digits, at most two decimals after a point, and a minus sign if need be. `"-0"` is zero.
 * **Watch out**: `"1e5"`, `"1.250.000"`, `"1,5"`, `" 1"`, `".5"`, `"5."` and the number `5` are refused: nothing is
 * guessed. Use {@link millions} or {@link thousands} for a table in those units.
 *
 * @param text - The amount, such as `"1250000.00"`, at most 64 characters.
 * @returns The amount, exact to the cent.
 * @throws {@link DomainError} `AMOUNT_INVALID` where the form is wrong, `AMOUNT_OUT_OF_RANGE` beyond
 * EUR 90,071,992,547,409.91.
 *
 * @example
 * ```ts
 * import { euro, toDecimalString } from "regio-deals";
 *
 * toDecimalString(euro("1250000")); // => "1250000.00"
 * euro("1.250.000"); // throws AMOUNT_INVALID
 * ```
 */
export function euro(text: string): Money {
  return parseAmount(text, "euros", 2, "1250000.00");
}
