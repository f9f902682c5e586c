import type { LocalDate } from "../calendar/localDate.js";
import type { Period } from "../calendar/period.js";
import type { Money } from "../money/money.js";
import type { ContributionForm, Firmness, Sector } from "../vocabulary/cofinancing.js";
import type { PartnerKind } from "../vocabulary/partnerKind.js";
import type { Qualifier } from "../vocabulary/qualifier.js";
import type { Rhythm } from "../vocabulary/rhythm.js";
import type { Sourced } from "./source.js";

/** An agreement of the State and a region (Regio Deal, opgave). */
export interface Deal extends Sourced {
  /** Unique among the deals. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Other names that sources use for it. */
  readonly aliases: readonly string[];
  /** The ids of the partners (regiopartners). */
  readonly partners: readonly string[];
  /** The id of the public partner that receives and accounts for the grant (regiokassier). */
  readonly treasurer: string | null;
  /** What was agreed at the start; amendments change it. */
  readonly terms: DealTerms;
}

/** What the parties to a deal agreed (afspraken). */
export interface DealTerms {
  /** The day on which the deal was signed. */
  readonly signedOn: LocalDate | null;
  /** The period in which costs may be made (looptijd). */
  readonly period: TermPeriod;
  /** What the region agreed to add. */
  readonly cofinancing: readonly AgreedCofinancing[];
  /** Why the region owes less than the scheme asks, or nothing; `null` where the scheme holds as it is. */
  readonly cofinancingException: CofinancingException | null;
  /** A report on the deal beside those that every deal makes; `null` where none was agreed. */
  readonly regionalReport: RegionalReport | null;
}

/** A report that a deal makes to a body of its region, such as the provincial council (Provinciale Staten). */
export interface RegionalReport extends Sourced {
  /** How often. */
  readonly every: Rhythm;
  /** To whom. */
  readonly to: string;
}

/** A reason for which a deal departs from what its scheme asks of the region (gemotiveerd afwijken). */
export type CofinancingException = CofinancingExemption | LowerShare;

/** No co-financing is asked of the deal (vrijstelling). */
export interface CofinancingExemption extends Sourced {
  /** The kind of exception. */
  readonly kind: "exempt";
  /** Why. */
  readonly reason: string;
}

/** The region adds a smaller share than the scheme asks. */
export interface LowerShare extends Sourced {
  /** The kind of exception. */
  readonly kind: "lowerShare";
  /** The region's share of the total of State and region, as a decimal text in per cent below 100. */
  readonly share: string;
  /** Why. */
  readonly reason: string;
}

/** The period of a deal, of which one or both ends may be unknown; half open. */
export interface TermPeriod {
  /** The first day. */
  readonly from: LocalDate | null;
  /** The first day after the last one. */
  readonly until: LocalDate | null;
}

/** One agreed figure about co-financing (cofinanciering). */
export type AgreedCofinancing = AgreedAmount | AgreedTotal | AgreedShare;

/** What every agreed figure holds. */
export interface AgreedBase extends Sourced {
  /** Unique among the agreed figures of the deal. */
  readonly id: string;
  /** The id of the agreed figure that this one is a part of. */
  readonly partOf: string | null;
  /** Who is to bring it. */
  readonly sector: Sector;
  /** In which form. */
  readonly form: ContributionForm;
  /** How firm it is. */
  readonly firmness: Firmness;
  /** How the source puts the figure. */
  readonly qualifier: Qualifier | null;
}

/** An amount that the region is to add. */
export interface AgreedAmount extends AgreedBase {
  /** The kind of figure. */
  readonly kind: "amount";
  /** The region's part in cents. */
  readonly amount: Money;
}

/** An amount that State and region invest together ("gezamenlijk", "samen"). */
export interface AgreedTotal extends AgreedBase {
  /** The kind of figure. */
  readonly kind: "totalInvestment";
  /** The total of State and region in cents. */
  readonly amount: Money;
}

/** The region's share of the total of State and region. */
export interface AgreedShare extends AgreedBase {
  /** The kind of figure. */
  readonly kind: "share";
  /** A decimal text in per cent of the total investment, such as `"50"`. */
  readonly share: string;
}

/** A theme of a deal (pijler, actielijn, spoor), with a budget of its own where the deal says so. */
export interface Pillar extends Sourced {
  /** Unique among the pillars. */
  readonly id: string;
  /** The id of the deal. */
  readonly deal: string;
  /** Its name. */
  readonly name: string;
  /** Its budget; `null` where the deal names none. */
  readonly budget: PillarBudget | null;
}

/** What a pillar may cost. */
export interface PillarBudget {
  /** The amount in cents. */
  readonly amount: Money;
  /** Whether it is the State's part, or that of State and region together. */
  readonly basis: "statePart" | "total" | "unknown";
}

/** What is done with the money (project). */
export interface Project extends Sourced {
  /** Unique among the projects. */
  readonly id: string;
  /** The id of the deal. */
  readonly deal: string;
  /** The id of the pillar. */
  readonly pillar: string | null;
  /** Its name. */
  readonly name: string;
  /** The period in which it runs, half open. */
  readonly period: Period | null;
}

/** A public or private party (regiopartner), or one that money passes to. */
export interface Partner extends Sourced {
  /** Unique among the partners. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Other names that sources use for it. */
  readonly aliases: readonly string[];
  /** What it is. */
  readonly kind: PartnerKind;
  /** Public or private. */
  readonly sector: Sector;
}
