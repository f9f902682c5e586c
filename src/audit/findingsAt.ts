import type { Finding } from "../finding/finding.js";

/**
 * Gives the findings at a place and below it, for a form that shows what is wrong with one field or one element.
 *
 * @param findings - Findings, of any check.
 * @param path - The place: collection, id, field; the beginning of it for all that lies below.
 * @returns The findings, in their order, frozen.
 *
 * @example
 * ```ts
 * import { checkPortfolio, findingsAt, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const findings = checkPortfolio(regioEnvelop, { asOf: localDate("2021-01-01") });
 * findingsAt(findings, ["groups", "t1"]).map(({ rule }) => rule); // => ["RD-CEI-03"]
 * ```
 */
export function findingsAt(findings: readonly Finding[], path: Finding["path"]): readonly Finding[] {
  return Object.freeze(
    findings.filter((finding) => path.every((part, index) => finding.path[index] === part)),
  );
}
