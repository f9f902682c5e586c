import type { LocalDate } from "../calendar/localDate.js";

/** Says from which day until which day something holds, for a message. */
export function daysWords(from: LocalDate | null, until: LocalDate | null): string {
  if (from === null && until === null) return "any day";
  if (from === null) return `a day before ${until}`;
  return until === null ? `a day from ${from}` : `a day from ${from} until ${until}`;
}
