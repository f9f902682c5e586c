import type { AllocationMode } from "../../src/money/allocate.js";
import type { Rounding } from "../../src/money/rounding.js";

/** A number as a quotient of two bigints; nothing here shares code with what it judges. */
interface Ratio {
  readonly above: bigint;
  readonly below: bigint;
}

/** Reads "-12.5" or "1/3" or an integer, one character at a time. */
export function ratio(value: number | bigint | string): Ratio {
  if (typeof value !== "string") return { above: BigInt(value), below: 1n };
  const [left = "", right] = value.split("/");
  if (right !== undefined) return { above: BigInt(left), below: BigInt(right) };
  let above = 0n;
  let below = 1n;
  let afterPoint = false;
  for (const character of left) {
    if (character === ".") afterPoint = true;
    else if (character !== "-") {
      above = above * 10n + BigInt(character);
      if (afterPoint) below *= 10n;
    }
  }
  return { above: left.startsWith("-") ? -above : above, below };
}

/** Rounds by weighing the two integers on either side, as one would explain it to somebody. */
export function rounded({ above, below }: Ratio, rounding: Rounding): bigint {
  let lower = above / below;
  if (lower * below > above) lower -= 1n;
  if (lower * below === above) return lower;
  const higher = lower + 1n;
  const towardsZero = above > 0n ? lower : higher;
  const awayFromZero = above > 0n ? higher : lower;
  const toLower = above - lower * below;
  const toHigher = higher * below - above;
  const even = lower % 2n === 0n ? lower : higher;
  const nearest = (tie: bigint) => (toLower === toHigher ? tie : toLower < toHigher ? lower : higher);
  const answers: Record<Rounding, bigint> = {
    floor: lower,
    ceiling: higher,
    down: towardsZero,
    up: awayFromZero,
    halfUp: nearest(awayFromZero),
    halfEven: nearest(even),
  };
  return answers[rounding];
}

/** Writes an integer number of units of `10 ** -digits` as a decimal text. */
export function decimal(units: bigint, digits: number): string {
  const size = units < 0n ? -units : units;
  const one = 10n ** BigInt(digits);
  const after = digits === 0 ? "" : `.${String(one + (size % one)).slice(1)}`;
  return `${units < 0n ? "-" : ""}${size / one}${after}`;
}

/** A percentage as a decimal text. */
export function percentageOracle(part: number, whole: number, digits: number, rounding: Rounding): string {
  const sign = whole < 0 ? -1n : 1n;
  const above = BigInt(part) * sign * 100n * 10n ** BigInt(digits);
  return decimal(rounded({ above, below: BigInt(whole) * sign }, rounding), digits);
}

/** The product of an amount and a rate, in cents. */
export function multiplyOracle(cents: number, rate: string, rounding: Rounding): bigint {
  const { above, below } = ratio(rate);
  return rounded({ above: BigInt(cents) * above, below }, rounding);
}

/**
 * Divides by handing out one cent at a time.
 *
 * Every share is first put on one denominator, the product of all; then whoever the mode points at among those that
 * have no extra cent yet gets one, until none is over. A negative total is divided as a positive one and mirrored.
 */
export function allocateOracle(
  total: number,
  weights: readonly (number | bigint | string)[],
  mode: AllocationMode,
): readonly bigint[] {
  const ratios = weights.map(ratio);
  const sizes = ratios.map(({ above }, i) =>
    ratios.reduce((all, { below }, j) => (j === i ? all : all * below), above),
  );
  const whole = sizes.reduce((all, size) => all + size, 0n);
  const amount = BigInt(total < 0 ? -total : total);
  const parts = sizes.map((size) => (amount * size) / whole);
  const remainders = sizes.map((size, i) => amount * size - (parts[i] as bigint) * whole);
  const got = new Set<number>();
  let over = amount - parts.reduce((all, part) => all + part, 0n);
  while (over > 0n) {
    let chosen = -1;
    for (let i = 0; i < sizes.length; i++) {
      if (sizes[i] === 0n || got.has(i)) continue;
      const better =
        chosen < 0 ||
        mode === "last" ||
        (mode === "largestWeight" && (sizes[i] as bigint) > (sizes[chosen] as bigint)) ||
        (mode === "largestRemainder" && (remainders[i] as bigint) > (remainders[chosen] as bigint));
      if (better) chosen = i;
    }
    got.add(chosen);
    parts[chosen] = (parts[chosen] as bigint) + 1n;
    over -= 1n;
  }
  return parts.map((part) => (total < 0 ? -part : part));
}
