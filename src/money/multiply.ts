import { parseFraction } from "./fraction.js";
import { fromBigCents, type Money, refusal } from "./money.js";
import { checkRounding, divideRounded, type Rounding } from "./rounding.js";

/** How {@link multiply} rounds. */
export interface MultiplyOptions {
  /** How the product is rounded to the cent; there is no default. */
  readonly rounding: Rounding;
}

/**
 * Multiplies an amount by a rate, for an indexation or a share.
 *
 * **Details**: exact up to the one rounding, whatever the size of the product on the way.
 *
 * @rounding Once, on the product, to the cent, in the mode that the caller names.
 *
 * @param amount - The amount.
 * @param rate - A decimal text such as `"1.025"` or a fraction such as `"1/3"`; at most 64 characters.
 * @param options - The rounding.
 * @returns The product.
 * @throws {@link DomainError} `NUMBER_INVALID` for a rate of another form, `ROUNDING_UNKNOWN` without a rounding,
 * `AMOUNT_OUT_OF_RANGE` when the product leaves the safe range.
 *
 * @example
 * ```ts
 * import { euro, multiply, toDecimalString } from "regio-deals";
 *
 * toDecimalString(multiply(euro("0.50"), "1.05", { rounding: "halfUp" })); // => "0.53"
 * toDecimalString(multiply(euro("0.50"), "1.05", { rounding: "halfEven" })); // => "0.52"
 * ```
 */
export function multiply(amount: Money, rate: string, options: MultiplyOptions): Money {
  if (!Number.isSafeInteger(amount)) throw refusal(amount);
  const rounding: unknown = options?.rounding;
  checkRounding(rounding);
  const { numerator, denominator } = parseFraction(rate, "the rate");
  return fromBigCents(divideRounded(BigInt(amount) * numerator, denominator, rounding));
}
