import type { Finding } from "../finding/finding.js";
import type { SisaAnnex } from "./annex.js";
import { ANNEX_CHECKS } from "./annexCheckList.js";
import { annexContext, type CheckAnnexOptions } from "./annexContext.js";

/**
 * Holds an annex to its definition, to the annex of the year before, to the ledger, and to the accountability list.
 *
 * **Details**: what is left out is not compared. A previous annex of `null` says that there was none; left out, it is
 * unknown, and what rests on it gives `cannotTell`. A cell in another form (separators, a footnote, "Reeks 1") is named and
 * its value is not guessed, so what rests on it gives `cannotTell` too.
 * **Watch out**: 0 and "n.v.t." fill a cell, blank does not.
 *
 * @param annex - The annex, as `sisaAnnex` or `parseSisaAnnex` gives it.
 * @param options - What it is held to.
 * @returns Findings, rule by rule (`RD-SIS-01` to `RD-SIS-24`), in the order of the annex; passes too; frozen.
 * @throws {@link DomainError} `DEFINITION_INVALID` for a definition that cannot be used.
 *
 * @example
 * ```ts
 * import { checkSisaAnnex, exampleGrantDefinition, localDate } from "regio-deals";
 *
 * const knownOn = localDate("2025-03-01");
 * const annex = { code: "X1", year: 2024, knownOn, award: null, rows: [], cells: [{ indicator: "X1/10", text: "0" }] };
 * const findings = checkSisaAnnex(annex, { definition: exampleGrantDefinition(2024), previous: null });
 * findings.filter(({ outcome }) => outcome === "fail").length; // => 0
 * const blank = { ...annex, cells: [{ indicator: "X1/10", text: null }] };
 * checkSisaAnnex(blank, { definition: exampleGrantDefinition(2024), previous: null })[0]?.outcome; // => "fail"
 * ```
 */
export function checkSisaAnnex(annex: SisaAnnex, options: CheckAnnexOptions): readonly Finding[] {
  const context = annexContext(annex, options);
  return Object.freeze(ANNEX_CHECKS.flatMap((check) => check.run(context)));
}
