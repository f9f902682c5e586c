import type { LocalDate } from "../calendar/localDate.js";
import type { Money } from "../money/money.js";
import type { CofinancingException } from "../portfolio/deal.js";
import type { ContributionForm, Firmness, Origin, Sector } from "../vocabulary/cofinancing.js";
import type { CofinancingClass, CofinancingReason } from "./classify.js";

/**
 * A stage in which co-financing is compared with the State's part.
 *
 * - `"agreed"`: what the deal agreed, beside the ceiling
 * - `"pledged"`: what was promised, beside the ceiling
 * - `"committed"`: what was laid down, beside the commitments of State money
 * - `"realised"`: what was put in, beside the spending of State money
 * - `"final"`: what was put in, beside the determined amount
 */
export type ComparedStage = "agreed" | "pledged" | "committed" | "realised" | "final";

/** What came of comparing co-financing with a requirement. */
export type CofinancingOutcome = "met" | "short" | "cannotTell" | "notApplicable";

/**
 * Why nobody can tell, or why a requirement does not apply.
 *
 * - `"exempt"`: the deal is exempt, or what was asked about is a reservation
 * - `"notDetermined"`: the grant is not determined yet
 * - `"partlyDetermined"`: a part of the grant is determined
 * - `"notRecorded"`: the ledger does not hold this stage in full
 * - `"stateUnknown"`: the State's part is unknown
 * - `"schemeUnknown"`: no one scheme is known, or its share was not found
 * - `"perAgreement"`: the scheme leaves the share to the agreement, which is what is looked at
 * - `"noShare"`: the scheme leaves the share to the agreement, and none is known
 * - `"undetermined"`: entries that count neither way decide
 * - `"deviation"`: whether the scheme allows the lower share was not found
 * - `"totalBelowState"`: the agreed total of State and region is less than the State's part alone
 * - `"shareInvalid"`: a share of a hundred per cent or more cannot be reached
 */
export type CofinancingOutcomeReason =
  | "exempt"
  | "notDetermined"
  | "partlyDetermined"
  | "notRecorded"
  | "stateUnknown"
  | "schemeUnknown"
  | "perAgreement"
  | "noShare"
  | "undetermined"
  | "deviation"
  | "totalBelowState"
  | "shareInvalid";

/** Something that the region has to add, or said that it would. */
export interface CofinancingRequirement {
  /** Where it comes from: the scheme, an exception that lowers it, or an agreed figure. */
  readonly origin: "scheme" | "exception" | "agreement";
  /** The id of the agreed figure. */
  readonly figure: string | null;
  /** How firm it is; a scheme obliges. */
  readonly firmness: Firmness;
  /** The least that is to be added, in cents, rounded up; `null` where that is unknown. */
  readonly required: Money | null;
  /** What counts for it, in cents. */
  readonly counted: Money;
  /** What counts neither way, in cents. */
  readonly undetermined: Money;
  /** Required less counted, in cents and not below zero; `null` where unknown. */
  readonly shortfall: Money | null;
  /** Whether it is met. */
  readonly outcome: CofinancingOutcome;
  /** Why nobody can tell. */
  readonly reason: CofinancingOutcomeReason | null;
}

/** One contribution, with what the scheme makes of it. */
export interface ClassedContribution {
  /** The id of the entry, or of the agreed figure. */
  readonly id: string;
  /** The amount in cents; below zero for a reversal. */
  readonly amount: Money;
  /** The id of the partner that brings it. */
  readonly partner: string | null;
  /** Public or private. */
  readonly sector: Sector;
  /** In cash or in kind. */
  readonly form: ContributionForm;
  /** Where the co-financier has it from; `null` for an agreed figure. */
  readonly origin: Origin | null;
  /** Whether it counts. */
  readonly class: CofinancingClass;
  /** Why it does not, or why nobody can tell. */
  readonly reason: CofinancingReason | null;
}

/** Contributions of one partner, sector, form and origin, that count alike. */
export interface CofinancingGroup extends Omit<ClassedContribution, "id"> {
  /** The ids of the entries or agreed figures, in their order. */
  readonly ids: readonly string[];
}

/** A ratio with two decimals, rounded down: without what counts neither way, and with it. */
export interface RatioRange {
  /** The ratio where nothing of it counts. */
  readonly atLeast: string;
  /** The ratio where all of it counts. */
  readonly atMost: string;
}

/** Co-financing in one stage. */
export interface CofinancingAtStage {
  /** What of the State it is compared with. */
  readonly base: "ceiling" | "committed" | "spent" | "determined";
  /** That amount in cents; `null` where it is unknown. */
  readonly state: Money | null;
  /** All that was reported, in cents: counted, excluded and undetermined together. */
  readonly total: Money;
  /** What counts under the scheme. */
  readonly counted: Money;
  /** What the scheme leaves out. */
  readonly excluded: Money;
  /** What counts neither way. */
  readonly undetermined: Money;
  /** By partner, sector, form, origin and class, in order of first appearance; they add up to `total`. */
  readonly groups: readonly CofinancingGroup[];
  /** What is asked, by whom; the scheme first. */
  readonly requirements: readonly CofinancingRequirement[];
  /** The largest required amount in cents; `null` where one is unknown, or there is none. */
  readonly required: Money | null;
  /** The largest shortfall in cents; `null` as `required` is. */
  readonly shortfall: Money | null;
  /** Short where one requirement is short; else unknown where one is; else met. */
  readonly outcome: CofinancingOutcome;
  /** Why nobody can tell, or why it does not apply. */
  readonly reason: CofinancingOutcomeReason | null;
  /** Counted of counted and State together, in per cent; `null` where the State's part is unknown or there is none. */
  readonly shareOfTotal: RatioRange | null;
  /** Counted euros for each euro of the State; `null` as `shareOfTotal` is. */
  readonly multiplier: RatioRange | null;
}

/** What the region adds to a deal, stage by stage. */
export interface Cofinancing {
  /** The id of the deal, or of the reservation. */
  readonly deal: string;
  /** The day on which it stood, inclusive. */
  readonly asOf: LocalDate;
  /** What was known on this day; `null` for all that is known. */
  readonly knownOn: LocalDate | null;
  /** The id of the scheme that governs the deal; `null` where none is known. */
  readonly scheme: string | null;
  /** The parameters of the scheme that the caller filled in. */
  readonly callerParameters: readonly string[];
  /** The day whose text governs; `null` where none is known. */
  readonly governedFrom: LocalDate | null;
  /** Why the region owes less, or nothing. */
  readonly exception: CofinancingException | null;
  /** The stages; they are never added to each other. */
  readonly stages: Readonly<Record<ComparedStage, CofinancingAtStage>>;
}
