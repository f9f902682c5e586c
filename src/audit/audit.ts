import type { Finding, Outcome } from "../finding/finding.js";
import type { RuleId } from "../finding/rules.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { auditContext } from "./auditContext.js";
import type { AuditReport } from "./auditReport.js";
import type { CheckOptions } from "./context.js";
import { dealOfPath } from "./dealOfPath.js";
import type { AuditContext, AuditDocuments, DocumentCheck } from "./documents.js";
import { inWeightOrder } from "./findingOrder.js";
import { type AuditGrouping, countOutcomes, groupFindings } from "./groupFindings.js";
import { receiptOf } from "./receipt.js";
import { AUDIT_CHECKS } from "./registry.js";
import { applyWaivers, checkWaivers, type Waiver } from "./waiver.js";

/** What an audit looks at, and how it reports. */
export interface AuditOptions extends CheckOptions {
  /** The rules; all when left out. */
  readonly checks?: readonly RuleId[];
  /** What is audited beside the portfolio; nothing when left out. */
  readonly documents?: Partial<AuditDocuments>;
  /** What somebody decided to let stand; nothing when left out. */
  readonly waivers?: readonly Waiver[];
  /** How findings are put together; by rule when left out. */
  readonly grouping?: AuditGrouping;
  /** Which findings are listed; fails and waived ones when left out. All are counted. */
  readonly include?: readonly Outcome[];
}

/**
 * Holds a portfolio, and the documents beside it, to every rule, and reports what came of it.
 *
 * **Details**: passes, what does not apply and what cannot be told are counted apart. Findings and groups come the worst
 * first: by severity, then by the amount at stake. The receipt holds what is needed to get the report again, and the same
 * input always gives the same bytes.
 * **Watch out**: a waiver turns a fail into `waived` from its day on, never into nothing; an expired one is a finding
 * (`RD-WAI-01`), one that covers nothing a note (`RD-WAI-02`). An error of form cannot be waived.
 *
 * @param portfolio - The portfolio, as `parsePortfolio` gives it.
 * @param options - The day, the rules, the documents, the waivers.
 * @returns The report, frozen.
 * @throws {@link DomainError} `RULE_UNKNOWN` for a rule that no check watches, `WAIVER_INVALID` for a waiver that cannot be
 * used, `DATE_INVALID`, `ENTRY_INVALID` for an id that the portfolio does not hold, `DEFINITION_INVALID`,
 * `AMOUNT_OUT_OF_RANGE` where a total leaves the safe range.
 *
 * @example
 * ```ts
 * import { audit, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const { counts, groups, receipt } = audit(regioEnvelop, { asOf: localDate("2021-01-01") });
 * counts.fail; // => 1
 * groups[0]?.key; // => "RD-COF-03"
 * receipt.portfolioSha256.length; // => 64
 * ```
 */
export function audit(portfolio: Portfolio, options: AuditOptions): AuditReport {
  const { documents = {}, waivers = [], grouping = {}, include = ["fail", "waived"] } = options;
  checkWaivers(waivers);
  const checks = checksOf(options.checks);
  const context = auditContext(portfolio, options, documents);
  const findings = findingsOf(context, checks, waivers);
  return deepFreeze({
    receipt: receiptOf(
      context,
      checks.map(({ rule }) => rule),
      waivers,
    ),
    counts: countOutcomes(findings),
    groups: groupFindings(findings, grouping, dealOfPath(context)),
    findings: findings.filter(({ outcome }) => include.includes(outcome)),
  });
}

/** Everything that some checks find, waivers included, the worst first. */
export function findingsOf(
  context: AuditContext,
  checks: readonly DocumentCheck[],
  waivers: readonly Waiver[],
): readonly Finding[] {
  const found = checks.flatMap((check) => check.run(context));
  return inWeightOrder(applyWaivers(found, waivers, context.view.asOf, dealOfPath(context)));
}

/** The checks of some rules, in the order of the registry. */
export function checksOf(rules: readonly RuleId[] | undefined): readonly DocumentCheck[] {
  if (rules === undefined) return AUDIT_CHECKS;
  const unknown = rules.find((rule) => !AUDIT_CHECKS.some((check) => check.rule === rule));
  if (unknown !== undefined) {
    const found = `${describeValue(unknown)} as a rule to check`;
    const expected = "a rule of auditRules";
    throw unexpected("RULE_UNKNOWN", found, expected);
  }
  return AUDIT_CHECKS.filter(({ rule }) => rules.includes(rule));
}
