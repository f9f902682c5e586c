import type {
  Cofinancing,
  CofinancingAtStage,
  CofinancingOutcomeReason,
  CofinancingRequirement,
  ComparedStage,
} from "../cofinancing/cofinancingResult.js";
import type { Finding } from "../finding/finding.js";
import { comparedAmounts, makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import type { RuleId } from "../finding/rules.js";
import type { Money } from "../money/money.js";
import { toDecimalString } from "../money/toDecimalString.js";

const STAGE_RULES: Readonly<Record<ComparedStage, RuleId>> = {
  agreed: "RD-COF-02",
  pledged: "RD-COF-03",
  committed: "RD-COF-04",
  realised: "RD-COF-05",
  final: "RD-COF-01",
};

const ASKED: Readonly<Record<CofinancingRequirement["origin"], Phrase>> = {
  scheme: "askedByScheme",
  exception: "askedByException",
  agreement: "askedByAgreement",
};

const REASONS: Readonly<Partial<Record<CofinancingOutcomeReason, Phrase>>> = {
  partlyDetermined: "cofinancingPartlyDetermined",
  notRecorded: "cofinancingNotRecorded",
  stateUnknown: "cofinancingStateUnknown",
  schemeUnknown: "cofinancingSchemeUnknown",
  noShare: "cofinancingNoShare",
  undetermined: "cofinancingUndetermined",
  deviation: "cofinancingDeviation",
  totalBelowState: "cofinancingTotalBelowState",
  shareInvalid: "cofinancingShareInvalid",
};

/** What the co-financing of one deal comes to, as findings. */
export function cofinancingFindings(result: Cofinancing): readonly Finding[] {
  return (Object.keys(STAGE_RULES) as ComparedStage[]).flatMap((stage) => {
    const at = result.stages[stage];
    if (at.requirements.length === 0) return [ofStage(result, stage, at)];
    return at.requirements.map((requirement) => ofRequirement(result, stage, at, requirement));
  });
}

function ofStage(
  { deal }: Cofinancing,
  stage: ComparedStage,
  { outcome, reason }: CofinancingAtStage,
): Finding {
  const path = ["deals", deal];
  if (outcome === "notApplicable") return makeFinding(STAGE_RULES[stage], "notApplicable", { path });
  return makeFinding(STAGE_RULES[stage], "cannotTell", { path, facts: { deal, ...why(reason) } });
}

function ofRequirement(
  { deal, scheme }: Cofinancing,
  stage: ComparedStage,
  { state }: CofinancingAtStage,
  requirement: CofinancingRequirement,
): Finding {
  const { origin, figure, firmness, required, counted, undetermined, shortfall, reason } = requirement;
  const rule = stage === "final" && !binds(firmness) ? STAGE_RULES.realised : STAGE_RULES[stage];
  const facts = {
    deal,
    asked: ASKED[origin],
    scheme: scheme ?? "–",
    figure: figure ?? "–",
    state: text(state),
    undetermined: text(undetermined),
    shortfall: text(shortfall),
  };
  const numbers = required === null ? {} : comparedAmounts(required, counted);
  const parts = { path: ["deals", deal], facts, ...numbers };
  switch (requirement.outcome) {
    case "met":
      return makeFinding(rule, "pass", parts);
    case "notApplicable":
      return makeFinding(rule, "notApplicable", parts);
    case "cannotTell":
      return makeFinding(rule, "cannotTell", { ...parts, facts: { ...facts, ...why(reason) } });
    case "short": {
      if (stage !== "final" || firmness !== "unknown") return makeFinding(rule, "fail", parts);
      const unknown: Phrase = "cofinancingFirmness";
      return makeFinding(rule, "cannotTell", { ...parts, facts: { ...facts, unknown } });
    }
  }
}

/** Whether money may be asked back where a figure is not reached; of an unknown one nobody can tell. */
function binds(firmness: CofinancingRequirement["firmness"]): boolean {
  return firmness === "obligation" || firmness === "unknown";
}

function why(reason: CofinancingOutcomeReason | null): Readonly<Record<string, string>> {
  const unknown = reason === null ? undefined : REASONS[reason];
  return unknown === undefined ? {} : { unknown };
}

function text(amount: Money | null): string {
  return amount === null ? "–" : toDecimalString(amount);
}
