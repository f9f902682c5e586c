import { describeValue } from "../foundation/describeValue.js";
import type { Fraction } from "../money/fraction.js";
import { half, minus, NOTHING, order, over, plus, sizeOf, times, tryDecimal } from "./exact.js";
import { type Interval, intervalOf, meet, overInterval, timesInterval } from "./interval.js";
import type { ReadFigure } from "./readFigure.js";
import { because, isReason, type Reason } from "./reason.js";
import type { RelationKind } from "./statement.js";

/** What a relation comes to, or why that cannot be told. */
export type Evaluation = { readonly computed: Fraction; readonly holds: boolean } | Reason;

const HUNDRED: Fraction = { numerator: 100n, denominator: 1n };
const EXACTLY_NOTHING: Interval = { low: NOTHING, high: NOTHING };

/** How many operands a kind of relation takes. */
const OPERANDS: Readonly<Record<RelationKind, "some" | "one" | "two">> = {
  sum: "some",
  difference: "some",
  product: "some",
  ratio: "two",
  percentage: "two",
  equals: "one",
  atLeast: "one",
  atMost: "one",
};

const OPERANDS_WANTED = { some: "operandsSome", one: "operandsOne", two: "operandsTwo" } as const;

/** Works out a relation between figures, without rounding, and whether the result meets it. */
export function evaluate(
  kind: RelationKind,
  operands: readonly ReadFigure[],
  result: ReadFigure,
  tolerance: string,
): Evaluation {
  if (!Object.hasOwn(OPERANDS, kind)) return because("noSuchRelation", { relation: describeValue(kind) });
  const wanted = OPERANDS[kind];
  const fits = wanted === "some" ? operands.length > 0 : operands.length === (wanted === "one" ? 1 : 2);
  if (!fits) return because(OPERANDS_WANTED[wanted], { count: String(operands.length) });
  const allowed = tolerance === "rounding" ? NOTHING : tryDecimal(tolerance);
  if (allowed === undefined || allowed.numerator < 0n) {
    return because("toleranceNoNumber", { tolerance: describeValue(tolerance) });
  }
  const computed = compute(kind, operands);
  if (isReason(computed)) return computed;
  if (kind === "atLeast") return { computed, holds: order(computed, result.value) >= 0 };
  if (kind === "atMost") return { computed, holds: order(computed, result.value) <= 0 };
  if (tolerance === "rounding") return withinSteps(kind, operands, result, computed);
  const difference = sizeOf(minus(result.value, computed));
  return { computed, holds: order(difference, times(allowed, result.scale)) <= 0 };
}

function compute(kind: RelationKind, operands: readonly ReadFigure[]): Fraction | Reason {
  const [first = NOTHING, ...others] = operands.map((operand) => operand.value);
  switch (kind) {
    case "sum":
      return others.reduce(plus, first);
    case "difference":
      return others.reduce(minus, first);
    case "product":
      return others.reduce(times, first);
    case "ratio":
    case "percentage": {
      const divisor = others[0] ?? NOTHING;
      if (divisor.numerator === 0n) {
        return because("divisorZero", { figure: describeValue(operands[1]?.id) });
      }
      const quotient = over(first, divisor);
      return kind === "percentage" ? times(quotient, HUNDRED) : quotient;
    }
    default:
      return first;
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
    kind === "product"
      ? others.reduce(timesInterval, first)
      : overInterval(first, others[0] ?? EXACTLY_NOTHING);
  if (possible === undefined) {
    return because("divisorMayBeZero", { figure: describeValue(operands[1]?.id) });
  }
  const scaled = kind === "percentage" ? timesInterval(possible, { low: HUNDRED, high: HUNDRED }) : possible;
  return { computed, holds: meet(scaled, intervalOf(result.value, result.step)) };
}
