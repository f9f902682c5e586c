import { fromCents, type Money } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { Finding, Outcome } from "./finding.js";
import { RULES, type RuleId } from "./rules.js";

/** What a check knows of a finding; the rest stands with the rule or has one obvious value. */
export interface FindingParts {
  readonly path: readonly (string | number)[];
  readonly expected?: string | null;
  readonly actual?: string | null;
  readonly difference?: string | null;
  readonly atStake?: Money | null;
  readonly facts?: Readonly<Record<string, string>>;
}

/**
 * Makes a frozen finding of a rule, with the severity that stands with the rule; with a pass nothing is at stake. The path and
 * the facts become part of it, and are frozen too.
 */
export function makeFinding(rule: RuleId, outcome: Outcome, parts: FindingParts): Finding {
  return Object.freeze({
    rule,
    outcome,
    severity: RULES[rule].severity,
    path: Object.freeze(parts.path),
    expected: parts.expected ?? null,
    actual: parts.actual ?? null,
    difference: parts.difference ?? null,
    atStake: outcome === "pass" ? null : (parts.atStake ?? null),
    waiver: null,
    facts: Object.freeze(parts.facts ?? {}),
  });
}

/** The expected and actual amount, their difference, and what is at stake, as a finding holds them. */
export function comparedAmounts(
  expected: Money,
  actual: Money,
): Required<Omit<FindingParts, "path" | "facts">> {
  const difference = subtract(actual, expected);
  return {
    expected: toDecimalString(expected),
    actual: toDecimalString(actual),
    difference: toDecimalString(difference),
    atStake: fromCents(Math.abs(difference)),
  };
}
