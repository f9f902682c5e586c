import type { Fraction } from "../money/fraction.js";
import { half, minus, order, over, plus, times } from "./exact.js";

/** Every value that a published figure may stand for: half a step on either side of it, ends included. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** The values that a figure with a step may stand for. */
export function intervalOf(value: Fraction, step: Fraction): Interval {
  return { low: minus(value, half(step)), high: plus(value, half(step)) };
}

/** Every product of a value of one and a value of the other. */
export function timesInterval(a: Interval, b: Interval): Interval {
  return hull([times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)]);
}

/** Every quotient of a value of one and a value of the other; `undefined` where the divisor may be zero. */
export function overInterval(a: Interval, b: Interval): Interval | undefined {
  if (b.low.numerator <= 0n && b.high.numerator >= 0n) return undefined;
  return hull([over(a.low, b.low), over(a.low, b.high), over(a.high, b.low), over(a.high, b.high)]);
}

/** Tells whether two intervals have a value in common. */
export function meet(a: Interval, b: Interval): boolean {
  return order(a.low, b.high) <= 0 && order(b.low, a.high) <= 0;
}

function hull(values: readonly Fraction[]): Interval {
  const [first, ...rest] = values as readonly [Fraction, ...Fraction[]];
  return rest.reduce<Interval>(
    ({ low, high }, value) => ({
      low: order(value, low) < 0 ? value : low,
      high: order(value, high) > 0 ? value : high,
    }),
    { low: first, high: first },
  );
}
