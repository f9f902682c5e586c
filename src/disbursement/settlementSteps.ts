import { describeValue } from "../foundation/describeValue.js";
import { lowerAmountGrounds } from "../law/general/awb.js";
import type { ShortfallConsequence } from "../law/scheme.js";
import { valueAt } from "../law/valueAt.js";
import { tryFraction } from "../money/fraction.js";
import { type Money, ZERO } from "../money/money.js";
import { multiplyAll } from "../money/multiplyAll.js";
import { checkRounding, type Rounding } from "../money/rounding.js";
import { smaller } from "../money/smaller.js";
import { subtract } from "../money/subtract.js";
import type { Reduction, SettlementFacts, SettlementOptions, SettlementStep } from "./settlement.js";
import { settlementInvalid } from "./settlementInvalid.js";

/** The amount so far, with the steps that led to it. */
export interface Running {
  readonly amount: Money;
  readonly steps: readonly SettlementStep[];
}

/** What the method gives, capped at the award. */
export function basisOf(facts: SettlementFacts, options: SettlementOptions): Running {
  const amount = amountByMethod(facts, options);
  const basis = { amount, steps: [{ kind: "basis", amount, ground: null, reference: null }] } as const;
  return amount > facts.award ? takeOff(basis, "cap", subtract(amount, facts.award)) : basis;
}

function amountByMethod({ award, costs }: SettlementFacts, options: SettlementOptions): Money {
  switch (options.method) {
    case "fullAmountIfDelivered":
      return award;
    case "actualCosts":
      return costs;
    case "shareOfCosts": {
      const share = tryFraction(options.sharePercent);
      if (share === undefined || share.numerator < 0n || share.numerator > 100n * share.denominator) {
        throw settlementInvalid(
          `${describeValue(options.sharePercent)} as the share of the costs`,
          'a decimal text in per cent from 0 to 100, such as "50", which this method asks for',
        );
      }
      const part = { numerator: share.numerator, denominator: share.denominator * 100n };
      return multiplyAll(costs, [part], roundingOf(options));
    }
  }
}

/** What a shortfall of co-financing takes off. */
export function afterCofinancing(
  running: Running,
  facts: SettlementFacts,
  options: SettlementOptions,
): Running {
  const { cofinancing } = facts;
  if (cofinancing === null || cofinancing.realised >= cofinancing.required) return running;
  if (consequenceOf(facts, options) === "none") return running;
  const part = { numerator: BigInt(cofinancing.realised), denominator: BigInt(cofinancing.required) };
  const left = multiplyAll(running.amount, [part], roundingOf(options));
  return takeOff(running, "cofinancing", subtract(running.amount, left));
}

function consequenceOf({ awardedOn }: SettlementFacts, options: SettlementOptions): ShortfallConsequence {
  const { regime, shortfall } = options;
  if (shortfall === "none" || shortfall === "inProportion") return shortfall;
  if (shortfall === undefined && regime.kind === "stateScheme") {
    return valueAt(regime.scheme.parameters.shortfallConsequence, awardedOn);
  }
  throw settlementInvalid(
    `${describeValue(shortfall)} for the consequence of co-financing that falls short`,
    "none or inProportion: no rule says so by itself",
  );
}

/** What each ground takes off, in order, never below zero. */
export function afterReductions(running: Running, reductions: readonly Reduction[]): Running {
  const [version] = lowerAmountGrounds.versions;
  const reference = version?.reference ?? null;
  return reductions.reduce((left, { ground, amount }) => {
    const off = smaller(amount, left.amount);
    const step = { kind: "reduction", amount: off, ground, reference } as const;
    return { amount: subtract(left.amount, off), steps: [...left.steps, step] };
  }, running);
}

function takeOff(running: Running, kind: SettlementStep["kind"], amount: Money): Running {
  if (amount === ZERO) return running;
  const step = { kind, amount, ground: null, reference: null };
  return { amount: subtract(running.amount, amount), steps: [...running.steps, step] };
}

function roundingOf({ rounding }: SettlementOptions): Rounding {
  checkRounding(rounding);
  return rounding;
}
