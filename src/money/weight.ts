import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import { type Fraction, tryFraction } from "./fraction.js";

/** A weight to divide by: a safe integer, a bigint, a decimal text such as `"0.25"`, or a fraction such as `"1/3"`. */
export type Weight = number | bigint | string;

/** Weights on one denominator: all plain numbers where they and their sum are safe, else all bigints. */
export interface CommonWeights {
  /** The weights as integers. */
  readonly integers: readonly (number | bigint)[];
  /** Their sum; no number where they are bigints. */
  readonly whole: number;
}

/** Brings weights of any form to integers in the same proportion, or throws `ALLOCATION_INVALID`. */
export function commonWeights(weights: readonly Weight[]): CommonWeights {
  if (!Array.isArray(weights) || weights.length === 0) {
    throw invalid("no weights", "at least one weight", "Give a list with a weight for each part.");
  }
  let whole = 0;
  for (const weight of weights) whole += isCount(weight) ? weight : Number.NaN;
  const common = Number.isSafeInteger(whole)
    ? { integers: weights as readonly number[], whole }
    : { integers: toBigints(weights), whole: Number.NaN };
  if (common.integers.some((weight) => weight > 0)) return common;
  throw invalid(
    "weights that are all zero",
    "at least one weight above zero",
    "Nobody could get the amount.",
  );
}

function toBigints(weights: readonly Weight[]): readonly bigint[] {
  const fractions = Array.from(weights, toFraction);
  const denominator = fractions.reduce((common, fraction) => lcm(common, fraction.denominator), 1n);
  return fractions.map((fraction) => fraction.numerator * (denominator / fraction.denominator));
}

function toFraction(weight: Weight, index: number): Fraction {
  const fraction =
    typeof weight === "bigint" || Number.isSafeInteger(weight)
      ? { numerator: BigInt(weight), denominator: 1n }
      : tryFraction(weight);
  if (fraction !== undefined && fraction.numerator >= 0n) return fraction;
  throw invalid(
    `${describeValue(weight)} as weight ${index}`,
    'a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero',
    typeof weight === "number" ? "Write a weight that is no whole number as text." : "",
  );
}

function isCount(weight: Weight): weight is number {
  return Number.isSafeInteger(weight) && (weight as number) >= 0;
}

function lcm(a: bigint, b: bigint): bigint {
  let [first, second] = [a, b];
  while (second !== 0n) [first, second] = [second, first % second];
  return (a / first) * b;
}

function invalid(found: string, expected: string, advice: string): DomainError {
  return unexpected("ALLOCATION_INVALID", found, expected, advice);
}
