import type { Period } from "../calendar/period.js";
import type { CofinancingStage, ContributionForm, Origin, Sector } from "../vocabulary/cofinancing.js";
import type { Instrument } from "../vocabulary/instrument.js";
import type { Recipient } from "../vocabulary/recipient.js";
import type { EntryBase, Placed } from "./entryBase.js";

/** The dimensions of a {@link PaymentEntry}. */
export interface PaymentDimensions {
  /** The kind of entry. */
  readonly kind: "payment";
  /** The id of the line that it draws on. */
  readonly line: string;
  /** The id of the award that it carries out. */
  readonly award: string | null;
  /** Who receives it. */
  readonly recipient: Recipient;
  /** The id of the partner that receives it. */
  readonly partner: string | null;
  /** The form of the money. */
  readonly instrument: Instrument;
}

/** A first payment out of the envelope (uitbetaling, overboeking). Feeds the stage `paid`. */
export interface PaymentEntry extends EntryBase, PaymentDimensions {}

/** The dimensions of an {@link OnwardPaymentEntry}. */
export interface OnwardPaymentDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "onwardPayment";
  /** The id of the partner that pays. */
  readonly from: string | null;
  /** The id of the partner that receives. */
  readonly to: string | null;
  /** The id of the project. */
  readonly project: string | null;
  /** The form of the money. */
  readonly instrument: Instrument;
}

/** A payment by a ministry or the treasurer to somebody else (doorbetaling). Feeds no stage; it never counts as paid. */
export interface OnwardPaymentEntry extends EntryBase, OnwardPaymentDimensions {}

/** The dimensions of a {@link ProgrammingEntry}. */
export interface ProgrammingDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "programming";
  /** The id of the pillar. */
  readonly pillar: string | null;
  /** The id of the project. */
  readonly project: string | null;
}

/** State money that the region sets aside for projects (geprogrammeerd). Feeds the stage `programmed`. */
export interface ProgrammingEntry extends EntryBase, ProgrammingDimensions {}

/** The dimensions of a {@link CommitmentEntry}. */
export interface CommitmentDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "commitment";
  /** The id of the award. */
  readonly award: string | null;
  /** The id of the pillar. */
  readonly pillar: string | null;
  /** The id of the project. */
  readonly project: string | null;
  /** The id of the partner that it is promised to. */
  readonly partner: string | null;
}

/** State money promised to a project (verplichting, gecommitteerd). Feeds the stage `committed`. */
export interface CommitmentEntry extends EntryBase, CommitmentDimensions {}

/** The dimensions of a {@link SpendingEntry}. */
export interface SpendingDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "spending";
  /** The id of the award. */
  readonly award: string | null;
  /** The id of the pillar. */
  readonly pillar: string | null;
  /** The id of the project. */
  readonly project: string | null;
  /** The id of the partner that made the costs. */
  readonly partner: string | null;
  /** The financial year (boekjaar) that it is accounted for in. */
  readonly financialYear: number;
}

/** State money spent on costs made (besteding). Feeds the stage `spent`. */
export interface SpendingEntry extends EntryBase, SpendingDimensions {
  /** When the costs were made, half open; `null` where only the financial year is known. */
  readonly costPeriod: Period | null;
  /** `true` for costs of preparation, which may lie before the term of the deal. */
  readonly preparation: boolean;
}

/** The dimensions of a {@link CofinancingEntry}. */
export interface CofinancingDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "cofinancing";
  /** How far it has come. */
  readonly stage: CofinancingStage;
  /** The id of the award. */
  readonly award: string | null;
  /** The id of the pillar. */
  readonly pillar: string | null;
  /** The id of the project. */
  readonly project: string | null;
  /** The id of the partner that brings it. */
  readonly partner: string | null;
  /** The financial year that it is accounted for in. */
  readonly financialYear: number | null;
  /** Public or private. */
  readonly sector: Sector;
  /** In cash or in kind. */
  readonly form: ContributionForm;
  /** Where the co-financier has it from. */
  readonly origin: Origin;
}

/** What the region adds (cofinanciering). Feeds the co-financing of its own stage; stages are never added. */
export interface CofinancingEntry extends EntryBase, CofinancingDimensions {
  /** Whether a partner can dispose of the money; `null` where that is unknown. */
  readonly disposable: boolean | null;
}

/** The dimensions of an {@link AccountedEntry}. */
export interface AccountedDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "accounted";
  /** The id of the award. */
  readonly award: string | null;
  /** The id of the project. */
  readonly project: string | null;
  /** The financial year that was accounted for. */
  readonly financialYear: number;
}

/** What the treasurer accounted for, per financial year, never cumulative (verantwoord). Feeds `accounted`. */
export interface AccountedEntry extends EntryBase, AccountedDimensions {}

/** Between whom: the State and the treasurer (`"grant"`), or the treasurer and a project (`"project"`). */
export type GrantLevel = "grant" | "project";

/** The dimensions of a {@link DeterminationEntry}. */
export interface DeterminationDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "determination";
  /** Of the grant, or of a project; the two are never added. */
  readonly level: GrantLevel;
  /** The id of the award. */
  readonly award: string | null;
  /** The id of the project. */
  readonly project: string | null;
}

/** The final amount (vaststelling), which may be zero. Feeds the stage `determined`; a second needs a reversal. */
export interface DeterminationEntry extends EntryBase, DeterminationDimensions {}

/** How far a recovery has come: claimed (gevorderd), received (ontvangen) or cancelled (ingetrokken). */
export type RecoveryStage = "claimed" | "received" | "cancelled";

/** The dimensions of a {@link RecoveryEntry}. */
export interface RecoveryDimensions extends Placed {
  /** The kind of entry. */
  readonly kind: "recovery";
  /** From the treasurer to the State, or from a project to the treasurer. */
  readonly level: GrantLevel;
  /** How far it has come. */
  readonly stage: RecoveryStage;
  /** The id of the award. */
  readonly award: string | null;
  /** The id of the project. */
  readonly project: string | null;
}

/**
 * Money that flows back (terugvordering). Feeds the stage `recovery`; a grant's, once received, is taken off what is
 * paid, a project's is not: that money stays at the treasurer.
 */
export interface RecoveryEntry extends EntryBase, RecoveryDimensions {}

/** The dimensions of any entry that can be reversed. */
export type EntryDimensions =
  | PaymentDimensions
  | OnwardPaymentDimensions
  | ProgrammingDimensions
  | CommitmentDimensions
  | SpendingDimensions
  | CofinancingDimensions
  | AccountedDimensions
  | DeterminationDimensions
  | RecoveryDimensions;

/** The entry that a reversal undoes: its id, and its dimensions repeated. */
export type ReversedEntry = EntryDimensions & {
  /** The id of the entry. */
  readonly id: string;
};

/**
 * Undoes an entry, in whole or in part (tegenboeking). Feeds the reversed side of the stage of that entry, in the year of
 * its own date and the financial year of the entry.
 *
 * **Details**: it repeats the dimensions, so that a fold needs no look-back; it cannot itself be reversed.
 */
export interface ReversalEntry extends EntryBase {
  /** The kind of entry. */
  readonly kind: "reversal";
  /** What it undoes. */
  readonly of: ReversedEntry;
}

/** An entry that is no reversal. */
export type OriginalEntry =
  | PaymentEntry
  | OnwardPaymentEntry
  | ProgrammingEntry
  | CommitmentEntry
  | SpendingEntry
  | CofinancingEntry
  | AccountedEntry
  | DeterminationEntry
  | RecoveryEntry;

/** One dated line of the ledger. */
export type LedgerEntry = OriginalEntry | ReversalEntry;
