import type { Money } from "../money/money.js";
import type { AgreedCofinancing } from "../portfolio/deal.js";
import { classifyForFigure } from "./classify.js";
import type { CofinancingOutcomeReason, CofinancingRequirement, ComparedStage } from "./cofinancingResult.js";
import { determinationOf } from "./determinationOf.js";
import type { GoverningTerms } from "./governingTerms.js";
import { agreedBeside, shareOfState } from "./requiredAmount.js";
import { requirementOf } from "./requirement.js";
import { byClass, type Item, judge, type StageFacts } from "./stageItems.js";

/** What there is to compare in a stage. */
export interface Amounts {
  readonly state: Money | null;
  readonly items: readonly Item[];
  readonly counted: Money;
  readonly undetermined: Money;
}

/** What is asked in a stage, the scheme first. */
export function requirementsOf(
  stage: ComparedStage,
  facts: StageFacts,
  amounts: Amounts,
): readonly CofinancingRequirement[] {
  const { context, deal, terms } = facts;
  const figures = deal.terms.cofinancing.filter((figure) => figure.partOf === null);
  const open = openReason(stage, facts);
  const ceiling = context.dealRows.get(deal.id)?.ceiling.value ?? null;
  return [
    ...ofScheme(facts, amounts, open, figures.length > 0),
    ...(stage === "agreed" ? [] : figures.map((figure) => ofFigure(figure, terms, amounts, ceiling, open))),
  ];
}

function ofScheme(
  { deal, terms }: StageFacts,
  { state, counted, undetermined }: Amounts,
  open: CofinancingOutcomeReason | null,
  agreed: boolean,
): readonly CofinancingRequirement[] {
  const { requiredShare, reasonedDeviation } = terms;
  const exception = deal.terms.cofinancingException;
  const lower = exception?.kind === "lowerShare" ? exception.share : null;
  if (requiredShare?.kind === "perAgreement" && lower === null && agreed) return [];
  const shared = { figure: null, counted, undetermined };
  const full = requiredShare?.kind === "share" ? requiredShare.percent : null;
  const why = requiredShare === null ? "schemeUnknown" : "noShare";
  const ask = (origin: "scheme" | "exception", percent: string | null, doubt = open) =>
    requirementOf({
      ...shared,
      origin,
      required: percent === null || state === null ? null : shareOfState(state, percent),
      why: percent === null ? why : state === null ? "stateUnknown" : "shareInvalid",
      open: doubt,
    });
  if (lower === null || reasonedDeviation === false) return [ask("scheme", full)];
  const eased = ask("exception", lower);
  if (reasonedDeviation === true || eased.outcome === "short" || requiredShare?.kind === "perAgreement") {
    return [eased];
  }
  const strict = ask("scheme", full);
  return strict.outcome === "met" ? [eased] : [ask("exception", lower, open ?? "deviation")];
}

function ofFigure(
  figure: AgreedCofinancing,
  terms: GoverningTerms,
  { state, items }: Amounts,
  ceiling: Money | null,
  open: CofinancingOutcomeReason | null,
): CofinancingRequirement {
  const judged = items.map((item) => judge(item, classifyForFigure(item.contribution, figure, terms)));
  const { counted, undetermined } = byClass(judged);
  return requirementOf({
    origin: "agreement",
    figure,
    required: state === null ? null : agreedBeside(figure, ceiling, state),
    why: whyUnknown(figure, state, ceiling),
    counted,
    undetermined,
    open,
  });
}

/** Why nobody can say what an agreed figure comes to. */
function whyUnknown(
  figure: AgreedCofinancing,
  state: Money | null,
  ceiling: Money | null,
): CofinancingOutcomeReason {
  if (state === null || ceiling === null || ceiling <= 0) return "stateUnknown";
  return figure.kind === "share" ? "shareInvalid" : "totalBelowState";
}

/** Why the amounts of a stage cannot be the last word; `null` where they are. */
function openReason(stage: ComparedStage, { context, deal }: StageFacts): CofinancingOutcomeReason | null {
  if (stage === "agreed") return deal.terms.cofinancing.length === 0 ? "notRecorded" : null;
  if (stage === "final" && determinationOf(context.lineRows.get(deal.id) ?? []) === "some") {
    return "partlyDetermined";
  }
  const figures = context.dealRows.get(deal.id)?.cofinancing[stage === "final" ? "realised" : stage];
  return figures === undefined || figures.net.value === null ? "notRecorded" : null;
}
