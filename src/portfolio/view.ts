import { type LocalDate, localDate } from "../calendar/localDate.js";
import type { DateBasis } from "./entryBase.js";

/** From which day, and with whose knowledge, a portfolio is looked at. */
export interface View {
  /** The day on which it stands, inclusive. */
  readonly asOf: LocalDate;
  /** Only what was in the books on this day, inclusive; `null` for all that is known. */
  readonly knownOn: LocalDate | null;
}

/** What decides whether something counts on a day. */
export interface Dated {
  readonly date: LocalDate;
  readonly dateBasis: DateBasis;
  readonly recordedOn: LocalDate | null;
}

/** Makes a view of the dates that a caller gives, or throws as {@link localDate} does. */
export function viewOf(options: { readonly asOf: LocalDate; readonly knownOn?: LocalDate | null }): View {
  const { asOf, knownOn = null } = options;
  return Object.freeze({ asOf: localDate(asOf), knownOn: knownOn === null ? null : localDate(knownOn) });
}

/**
 * Tells how something counts in a view.
 *
 * - `"counts"`: it was known and its day had come
 * - `"ahead"`: it was known, its day is still to come, and part of it may have happened already
 * - `"absent"`: it was not known, or its day is still to come
 */
export function standing(dated: Dated, view: View): "counts" | "ahead" | "absent" {
  if (view.knownOn !== null && (dated.recordedOn ?? dated.date) > view.knownOn) return "absent";
  if (dated.date <= view.asOf) return "counts";
  return dated.dateBasis === "atOrBefore" ? "ahead" : "absent";
}
