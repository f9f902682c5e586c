import type { Finding } from "../finding/finding.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { type CheckOptions, checkContext } from "./context.js";
import { PORTFOLIO_CHECKS } from "./portfolioChecks.js";

/**
 * Holds a portfolio to the rules that it must meet by itself, on a date.
 *
 * **Details**: nothing throws where a rule is not met: that is a finding. Passes come too, so a caller filters on
 * `outcome`. Programming above the ceiling is normal and no rule.
 * **Watch out**: what is unknown gives `cannotTell`, never a pass.
 *
 * @param portfolio - The portfolio, as `parsePortfolio` gives it.
 * @param options - The day, and what was known.
 * @returns Findings, rule by rule, in the order of the portfolio; frozen.
 * @throws {@link DomainError} `DATE_INVALID` for a wrong date, `ENTRY_INVALID` for an id that the portfolio does not hold,
 * `AMOUNT_OUT_OF_RANGE` where a total leaves the safe range.
 *
 * @example
 * ```ts
 * import { checkPortfolio, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const findings = checkPortfolio(regioEnvelop, { asOf: localDate("2021-01-01") });
 * findings.filter((finding) => finding.outcome === "fail").length; // => 0
 * ```
 */
export function checkPortfolio(portfolio: Portfolio, options: CheckOptions): readonly Finding[] {
  const context = checkContext(portfolio, options);
  return Object.freeze(PORTFOLIO_CHECKS.flatMap((check) => check.run(context)));
}
