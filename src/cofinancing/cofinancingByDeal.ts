import type { LocalDate } from "../calendar/localDate.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { viewOf } from "../portfolio/view.js";
import { cofinancingOf } from "./cofinancing.js";
import { cofinancingContext } from "./cofinancingContext.js";
import type { Cofinancing } from "./cofinancingResult.js";

/**
 * Works out what the region adds to every deal; as {@link cofinancing} for each, but the ledger is read once.
 *
 * @param portfolio - The portfolio.
 * @param options - The day, and what was known.
 * @returns Co-financing by deal, in the order of the portfolio, frozen; amounts in cents.
 * @throws {@link DomainError} As {@link cofinancing} does.
 *
 * @example
 * ```ts
 * import { cofinancingByDeal, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const deals = cofinancingByDeal(regioEnvelop, { asOf: localDate("2021-01-01") });
 * deals.filter(({ stages }) => stages.pledged.outcome === "short").map(({ deal }) => deal); // => ["brainport-eindhoven"]
 * ```
 */
export function cofinancingByDeal(
  portfolio: Portfolio,
  options: { readonly asOf: LocalDate; readonly knownOn?: LocalDate | null },
): readonly Cofinancing[] {
  const context = cofinancingContext(portfolio, viewOf(options));
  return Object.freeze(portfolio.deals.map(({ id }) => cofinancingOf(context, id)));
}
