import { deepFreeze } from "../../foundation/deepFreeze.js";
import { mappings, type ReferenceMapping } from "./mappings.js";

/**
 * Which published figure of the letter should be which figure of the ledger, for `reconcile`; one item for each breakdown.
 *
 * @example
 * ```ts
 * import { localDate, positions, reconcile } from "regio-deals";
 * import { regioEnvelop, regioEnvelopMappings, regioEnvelopStatements } from "regio-deals/reference";
 *
 * const asOf = localDate("2021-01-01");
 * const findings = regioEnvelopMappings.flatMap(({ statement, by, items }) =>
 *   regioEnvelopStatements
 *     .filter((published) => published.id === statement)
 *     .flatMap((published) => reconcile(published, positions(regioEnvelop, { asOf, by }), items)),
 * );
 * const failed = findings.filter((finding) => finding.outcome === "fail" && finding.severity === "error");
 * failed.map((finding) => `${finding.actual} is ${finding.expected}`); // => ["201 is 207.50", "201 is 215.00"]
 * ```
 */
export const regioEnvelopMappings: readonly ReferenceMapping[] = /* @__PURE__ */ build();

function build(): readonly ReferenceMapping[] {
  return deepFreeze(mappings());
}
