import { add } from "../money/add.js";
import { fractionToDecimal } from "../money/fraction.js";
import { type Money, ZERO } from "../money/money.js";
import { percentage } from "../money/percentage.js";
import { subtract } from "../money/subtract.js";
import type { AgreedCofinancing } from "../portfolio/deal.js";
import type {
  CofinancingAtStage,
  CofinancingOutcome,
  CofinancingOutcomeReason,
  CofinancingRequirement,
  RatioRange,
} from "./cofinancingResult.js";

/** What a requirement asks, and what there is for it. */
export interface RequirementParts {
  readonly origin: CofinancingRequirement["origin"];
  readonly figure: AgreedCofinancing | null;
  readonly required: Money | null;
  /** Why `required` is unknown. */
  readonly why: CofinancingOutcomeReason;
  readonly counted: Money;
  readonly undetermined: Money;
  /** Why the outcome cannot be told whatever the amounts; `null` where they decide. */
  readonly open: CofinancingOutcomeReason | null;
}

/** Compares what counts with what is asked. */
export function requirementOf(parts: RequirementParts): CofinancingRequirement {
  const { origin, figure, required, counted, undetermined } = parts;
  const shared = {
    origin,
    figure: figure?.id ?? null,
    firmness: figure?.firmness ?? "obligation",
    required,
    counted,
    undetermined,
  } as const;
  if (required === null) return { ...shared, shortfall: null, outcome: "cannotTell", reason: parts.why };
  const missing = subtract(required, counted);
  const shortfall = missing > 0 ? missing : ZERO;
  const [outcome, reason] = outcomeOf(required, parts);
  return { ...shared, shortfall, outcome, reason };
}

function outcomeOf(
  required: Money,
  { counted, undetermined, open }: RequirementParts,
): readonly [CofinancingOutcome, CofinancingOutcomeReason | null] {
  if (open !== null) return ["cannotTell", open];
  const lowest = undetermined < 0 ? add(counted, undetermined) : counted;
  const highest = undetermined > 0 ? add(counted, undetermined) : counted;
  if (lowest >= required) return ["met", null];
  return highest < required ? ["short", null] : ["cannotTell", "undetermined"];
}

/** The verdict on a stage: that of its requirements together. */
export function verdictOf(
  requirements: readonly CofinancingRequirement[],
): Pick<CofinancingAtStage, "required" | "shortfall" | "outcome" | "reason"> {
  const largest = (pick: (requirement: CofinancingRequirement) => Money | null): Money | null => {
    const amounts = requirements.map(pick);
    if (amounts.length === 0 || amounts.includes(null)) return null;
    return amounts.reduce((most, amount) => ((amount as Money) > (most as Money) ? amount : most));
  };
  const decisive =
    requirements.find(({ outcome }) => outcome === "short") ??
    requirements.find(({ outcome }) => outcome === "cannotTell") ??
    requirements[0];
  return {
    required: largest(({ required }) => required),
    shortfall: largest(({ shortfall }) => shortfall),
    outcome: decisive?.outcome ?? "cannotTell",
    reason: decisive === undefined ? "noShare" : decisive.reason,
  };
}

/** The region's share of the total, and its euros for each euro of the State. */
export function ratiosOf(
  counted: Money,
  undetermined: Money,
  state: Money | null,
): Pick<CofinancingAtStage, "shareOfTotal" | "multiplier"> {
  const other = add(counted, undetermined);
  const [least, most] = other < counted ? [other, counted] : [counted, other];
  const range = (ratio: (region: Money, beside: Money) => string | null): RatioRange | null => {
    if (state === null) return null;
    const [atLeast, atMost] = [ratio(least, state), ratio(most, state)];
    return atLeast === null || atMost === null ? null : { atLeast, atMost };
  };
  return { shareOfTotal: range(shareOfTotal), multiplier: range(multiplier) };
}

function shareOfTotal(region: Money, state: Money): string | null {
  const total = add(region, state);
  return total > 0 ? percentage(region, total, { digits: 2, rounding: "floor" }) : null;
}

function multiplier(region: Money, state: Money): string | null {
  if (state <= 0) return null;
  return fractionToDecimal({ numerator: BigInt(region), denominator: BigInt(state) }, 2, "floor");
}
