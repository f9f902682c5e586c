import type { Money } from "../money/money.js";

/** A decision as the accountability list has it; extra information that does not bind. */
export interface ListedDecision {
  /** The number of the decision. */
  readonly number: string;
  /** Its amount in cents; `null` where the list gives none. */
  readonly amount: Money | null;
}

/** A grant that a receiver must account for. */
export interface ListedGrant {
  /** The code of the grant. */
  readonly code: string;
  /** Its decisions. */
  readonly decisions: readonly ListedDecision[];
}

/** What one receiver must account for in one financial year (verantwoordingslijst). */
export interface AccountabilityList {
  /** The financial year. */
  readonly year: number;
  /** The grants. */
  readonly grants: readonly ListedGrant[];
}
