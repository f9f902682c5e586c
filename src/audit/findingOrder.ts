import type { Finding, Outcome } from "../finding/finding.js";
import type { Severity } from "../finding/severity.js";
import { compareText } from "../foundation/compareText.js";
import { compare } from "../money/compare.js";
import type { Money } from "../money/money.js";

const OUTCOMES: readonly Outcome[] = ["fail", "cannotTell", "waived", "notApplicable", "pass"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Puts findings in order: fails first, then by severity, by amount at stake, by rule and by place. */
export function inWeightOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, place: JSON.stringify(finding.path) }))
    .sort(
      ({ finding: a, place: placeOfA }, { finding: b, place: placeOfB }) =>
        OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
        bySeverity(a.severity, b.severity) ||
        byStake(a.atStake, b.atStake) ||
        compareText(a.rule, b.rule) ||
        compareText(placeOfA, placeOfB),
    )
    .map(({ finding }) => finding);
}

/** Orders severities, the heaviest first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** Orders amounts at stake, the largest first; what has none comes last. */
export function byStake(a: Money | null, b: Money | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(b, a);
}
