import { tryFraction } from "../money/fraction.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { subtract } from "../money/subtract.js";
import type { AgreedCofinancing } from "../portfolio/deal.js";

/**
 * The least that a region adds so that its part is a share of the total, beside an amount of the State.
 *
 * A share p of the total is p / (100 − p) of the State's part; 50 % is one for one.
 *
 * @rounding Up to the cent, so that one cent less is too little.
 *
 * @returns The amount; `null` where the share is no number from 0 to below 100.
 */
export function shareOfState(state: Money, percent: string): Money | null {
  const share = tryFraction(percent);
  if (share === undefined || share.numerator < 0n) return null;
  const rest = 100n * share.denominator - share.numerator;
  if (rest <= 0n) return null;
  return multiply(state, `${share.numerator}/${rest}`, { rounding: "ceiling" });
}

/**
 * The region's part that an agreed figure comes to, beside the ceiling; `null` where the figure or the ceiling leaves that
 * open.
 */
export function agreedAmount(figure: AgreedCofinancing, ceiling: Money | null): Money | null {
  if (figure.kind === "amount") return figure.amount;
  if (ceiling === null) return null;
  if (figure.kind === "share") return shareOfState(ceiling, figure.share);
  const rest = subtract(figure.amount, ceiling);
  return rest < 0 ? null : rest;
}

/**
 * What an agreed figure comes to beside another amount of the State: in the proportion of the agreed amount to the ceiling.
 *
 * @rounding Up to the cent.
 */
export function agreedBeside(figure: AgreedCofinancing, ceiling: Money | null, state: Money): Money | null {
  if (figure.kind === "share") return shareOfState(state, figure.share);
  const agreed = agreedAmount(figure, ceiling);
  if (agreed === null || ceiling === null || ceiling <= 0) return null;
  return multiply(agreed, `${state}/${ceiling}`, { rounding: "ceiling" });
}
