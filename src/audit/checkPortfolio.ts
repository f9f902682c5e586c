import type { Finding } from "../finding/finding.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { awardsWithinCeiling } from "./checks/awardsWithinCeiling.js";
import { commitmentsWithinCeiling } from "./checks/commitmentsWithinCeiling.js";
import { determinationReversedWhole } from "./checks/determinationReversedWhole.js";
import { groupsWithinEnvelope } from "./checks/groupsWithinEnvelope.js";
import { linesWithinGroup } from "./checks/linesWithinGroup.js";
import { oldValueMatches } from "./checks/oldValueMatches.js";
import { oneDetermination } from "./checks/oneDetermination.js";
import { paidWithinAward } from "./checks/paidWithinAward.js";
import { paidWithinCeiling } from "./checks/paidWithinCeiling.js";
import { pillarsWithinDeal } from "./checks/pillarsWithinDeal.js";
import { reallocationBalances } from "./checks/reallocationBalances.js";
import { reversalNotEarlier } from "./checks/reversalNotEarlier.js";
import { reversalRepeats } from "./checks/reversalRepeats.js";
import { reversalWithinEntry } from "./checks/reversalWithinEntry.js";
import { spendingWithinCommitments } from "./checks/spendingWithinCommitments.js";
import { spendingWithinTerm } from "./checks/spendingWithinTerm.js";
import { type Check, type CheckOptions, checkContext } from "./context.js";

/** Every check of a portfolio, in the order in which findings come. */
const CHECKS: readonly Check[] = [
  groupsWithinEnvelope,
  linesWithinGroup,
  pillarsWithinDeal,
  awardsWithinCeiling,
  paidWithinCeiling,
  paidWithinAward,
  reallocationBalances,
  oldValueMatches,
  reversalWithinEntry,
  reversalRepeats,
  reversalNotEarlier,
  oneDetermination,
  determinationReversedWhole,
  commitmentsWithinCeiling,
  spendingWithinCommitments,
  spendingWithinTerm,
];

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
 * @throws {@link DomainError} `DATE_INVALID` for a wrong date, `ENTRY_INVALID` for an id that the portfolio does not hold.
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
  return Object.freeze(CHECKS.flatMap((check) => check.run(context)));
}
