import type { Finding } from "../finding/finding.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { AuditReport } from "./auditReport.js";
import { findingKeys } from "./findingKeys.js";

/** A finding that is in both reports, and not alike. */
export interface ChangedFinding {
  /** As it was. */
  readonly before: Finding;
  /** As it is. */
  readonly after: Finding;
}

/** What two reports differ in. */
export interface ReportDifference {
  /** Findings that were not there. */
  readonly new: readonly Finding[];
  /** Findings that are no longer there. */
  readonly solved: readonly Finding[];
  /** Findings that are still there and alike. */
  readonly unchanged: readonly Finding[];
  /** Findings that are still there, with another outcome, amount or difference. */
  readonly changed: readonly ChangedFinding[];
}

/**
 * Compares two reports: what is new, solved, unchanged, and changed.
 *
 * **Details**: a finding is the same one where its rule and its place are. Passes, and what does not apply, are passed over.
 * **Watch out**: only what a report lists is compared, so both are to be made with the same `checks` and `include`.
 *
 * @param before - The earlier report.
 * @param after - The later report.
 * @returns The difference, each list in the order of its report, frozen.
 *
 * @example
 * ```ts
 * import { audit, diffReports, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const report = audit(regioEnvelop, { asOf: localDate("2021-01-01") });
 * diffReports(report, report).unchanged.length; // => 1
 * ```
 */
export function diffReports(before: AuditReport, after: AuditReport): ReportDifference {
  const told = ({ findings }: AuditReport) =>
    findingKeys(findings.filter(({ outcome }) => outcome !== "pass" && outcome !== "notApplicable"));
  const [old, fresh] = [told(before), told(after)];
  const oldByKey = new Map(old.map(({ key, finding }) => [key, finding]));
  const freshKeys = new Set(fresh.map(({ key }) => key));
  const both = fresh.flatMap(({ key, finding }) => {
    const was = oldByKey.get(key);
    return was === undefined
      ? []
      : [{ before: was, after: finding, alike: JSON.stringify(was) === JSON.stringify(finding) }];
  });
  return deepFreeze({
    new: fresh.filter(({ key }) => !oldByKey.has(key)).map(({ finding }) => finding),
    solved: old.filter(({ key }) => !freshKeys.has(key)).map(({ finding }) => finding),
    unchanged: both.filter(({ alike }) => alike).map(({ after: finding }) => finding),
    changed: both.filter(({ alike }) => !alike).map((pair) => ({ before: pair.before, after: pair.after })),
  });
}
