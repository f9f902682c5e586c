import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import { type Money, refusal } from "./money.js";
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
  const shares = Number.isSafeInteger(size * whole)
    ? smallShares(size, integers as readonly number[], whole)
    : bigShares(BigInt(size), integers.map(BigInt));
  handOut(size, shares, integers, mode);
  if (total < 0) mirror(shares.parts);
  // no part is larger than the total, so each is an amount
  return Object.freeze(shares.parts as Money[]);
}

/** The whole cents of each part, and what remains of each share. */
interface Shares {
  readonly parts: number[];
  readonly remainders: readonly (number | bigint)[];
}

/** With plain numbers: no quotient rounds up to the next cent, since that cent times the whole is a safe integer too. */
function smallShares(size: number, weights: readonly number[], whole: number): Shares {
  const parts: number[] = [];
  const remainders: number[] = [];
  for (const weight of weights) {
    const product = size * weight;
    const part = Math.floor(product / whole);
    parts.push(part);
    remainders.push(product - part * whole);
  }
  return { parts, remainders };
}

function bigShares(size: bigint, weights: readonly bigint[]): Shares {
  const whole = weights.reduce((sum, weight) => sum + weight);
  return {
    parts: weights.map((weight) => Number((size * weight) / whole)),
    remainders: weights.map((weight) => (size * weight) % whole),
  };
}

/** Fewer cents are over than there are weights above zero, so one round is enough. */
function handOut(
  size: number,
  { parts, remainders }: Shares,
  weights: readonly (number | bigint)[],
  mode: AllocationMode,
): void {
  const over = parts.reduce((left, part) => left - part, size);
  const order: number[] = [];
  weights.forEach((weight, index) => {
    if (weight > 0) order.push(index);
  });
  if (mode === "last") order.reverse();
  if (mode === "largestRemainder") largestFirst(order, remainders);
  if (mode === "largestWeight") largestFirst(order, weights);
  for (const index of order.slice(0, over)) parts[index] = (parts[index] as number) + 1;
}

/** So many indices at most are put in their places one by one; for few, that is several times faster than `sort`. */
const FEW = 50;

/** Puts the indices of the largest values first; those of equal values stay in their order. */
function largestFirst(order: number[], values: readonly (number | bigint)[]): void {
  if (order.length > FEW) {
    order.sort((a, b) => larger(values[a] as number, values[b] as number));
    return;
  }
  for (let place = 1; place < order.length; place++) {
    const index = order[place] as number;
    const value = values[index] as number;
    let free = place;
    for (; free > 0 && (values[order[free - 1] as number] as number) < value; free--) {
      order[free] = order[free - 1] as number;
    }
    order[free] = index;
  }
}

function larger(first: number | bigint, second: number | bigint): number {
  if (first === second) return 0;
  return first > second ? -1 : 1;
}

function mirror(parts: number[]): void {
  for (let i = 0; i < parts.length; i++) parts[i] = 0 - (parts[i] as number);
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
