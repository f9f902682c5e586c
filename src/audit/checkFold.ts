import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Fold } from "../position/fold.js";
import { canRegroup } from "../position/regroupFold.js";
import { foldContext } from "./context.js";
import { PORTFOLIO_CHECKS } from "./portfolioChecks.js";

/**
 * Holds a fold to the rules that a portfolio must meet by itself, without its entries: for ledgers that came in as a stream.
 *
 * **Details**: what rests on sums, awards and amendments gives what {@link checkPortfolio} gives. A rule that looks at entries
 * one by one (reversals, determinations, the days of costs) or at a breakdown that the fold does not keep (projects) gives
 * one `cannotTell` for the whole ledger.
 *
 * @param fold - The fold; it is not changed.
 * @returns Findings, rule by rule, in the order of the portfolio; frozen.
 * @throws {@link DomainError} `AMOUNT_OUT_OF_RANGE` where a total leaves the safe range.
 *
 * @example
 * ```ts
 * import { addEntry, checkFold, emptyFold, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const fold = emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: "deal" });
 * for (const entry of regioEnvelop.ledger) addEntry(fold, entry);
 * const findings = checkFold(fold);
 * findings.filter(({ outcome }) => outcome === "fail").length; // => 0
 * findings.find(({ rule }) => rule === "RD-REV-01")?.outcome; // => "cannotTell"
 * ```
 */
export function checkFold(fold: Fold): readonly Finding[] {
  const context = foldContext(fold);
  const findings = PORTFOLIO_CHECKS.flatMap(({ rule, needs, run }) => {
    if (needs === undefined || (needs !== "entries" && canRegroup(fold, needs))) return run(context);
    const unknown: Phrase = needs === "entries" ? "entriesNotKept" : "notBrokenDown";
    return [makeFinding(rule, "cannotTell", { path: ["ledger"], facts: { unknown, dimension: needs } })];
  });
  return deepFreeze(findings);
}
