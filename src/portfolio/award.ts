import type { LocalDate } from "../calendar/localDate.js";
import type { Money } from "../money/money.js";
import type { Instrument } from "../vocabulary/instrument.js";
import type { DateBasis } from "./entryBase.js";
import type { Sourced } from "./source.js";

/**
 * The State's decision to give money (beschikking); it feeds the stage `awarded`.
 *
 * **Details**: the scheme of its date governs it to the end.
 */
export interface Award extends Sourced {
  /** Unique among the awards. */
  readonly id: string;
  /** The number of the decision. */
  readonly number: string | null;
  /** The id of the line that it draws on. */
  readonly line: string;
  /** The day of the decision. */
  readonly date: LocalDate;
  /** Whether that is the day itself, or the day on which it is known to have been taken. */
  readonly dateBasis: DateBasis;
  /** The day on which it was entered in the books; `null` when that was on `date`. */
  readonly recordedOn: LocalDate | null;
  /** The amount in cents, before amendments. */
  readonly amount: Money;
  /** The id of the treasurer (regiokassier) that it is addressed to. */
  readonly treasurer: string | null;
  /** The id of the scheme (regeling) that it rests on. */
  readonly scheme: string | null;
  /** The form of the money. */
  readonly instrument: Instrument;
}
