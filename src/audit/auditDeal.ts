import type { Finding } from "../finding/finding.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { lookUp } from "../portfolio/portfolioIndex.js";
import { type AuditOptions, checksOf, findingsOf } from "./audit.js";
import { auditContext } from "./auditContext.js";
import { dealOfPath } from "./dealOfPath.js";
import { checkWaivers } from "./waiver.js";

/**
 * Holds one deal to every rule, with the same ids as {@link audit}.
 *
 * **Details**: what is found is what `audit` finds of the deal, its lines, awards, projects, pillars, extensions, entries,
 * schedules and annexes; what belongs to several deals is left to `audit`.
 *
 * @param portfolio - The portfolio.
 * @param dealId - The id of the deal.
 * @param options - As in {@link audit}.
 * @returns The findings, the worst first, frozen; passes too, unless `include` says otherwise.
 * @throws {@link DomainError} As {@link audit} does; `ENTRY_INVALID` for a deal that the portfolio does not hold.
 *
 * @example
 * ```ts
 * import { auditDeal, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const findings = auditDeal(regioEnvelop, "brainport-eindhoven", { asOf: localDate("2021-01-01") });
 * findings[0]?.rule; // => "RD-COF-03"
 * ```
 */
export function auditDeal(portfolio: Portfolio, dealId: string, options: AuditOptions): readonly Finding[] {
  const { documents = {}, waivers = [], include } = options;
  checkWaivers(waivers);
  const context = auditContext(portfolio, options, documents);
  lookUp(context.index.deals, dealId, "deal", "the audit");
  const dealOf = dealOfPath(context);
  return Object.freeze(
    findingsOf(context, checksOf(options.checks), waivers).filter(
      ({ path, outcome }) => dealOf(path) === dealId && include?.includes(outcome) !== false,
    ),
  );
}
