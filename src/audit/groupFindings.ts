import type { Finding, Outcome } from "../finding/finding.js";
import { compareText } from "../foundation/compareText.js";
import type { AuditGroup, OutcomeCounts } from "./auditReport.js";
import { bySeverity, byStake } from "./findingOrder.js";

/** How findings are put together. */
export interface AuditGrouping {
  /** By rule, or by the deal that they are about; by rule when left out. */
  readonly by?: "rule" | "deal";
  /** How many places a group names; 10 when left out. */
  readonly places?: number;
}

/** Puts findings together; they come in their order, and groups with fails come first, the worst first. */
export function groupFindings(
  findings: readonly Finding[],
  { by = "rule", places = 10 }: AuditGrouping,
  dealOf: (path: Finding["path"]) => string | null,
): readonly AuditGroup[] {
  const lists = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const key = by === "rule" ? finding.rule : dealOf(finding.path);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [finding]);
    else list.push(finding);
  }
  return [...lists].map(([key, own]) => groupOf(key, own, places)).sort(byGroup);
}

/** Counts findings by what they came to. */
export function countOutcomes(findings: readonly Finding[]): OutcomeCounts {
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, notApplicable: 0, cannotTell: 0, waived: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
}

function groupOf(key: string | null, findings: readonly Finding[], places: number): AuditGroup {
  const fails = findings.filter(({ outcome }) => outcome === "fail");
  const weighed = fails.length > 0 ? fails : findings;
  const [heaviest] = weighed.map(({ severity }) => severity).sort(bySeverity);
  const [stake = null] = fails.map(({ atStake }) => atStake).sort(byStake);
  return {
    key,
    severity: heaviest ?? "note",
    counts: countOutcomes(findings),
    atStake: stake,
    places: fails.slice(0, places).map(({ path }) => path),
  };
}

function byGroup(a: AuditGroup, b: AuditGroup): number {
  return (
    Number(b.counts.fail > 0) - Number(a.counts.fail > 0) ||
    bySeverity(a.severity, b.severity) ||
    byStake(a.atStake, b.atStake) ||
    compareText(a.key ?? "", b.key ?? "")
  );
}
