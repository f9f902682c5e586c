import type { Fraction } from "../money/fraction.js";
import { half, minus, NOTHING, order, over, plus, sizeOf, times, tryDecimal, whole } from "./exact.js";
import { type Interval, intervalOf, meet, overInterval, timesInterval } from "./interval.js";
import type { ReadFigure } from "./readFigure.js";
import type { RelationKind } from "./statement.js";

/** What a relation comes to, or why that cannot be told. */
export type Evaluation = { readonly computed: Fraction; readonly holds: boolean } | string;

const HUNDRED = whole(100n);
const EXACTLY_NOTHING: Interval = { low: NOTHING, high: NOTHING };

/** How many operands a kind of relation takes: exactly this many, or at least one. */
const OPERANDS: Readonly<Partial<Record<RelationKind, number>>> = {
  ratio: 2,
  percentage: 2,
  equals: 1,
  atLeast: 1,
  atMost: 1,
};

/** Works out a relation between figures, without rounding, and whether the result meets it. */
export function evaluate(
  kind: RelationKind,
  operands: readonly ReadFigure[],
  result: ReadFigure,
  tolerance: string,
): Evaluation {
  const wanted = OPERANDS[kind];
  if (wanted === undefined ? operands.length === 0 : operands.length !== wanted) {
    return `a relation ${kind} takes ${wanted ?? "at least one"} operand(s), and has ${operands.length}.`;
  }
  const computed = compute(kind, operands);
  if (typeof computed === "string") return computed;
  if (kind === "atLeast") return { computed, holds: order(computed, result.value) >= 0 };
  if (kind === "atMost") return { computed, holds: order(computed, result.value) <= 0 };
  if (tolerance === "rounding") return withinSteps(kind, operands, result, computed);
  const allowed = tryDecimal(tolerance);
  if (allowed === undefined || allowed.numerator < 0n) return `the tolerance ${JSON.stringify(tolerance)} is no number.`;
  const difference = sizeOf(minus(result.value, computed));
  return { computed, holds: order(difference, times(allowed, result.scale)) <= 0 };
}

function compute(kind: RelationKind, operands: readonly ReadFigure[]): Fraction | string {
  const [first = NOTHING, ...others] = operands.map((operand) => operand.value);
  const second = others[0] ?? NOTHING;
  switch (kind) {
    case "sum":
      return others.reduce(plus, first);
    case "difference":
      return others.reduce(minus, first);
    case "product":
      return others.reduce(times, first);
    case "ratio":
    case "percentage":
      if (second.numerator === 0n) return `${operands[1]?.id} is zero, and nothing can be divided by it.`;
      return times(over(first, second), kind === "percentage" ? HUNDRED : whole(1n));
    case "equals":
    case "atLeast":
    case "atMost":
      return first;
    default:
      return `there is no relation ${JSON.stringify(kind)}.`;
  }
}

/** Whether the steps of the figures, taken together, allow the result. */
function withinSteps(
  kind: RelationKind,
  operands: readonly ReadFigure[],
  result: ReadFigure,
  computed: Fraction,
): Evaluation {
  if (kind === "sum" || kind === "difference" || kind === "equals") {
    const allowed = operands.reduce((total, operand) => plus(total, half(operand.step)), half(result.step));
    return { computed, holds: order(sizeOf(minus(result.value, computed)), allowed) <= 0 };
  }
  const [first = EXACTLY_NOTHING, ...others] = operands.map(({ value, step }) => intervalOf(value, step));
  const possible =
    kind === "product" ? others.reduce(timesInterval, first) : overInterval(first, others[0] ?? first);
  if (possible === undefined) return `${operands[1]?.id} may be zero within its step, and nothing can be divided by it.`;
  const scaled = kind === "percentage" ? timesInterval(possible, { low: HUNDRED, high: HUNDRED }) : possible;
  return { computed, holds: meet(scaled, intervalOf(result.value, result.step)) };
}
