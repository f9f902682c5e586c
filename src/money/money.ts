import type { Brand } from "../foundation/brand.js";
import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";

/**
 * An amount of euros, as an integer number of euro cents.
 *
 * **Details**: in the range of safe integers, so up to EUR 90,071,992,547,409.91 on either side of zero; never minus
 * zero. Two amounts are equal when `===` says so.
 * **Watch out**: do not use `+` or `*` on it: {@link add}, {@link sum}, {@link multiply} and {@link allocate} keep it
 * exact. Make one from text with {@link euro}.
 */
export type Money = Brand<number, "Money">;

/** No money at all. */
export const ZERO = 0 as Money;

/** The words for what an amount can be. */
export const RANGE = "between -90071992547409.91 and 90071992547409.91 euros";

/**
 * Takes a whole number of euro cents for an amount.
 *
 * @param cents - A safe integer; zero of either sign is zero.
 * @returns The amount.
 * @throws {@link DomainError} `AMOUNT_INVALID` when it is no integer, `AMOUNT_OUT_OF_RANGE` beyond the safe range.
 *
 * @example
 * ```ts
 * import { fromCents, toDecimalString } from "regio-deals";
 *
 * toDecimalString(fromCents(125)); // => "1.25"
 * fromCents(0.5); // throws AMOUNT_INVALID
 * ```
 */
export function fromCents(cents: number): Money {
  if (Number.isSafeInteger(cents)) return (cents + 0) as Money;
  throw refusal(cents);
}

/** The error for a number that cannot be an amount: out of range, or no whole number of cents. */
export function refusal(cents: unknown): DomainError {
  const found = describeValue(cents);
  // true of what is infinite as well
  const isWhole = typeof cents === "number" && Math.trunc(cents) === cents;
  if (isWhole) {
    return new DomainError(
      "AMOUNT_OUT_OF_RANGE",
      `Found ${found} in cents, which is out of range; an amount lies ${RANGE}.`,
      { found, expected: RANGE },
    );
  }
  return new DomainError(
    "AMOUNT_INVALID",
    `Found ${found}; expected a whole number of euro cents. Make amounts with euro("1250000.00").`,
    { found, expected: "a whole number of euro cents" },
  );
}

/** Takes a bigint of cents for an amount, or throws `AMOUNT_OUT_OF_RANGE`. */
export function fromBigCents(cents: bigint): Money {
  const value = Number(cents);
  if (Number.isSafeInteger(value)) return (value + 0) as Money;
  const found = `${cents} cents`;
  throw new DomainError(
    "AMOUNT_OUT_OF_RANGE",
    `Found ${found}, which is out of range; an amount lies ${RANGE}.`,
    { found, expected: RANGE },
  );
}
