// Hands over what came out of a ledger.

import { toJson } from "./print.mjs";
import { ledgerToText } from "./printLedger.mjs";

/**
 * Writes a result; where there are no figures, it says why on the error stream, with the exit code of a bad document.
 *
 * @param {import("./ledgerResult.mjs").LedgerResult} result
 * @param {"nl" | "en"} language
 * @param {boolean} json
 */
export function writeResult(result, language, json) {
  if (result.total === null) process.exitCode = 5;
  const out = result.total === null && !json ? process.stderr : process.stdout;
  out.write(json ? toJson(result) : ledgerToText(result, language));
}
