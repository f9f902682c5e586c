import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";

/** Every way of rounding, by name. */
export const ROUNDINGS = ["halfUp", "halfEven", "up", "down", "floor", "ceiling"] as const;

/**
 * How a figure is rounded; no function has one by default.
 *
 * **Details**: with two decimals, 0.125 and -0.125 become
 *
 * | name | what it does | 0.125 | -0.125 |
 * |---|---|---|---|
 * | `"halfUp"` | to the nearest, a tie away from zero | 0.13 | -0.13 |
 * | `"halfEven"` | to the nearest, a tie to the even digit | 0.12 | -0.12 |
 * | `"up"` | away from zero | 0.13 | -0.13 |
 * | `"down"` | towards zero | 0.12 | -0.12 |
 * | `"floor"` | to the lower | 0.12 | -0.13 |
 * | `"ceiling"` | to the higher | 0.13 | -0.12 |
 */
export type Rounding = (typeof ROUNDINGS)[number];

/**
 * Divides two integers to an integer, rounded by name.
 *
 * @param denominator - Above zero.
 */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return quotient;
  const negative = numerator < 0n;
  return awayFromZero(quotient, negative ? -remainder : remainder, denominator, negative, rounding)
    ? quotient + (negative ? -1n : 1n)
    : quotient;
}

function awayFromZero(
  quotient: bigint,
  remainder: bigint,
  denominator: bigint,
  negative: boolean,
  rounding: Rounding,
): boolean {
  const twice = 2n * remainder;
  switch (rounding) {
    case "halfUp":
      return twice >= denominator;
    case "halfEven":
      return twice === denominator ? quotient % 2n !== 0n : twice > denominator;
    case "up":
      return true;
    case "down":
      return false;
    case "floor":
      return negative;
    case "ceiling":
      return !negative;
    default:
      throw unknownRounding(rounding);
  }
}

/** Refuses a rounding without a name that is known, before it is used. */
export function checkRounding(rounding: unknown): asserts rounding is Rounding {
  if (!ROUNDINGS.includes(rounding as Rounding)) throw unknownRounding(rounding);
}

function unknownRounding(rounding: unknown): DomainError {
  const found = describeValue(rounding);
  const expected = `one of ${ROUNDINGS.join(", ")}`;
  return new DomainError(
    "ROUNDING_UNKNOWN",
    `Found ${found} for the rounding; expected ${expected}. There is no default: choose one.`,
    { found, expected },
  );
}
