import { DomainError } from "../foundation/domainError.js";
import { checkDigits } from "./digits.js";
import { fractionToDecimal } from "./fraction.js";
import { type Money, refusal } from "./money.js";
import { checkRounding, type Rounding } from "./rounding.js";

/** How {@link percentage} writes its result. */
export interface PercentageOptions {
  /** How many digits stand after the point, from 0 to 20. */
  readonly digits: number;
  /** How the last digit is rounded; there is no default. */
  readonly rounding: Rounding;
}

/**
 * Works out which percentage one amount is of another.
 *
 * **Watch out**: 99.96 % with one digit is `"100.0"` when it is rounded half up. Where a full hundred would be false,
 * as in a report of progress, use `rounding: "floor"`.
 *
 * @rounding Once, on the last digit that is shown, in the mode that the caller names.
 *
 * @param part - The part.
 * @param whole - What it is a part of; not zero.
 * @param options - Digits and rounding.
 * @returns A decimal text without a per cent sign, such as `"93.36"`.
 * @throws {@link DomainError} `DIVISION_BY_ZERO` when the whole is zero, `ROUNDING_UNKNOWN` without a rounding,
 * `FORMAT_INVALID` for a wrong number of digits.
 *
 * @example
 * ```ts
 * import { euro, percentage } from "regio-deals";
 *
 * percentage(euro("99.96"), euro("100"), { digits: 1, rounding: "halfUp" }); // => "100.0"
 * percentage(euro("99.96"), euro("100"), { digits: 1, rounding: "floor" }); // => "99.9"
 * ```
 */
export function percentage(part: Money, whole: Money, options: PercentageOptions): string {
  if (!Number.isSafeInteger(part)) throw refusal(part);
  if (!Number.isSafeInteger(whole)) throw refusal(whole);
  const digits: unknown = options?.digits;
  const rounding: unknown = options?.rounding;
  checkDigits(digits, 20);
  checkRounding(rounding);
  if (whole === 0) {
    throw new DomainError(
      "DIVISION_BY_ZERO",
      "Found a whole of zero; a percentage of nothing does not exist. Look at the whole before you ask.",
      { found: "0.00", expected: "a whole that is not zero" },
    );
  }
  const above = BigInt(part) * (whole < 0 ? -100n : 100n);
  return fractionToDecimal({ numerator: above, denominator: BigInt(Math.abs(whole)) }, digits, rounding);
}
