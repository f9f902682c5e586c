import { type Money, ZERO } from "../money/money.js";
import { sum } from "../money/sum.js";
import { classify } from "./classify.js";
import type { CofinancingAtStage, CofinancingOutcomeReason, ComparedStage } from "./cofinancingResult.js";
import { determinationOf } from "./determinationOf.js";
import { groupAlike } from "./groupAlike.js";
import { ratiosOf, verdictOf } from "./requirement.js";
import { byClass, itemsOf, judge, type StageFacts } from "./stageItems.js";
import { requirementsOf } from "./stageRequirements.js";

const BASES = {
  agreed: "ceiling",
  pledged: "ceiling",
  committed: "committed",
  realised: "spent",
  final: "determined",
} as const;

/** Works out the co-financing of a deal in one stage. */
export function atStage(stage: ComparedStage, facts: StageFacts): CofinancingAtStage {
  const state = stateAmount(stage, facts);
  const items = itemsOf(stage, facts);
  const judged = items.map((item) => judge(item, classify(item.contribution, facts.terms)));
  const { counted, excluded, undetermined } = byClass(judged);
  const idle = idleReason(stage, facts);
  const requirements =
    idle === null ? requirementsOf(stage, facts, { state, items, counted, undetermined }) : [];
  return {
    base: BASES[stage],
    state,
    total: sum(judged.map(({ amount }) => amount)),
    counted,
    excluded,
    undetermined,
    groups: groupAlike(judged),
    requirements,
    ...(idle === null ? verdictOf(requirements) : notApplicable(idle)),
    ...ratiosOf(counted, undetermined, state),
  };
}

/** A stage of what is no deal, where nothing is asked. */
export function atNoStage(stage: ComparedStage): CofinancingAtStage {
  const nothing = { total: ZERO, counted: ZERO, excluded: ZERO, undetermined: ZERO };
  return {
    base: BASES[stage],
    state: null,
    ...nothing,
    groups: [],
    requirements: [],
    ...notApplicable("exempt"),
    shareOfTotal: null,
    multiplier: null,
  };
}

function notApplicable(reason: CofinancingOutcomeReason) {
  return { required: null, shortfall: null, outcome: "notApplicable", reason } as const;
}

/** Why nothing is asked in a stage; `null` where something is. */
function idleReason(
  stage: ComparedStage,
  { context, deal, terms }: StageFacts,
): CofinancingOutcomeReason | null {
  const { cofinancing, cofinancingException } = deal.terms;
  if (cofinancingException?.kind === "exempt") return "exempt";
  if (stage === "final") {
    return determinationOf(context.lineRows.get(deal.id) ?? []) === "no" ? "notDetermined" : null;
  }
  const left = stage === "agreed" && terms.requiredShare?.kind === "perAgreement";
  return left && cofinancingException === null && cofinancing.length > 0 ? "perAgreement" : null;
}

function stateAmount(stage: ComparedStage, { context, deal }: StageFacts): Money | null {
  const row = context.dealRows.get(deal.id);
  if (row === undefined) return null;
  const base = BASES[stage];
  return (base === "ceiling" ? row.ceiling : row[base].net).value;
}
