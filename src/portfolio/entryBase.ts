import type { LocalDate } from "../calendar/localDate.js";
import type { Money } from "../money/money.js";
import type { Qualifier } from "../vocabulary/qualifier.js";
import type { Sourced } from "./source.js";

/** Every basis of a date, see {@link DateBasis}. */
export const DATE_BASES = ["on", "atOrBefore"] as const;

/**
 * What the date of an entry means: `"on"` is the day itself; `"atOrBefore"` is the day on which a balance stood, whose own
 * dates nobody published. Before that day such a figure is unknown.
 */
export type DateBasis = (typeof DATE_BASES)[number];

/** An amount in another currency, beside the euros that were booked. */
export interface ForeignAmount {
  /** The currency by its ISO 4217 code, such as `"USD"`. */
  readonly currency: string;
  /** The amount as a decimal text. */
  readonly amount: string;
  /** Units of the currency for one euro, as a decimal text. */
  readonly rate: string;
  /** The day of the rate. */
  readonly rateDate: LocalDate;
  /** Who published the rate. */
  readonly rateSource: string;
}

/** What every entry of the ledger holds. */
export interface EntryBase extends Sourced {
  /** Unique in the ledger. */
  readonly id: string;
  /** The day from which it acts. */
  readonly date: LocalDate;
  /** What that day means. */
  readonly dateBasis: DateBasis;
  /** The day on which it was entered in the books; `null` when that was on `date`. */
  readonly recordedOn: LocalDate | null;
  /** The amount in cents, not below zero: money that flows back has kinds of its own. */
  readonly amount: Money;
  /** How the source puts the amount. */
  readonly qualifier: Qualifier | null;
  /** The amount in the currency in which it was fixed. */
  readonly original: ForeignAmount | null;
}

/** Which money an entry is about, for entries that need not name a line. */
export interface Placed {
  /** The id of the line; `null` where the entry names only the deal. */
  readonly line: string | null;
  /** The id of the deal; `null` where the entry names only the line. */
  readonly deal: string | null;
}
