import { invalidPlan, shareOf } from "../law/checkPlan.js";
import type { PaymentPlan } from "../law/paymentPlan.js";
import { allocate } from "../money/allocate.js";
import { compare } from "../money/compare.js";
import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import { toDecimalString } from "../money/toDecimalString.js";

/**
 * Divides an amount over the parts of a plan: shares of the whole first, then fixed amounts, and what is left to the part
 * with the remainder.
 *
 * **Details**: a cent that shares leave over goes by the mode of the plan; the rest beside the shares takes part as if it
 * were the last one.
 *
 * @returns The amounts in the order of the parts; they add up to the amount.
 * @throws {@link DomainError} `PLAN_INVALID` where the parts cannot add up to the amount.
 */
export function divideOverParts(amount: Money, { parts, mode }: PaymentPlan): readonly Money[] {
  const shares = parts.flatMap(({ size }) => (size.kind === "share" ? [shareOf(size.share)] : []));
  const whole = shares.reduce((product, { denominator }) => product * denominator, 1n);
  const weights = shares.map(({ numerator, denominator }) => numerator * (whole / denominator));
  const over = weights.reduce((left, weight) => left - weight, whole);
  if (over < 0n) throw invalidPlan("shares of more than the whole", "shares that add up to at most 1");
  const cuts = [...allocate(amount, [...weights, over], { mode })];
  const rest = cuts.pop() ?? ZERO;
  const fixed = sum(parts.flatMap(({ size }) => (size.kind === "amount" ? [size.amount] : [])));
  const remainder = subtract(rest, fixed);
  const takesRest = parts.some(({ size }) => size.kind === "remainder");
  if (compare(remainder, ZERO) < 0 || (!takesRest && remainder !== ZERO)) throw doesNotFit(amount, remainder);
  return parts.map(({ size }) => {
    if (size.kind === "share") return cuts.shift() ?? ZERO;
    return size.kind === "amount" ? size.amount : remainder;
  });
}

function doesNotFit(amount: Money, remainder: Money): Error {
  const more = remainder < 0;
  return invalidPlan(
    `parts that come to ${toDecimalString(subtract(amount, remainder))} for ${toDecimalString(amount)}`,
    more ? "parts that fit in the amount" : "parts that fill the amount, or one with the remainder",
  );
}
