import { deepFreeze } from "../../foundation/deepFreeze.js";
import type { Statement } from "../../statement/statement.js";
import { prose } from "./prose.js";
import { proseOnDeals } from "./proseOnDeals.js";
import { tableOne } from "./tableOne.js";
import { tablesTogether } from "./tablesTogether.js";
import { tableTwo } from "./tableTwo.js";

/**
 * What the letter of January 2021 published, as statements for `checkStatement`: both tables with every cell, the one
 * against the other, and the text against the tables.
 *
 * **Details**: figures stand as printed, with the line of the letter; in the tables a dash or an empty cell is nil.
 * **Watch out**: the text contradicts the tables in places. Nothing is mended: those relations fail.
 *
 * @example
 * ```ts
 * import { checkStatement } from "regio-deals";
 * import { regioEnvelopStatements } from "regio-deals/reference";
 *
 * const findings = regioEnvelopStatements.flatMap((statement) => checkStatement(statement));
 * const failed = findings.filter((finding) => finding.outcome === "fail");
 * failed[0]?.path; // => ["relations", "t1-almost-90"]
 * failed.length; // => 9
 * ```
 */
export const regioEnvelopStatements: readonly Statement[] = /* @__PURE__ */ build();

function build(): readonly Statement[] {
  return deepFreeze([tableOne(), tableTwo(), tablesTogether(), prose(), proseOnDeals()]);
}
