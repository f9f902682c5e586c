import { ANNEX_CHECKS } from "../accountability/annexCheckList.js";
import { RULES, type RuleId } from "../finding/rules.js";
import { deMinimisWithinCeiling } from "./checks/deMinimisWithinCeiling.js";
import { instalmentsInTime } from "./checks/instalmentsInTime.js";
import { scheduleOfAward } from "./checks/scheduleOfAward.js";
import { schedulePaid } from "./checks/schedulePaid.js";
import type { AuditInput, DocumentCheck, FoundOnce } from "./documents.js";
import { PORTFOLIO_CHECKS } from "./portfolioChecks.js";

/** Every check of an audit, each rule once. */
export const AUDIT_CHECKS: readonly DocumentCheck[] = /* @__PURE__ */ (() => [
  ...PORTFOLIO_CHECKS.map(({ rule, run }): DocumentCheck => ({ rule, inputs: ["portfolio"], run })),
  ...beginningWith("RD-COF-", "cofinancing", ["portfolio"]),
  ...ANNEX_CHECKS.map(({ rule }) => oneOf(rule, "annexes", ["annexes", "portfolio"])),
  ...beginningWith("RD-STA-", "statements", ["statements"]),
  ...beginningWith("RD-REC-", "statements", ["statements", "portfolio"]),
  instalmentsInTime,
  scheduleOfAward,
  schedulePaid,
  deMinimisWithinCeiling,
  ...beginningWith("RD-PAC-", "packages", ["packages"]),
  ...beginningWith("RD-DEL-", "deliveries", ["deliveries"]),
  ...beginningWith("RD-ERR-", "errorsTables", ["errorsTables"]),
])();

/** What a rule of the audit looks at. */
export interface AuditRule {
  /** The rule. */
  readonly rule: RuleId;
  /** The portfolio, the documents beside it, or both. */
  readonly inputs: readonly AuditInput[];
}

/** The rules that an audit can hold a portfolio and its documents to, each once, in the order in which they are checked. */
export const auditRules: readonly AuditRule[] = /* @__PURE__ */ (() =>
  Object.freeze(
    AUDIT_CHECKS.map(({ rule, inputs }) => Object.freeze({ rule, inputs: Object.freeze([...inputs]) })),
  ))();

/** The checks of a family of rules whose findings come together. */
function beginningWith(
  family: string,
  found: FoundOnce,
  inputs: readonly AuditInput[],
): readonly DocumentCheck[] {
  const rules = (Object.keys(RULES) as RuleId[]).filter((rule) => rule.startsWith(family));
  return rules.map((rule) => oneOf(rule, found, inputs));
}

function oneOf(rule: RuleId, found: FoundOnce, inputs: readonly AuditInput[]): DocumentCheck {
  return { rule, inputs, run: (context) => context.found(found).filter((finding) => finding.rule === rule) };
}
