import { cofinancingByDeal } from "../cofinancing/cofinancingByDeal.js";
import type { Finding } from "../finding/finding.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { cofinancingFindings } from "./cofinancingFindings.js";
import type { CheckOptions } from "./context.js";

/**
 * Holds the co-financing of every deal to what its scheme, its exception and its agreement ask, stage by stage.
 *
 * **Details**: only realised co-financing that is short of an obligation after determination is an error (`RD-COF-01`);
 * the other stages give notes (`RD-COF-02` to `RD-COF-05`), since a running deal is nearly always short.
 * **Watch out**: what counts neither way gives `cannotTell` where it decides.
 *
 * @param portfolio - The portfolio, as `parsePortfolio` gives it.
 * @param options - The day, and what was known.
 * @returns Findings, deal by deal, in the order of the portfolio; passes too; frozen.
 * @throws {@link DomainError} `DATE_INVALID` for a wrong date, `ENTRY_INVALID` for an id that the portfolio does not hold,
 * `AMOUNT_OUT_OF_RANGE` where a required amount leaves the safe range.
 *
 * @example
 * ```ts
 * import { checkCofinancing, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const findings = checkCofinancing(regioEnvelop, { asOf: localDate("2021-01-01") });
 * const short = findings.filter(({ outcome }) => outcome === "fail");
 * short.map(({ rule, severity, path }) => [rule, severity, path[1]]); // => [["RD-COF-03", "note", "brainport-eindhoven"]]
 * ```
 */
export function checkCofinancing(portfolio: Portfolio, options: CheckOptions): readonly Finding[] {
  return Object.freeze(cofinancingByDeal(portfolio, options).flatMap(cofinancingFindings));
}
