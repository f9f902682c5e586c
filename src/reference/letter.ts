import { type LocalDate, localDate } from "../calendar/localDate.js";
import type { Source, Sourced } from "../portfolio/source.js";

/** The letter of January 2021, with no more than its own text says: it has no date, number or address of its own. */
export const LETTER: Source = {
  id: "letter-2021",
  title: "Tweede voortgangsrapportage Regio Envelop (letter to Parliament, January 2021)",
  publisher: "Minister van Landbouw, Natuur en Voedselkwaliteit",
  reference: null,
  url: null,
};

/** A place in the letter: `"L1196"` is line 1196 of its text. */
export function at(where: string): Sourced {
  return { source: LETTER.id, where };
}

/** The day on which the balances of the letter stand. */
export function standDate(): LocalDate {
  return localDate("2021-01-01");
}
