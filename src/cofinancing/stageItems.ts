import type { Money } from "../money/money.js";
import { negate } from "../money/negate.js";
import { sum } from "../money/sum.js";
import type { Deal } from "../portfolio/deal.js";
import { type Classed, type CofinancingClass, type Contribution, contributionOf } from "./classify.js";
import { type CofinancingContext, dimensionsOf } from "./cofinancingContext.js";
import type { ClassedContribution, ComparedStage } from "./cofinancingResult.js";
import type { GoverningTerms } from "./governingTerms.js";
import { agreedAmount } from "./requiredAmount.js";

/** What a stage is worked out from. */
export interface StageFacts {
  readonly context: CofinancingContext;
  readonly deal: Deal;
  readonly terms: GoverningTerms;
}

/** A contribution before anybody judged it. */
export interface Item {
  readonly id: string;
  readonly amount: Money;
  readonly partnerId: string | null;
  readonly contribution: Contribution;
}

/** The contributions of a deal in one stage, in the order of the deal or the ledger. */
export function itemsOf(stage: ComparedStage, facts: StageFacts): readonly Item[] {
  const { context, deal } = facts;
  const ceiling = context.dealRows.get(deal.id)?.ceiling.value ?? null;
  if (stage === "agreed") {
    return deal.terms.cofinancing.flatMap((figure): readonly Item[] => {
      const amount = figure.partOf === null ? agreedAmount(figure, ceiling) : null;
      if (amount === null) return [];
      const { sector, form } = figure;
      const contribution = { sector, form, origin: null, disposable: null, partner: undefined };
      return [{ id: figure.id, amount, partnerId: null, contribution }];
    });
  }
  const wanted = stage === "final" ? "realised" : stage;
  return (context.movements.get(deal.id) ?? []).flatMap((movement): readonly Item[] => {
    const dimensions = dimensionsOf(movement);
    if (dimensions.stage !== wanted) return [];
    const reversal = movement.kind === "reversal";
    const disposable = context.disposable.get(reversal ? movement.of.id : movement.id) ?? null;
    return [
      {
        id: movement.id,
        amount: reversal ? negate(movement.amount) : movement.amount,
        partnerId: dimensions.partner,
        contribution: contributionOf(dimensions, disposable, context.index.partners),
      },
    ];
  });
}

/** A contribution with what was made of it. */
export function judge(
  { id, amount, partnerId, contribution }: Item,
  judgement: Classed,
): ClassedContribution {
  const { sector, form, origin } = contribution;
  return { id, amount, partner: partnerId, sector, form, origin, ...judgement };
}

/** The sums of the contributions of each class. */
export function byClass(
  contributions: readonly ClassedContribution[],
): Readonly<Record<CofinancingClass, Money>> {
  const amountOf = (wanted: CofinancingClass): Money =>
    sum(contributions.filter((item) => item.class === wanted).map(({ amount }) => amount));
  return {
    counted: amountOf("counted"),
    excluded: amountOf("excluded"),
    undetermined: amountOf("undetermined"),
  };
}
