import { type LocalDate, localDate } from "../calendar/localDate.js";
import type { Obligation } from "./obligations.js";

/**
 * Gives the duties that are overdue on a day: their period is over, and nobody did them.
 *
 * @param duties - The duties, as {@link obligations} lists them.
 * @param done - The ids of those that were done.
 * @param asOf - The day, inclusive.
 * @returns The duties, in their order, frozen; one without an end is never overdue.
 * @throws {@link DomainError} `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { localDate, obligations, overdueObligations } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const [zeeland] = regioEnvelop.deals;
 * const days = { from: localDate("2021-01-01"), until: localDate("2022-01-01") };
 * const due = zeeland ? obligations(zeeland, days) : [];
 * const done = ["zeeland/administrativeTalks/2021-01-01"];
 * overdueObligations(due, done, localDate("2021-07-01")).map(({ id }) => id); // => ["zeeland/regionalReport/2021-01-01"]
 * ```
 */
export function overdueObligations(
  duties: readonly Obligation[],
  done: readonly string[],
  asOf: LocalDate,
): readonly Obligation[] {
  const day = localDate(asOf);
  return Object.freeze(
    duties.filter(({ id, until }) => until !== null && until <= day && !done.includes(id)),
  );
}
