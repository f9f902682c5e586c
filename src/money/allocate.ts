import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import { fromBigCents, fromCents, type Money, refusal } from "./money.js";
import { commonWeights, type Weight } from "./weight.js";

/**
 * Who gets the cents that are over, one cent each.
 *
 * **Details**: EUR 0.10 over the weights 1, 4, 2 and 1 gives every part its whole cents first: 1, 5, 2 and 1. One cent
 * is over:
 *
 * | mode | the order in which the cents go round | 0.10 over 1, 4, 2, 1 |
 * |---|---|---|
 * | `"largestRemainder"` | the largest remainder first (Hamilton); here the third, with half a cent | 1, 5, **3**, 1 |
 * | `"largestWeight"` | the largest weight first | 1, **6**, 2, 1 |
 * | `"first"` | from the front | **2**, 5, 2, 1 |
 * | `"last"` | from the back | 1, 5, 2, **2** |
 *
 * Ties go to the lower index. A weight of zero is passed over.
 */
export type AllocationMode = "largestRemainder" | "largestWeight" | "first" | "last";

/** How {@link allocate} divides. */
export interface AllocateOptions {
  /** Who gets the cents that are over; there is no default. */
  readonly mode: AllocationMode;
}

/**
 * Divides an amount by weights, to the cent, so that the parts add up to it.
 *
 * **Details**: each part lies within a cent of its exact share. A weight of zero gets nothing. A negative total gives
 * the mirror image of the positive one. Weights and products beyond 2^53 are exact.
 * **Watch out**: every mode but `"largestRemainder"` may give a cent to a part whose share was whole already.
 *
 * @rounding Down to the cent for every part; the cents that are over go round in the order of the named mode.
 *
 * @param total - The amount to divide.
 * @param weights - Integers, bigints, decimal texts (`"0.25"`) or fractions (`"1/3"`); none below zero, not all zero.
 * @param options - The mode.
 * @returns One part for each weight, in the same order, frozen.
 * @throws {@link DomainError} `ALLOCATION_INVALID` for no weights, a weight of another form or below zero, all zero, or
 * a mode that does not exist.
 *
 * @example
 * ```ts
 * import { allocate, euro } from "regio-deals";
 *
 * allocate(euro("0.10"), [1, 4, 2, 1], { mode: "largestRemainder" }); // => [1, 5, 3, 1]
 * allocate(euro("-0.10"), [1, 4, 0, 1], { mode: "last" }); // => [-1, -7, 0, -2]
 * allocate(euro("100"), ["1/3", "1/3", "1/3"], { mode: "first" }); // => [3334, 3333, 3333]
 * ```
 */
export function allocate(
  total: Money,
  weights: readonly Weight[],
  options: AllocateOptions,
): readonly Money[] {
  if (!Number.isSafeInteger(total)) throw refusal(total);
  const mode: unknown = options?.mode;
  checkMode(mode);
  const { integers, whole } = commonWeights(weights);
  const size = Math.abs(total);
  const shares =
    Number.isSafeInteger(size * whole) && whole > 0
      ? smallShares(size, integers as readonly number[], whole)
      : bigShares(BigInt(size), integers.map(BigInt));
  handOut(shares, integers, mode);
  const negative = total < 0;
  return Object.freeze(shares.parts.map((part) => fromCents(negative ? 0 - part : part)));
}

/** The whole cents of each part, what remains of each share, and how many cents are over. */
interface Shares {
  readonly parts: number[];
  readonly remainders: readonly (number | bigint)[];
  readonly over: number;
}

/** With plain numbers: every product is safe, because the largest possible one is. */
function smallShares(size: number, weights: readonly number[], whole: number): Shares {
  const parts: number[] = [];
  const remainders: number[] = [];
  let over = size;
  for (const weight of weights) {
    const product = size * weight;
    const remainder = product % whole;
    const part = (product - remainder) / whole;
    parts.push(part);
    remainders.push(remainder);
    over -= part;
  }
  return { parts, remainders, over };
}

function bigShares(size: bigint, weights: readonly bigint[]): Shares {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (size * weight) / whole);
  const remainders = weights.map((weight) => (size * weight) % whole);
  const over = parts.reduce((left, part) => left - part, size);
  return { parts: parts.map(fromBigCents), remainders, over: Number(over) };
}

/** Fewer cents are over than there are weights above zero, so one round is enough. */
function handOut(
  { parts, remainders, over }: Shares,
  weights: readonly (number | bigint)[],
  mode: AllocationMode,
): void {
  if (over === 0) return;
  const order: number[] = [];
  weights.forEach((weight, index) => {
    if (weight > 0) order.push(index);
  });
  if (mode === "last") order.reverse();
  if (mode === "largestRemainder") order.sort((a, b) => larger(remainders, a, b));
  if (mode === "largestWeight") order.sort((a, b) => larger(weights, a, b));
  for (const index of order.slice(0, over)) parts[index] = (parts[index] as number) + 1;
}

function larger(values: readonly (number | bigint)[], a: number, b: number): number {
  const first = values[a] as number | bigint;
  const second = values[b] as number | bigint;
  if (first === second) return a - b;
  return first > second ? -1 : 1;
}

function checkMode(mode: unknown): asserts mode is AllocationMode {
  if (mode === "largestRemainder" || mode === "largestWeight" || mode === "first" || mode === "last") return;
  const found = describeValue(mode);
  const expected = "largestRemainder, largestWeight, first or last";
  throw new DomainError(
    "ALLOCATION_INVALID",
    `Found ${found} for the mode; expected ${expected}. There is no default: choose who gets the cents that are over.`,
    { found, expected },
  );
}
