import type { LocalDate } from "../calendar/localDate.js";
import type { Money } from "../money/money.js";
import type { DateBasis } from "./entryBase.js";
import type { Sourced } from "./source.js";

/** What every amendment holds. */
export interface AmendmentBase extends Sourced {
  /** Unique among the amendments. */
  readonly id: string;
  /** The day of the decision; `null` where nobody published it. */
  readonly decidedOn: LocalDate | null;
  /** The day from which it holds. */
  readonly effectiveOn: LocalDate;
  /** Whether that is the day itself, or the day on which it is known to hold. */
  readonly dateBasis: DateBasis;
  /** The day on which it was entered in the books; `null` when that was on `effectiveOn`. */
  readonly recordedOn: LocalDate | null;
  /** Why. */
  readonly reason: string;
}

/** A longer or shorter term of a deal (verlenging). */
export interface ExtensionAmendment extends AmendmentBase {
  /** The kind of amendment. */
  readonly kind: "extension";
  /** The id of the deal. */
  readonly deal: string;
  /** The first day after the old term; `null` where it was unknown. */
  readonly oldUntil: LocalDate | null;
  /** The first day after the new term. */
  readonly newUntil: LocalDate;
}

/** What has a ceiling that an amendment may change. */
export interface CeilingTarget {
  /** The envelope, a group, a line or an award. */
  readonly kind: "envelope" | "group" | "line" | "award";
  /** Its id. */
  readonly id: string;
}

/** One ceiling before and after. */
export interface CeilingChange {
  /** What is changed. */
  readonly target: CeilingTarget;
  /** The ceiling before, in cents; `null` where there was none. */
  readonly oldValue: Money | null;
  /** The ceiling after, in cents. */
  readonly newValue: Money;
}

/** A changed ceiling (gewijzigde maximale Rijksbijdrage). */
export interface CeilingAmendment extends AmendmentBase {
  /** The kind of amendment. */
  readonly kind: "ceiling";
  /** The ceilings that it changes, at least one. */
  readonly changes: readonly CeilingChange[];
}

/** Money moved between lines or groups (herschikking); what one loses the other gains, in the same act. */
export interface ReallocationAmendment extends AmendmentBase {
  /** The kind of amendment. */
  readonly kind: "reallocation";
  /** Every ceiling that it moves, those of the groups included; at least two. */
  readonly changes: readonly CeilingChange[];
}

/** A dated change of terms (wijziging). */
export type Amendment = ExtensionAmendment | CeilingAmendment | ReallocationAmendment;
