// Lets DuckDB sum a ledger, and folds the sums as if they were entries.

import { addEntry, emptyFold, euro } from "regio-deals";
import { readSums } from "./readSums.mjs";

/**
 * Folds a ledger that stands in a file, of which only sums come into the program. One query serves every breakdown.
 *
 * @param {Parameters<typeof emptyFold>[0]} portfolio The portfolio; its ledger is not read.
 * @param {Pick<import("regio-deals").PositionOptions, "asOf" | "knownOn">} view The dates.
 * @param {readonly import("regio-deals").PositionOptions["by"][]} breakdowns The dimensions of each fold.
 * @param {string} file A path of NDJSON, or of several with `*` in it; entries as `serialisePortfolio` writes them.
 */
export async function foldSums(portfolio, view, breakdowns, file) {
  const folds = breakdowns.map((by) => emptyFold(portfolio, { ...view, by }));
  const rows = await readSums(file, view);
  for (const entry of rows.map(entryOf)) {
    for (const fold of folds) addEntry(fold, entry);
  }
  return { folds, sums: rows.length, entries: rows.reduce((total, row) => total + row.entries, 0) };
}

/**
 * Makes an entry of a sum.
 *
 * @param {import("./readSums.mjs").SumRow} row
 * @returns {import("regio-deals").LedgerEntry}
 */
function entryOf({ what, reversal, id, date, dateBasis, recordedOn, amount, entries }) {
  if (what?.kind === "determination" && entries > 1) {
    throw new Error(
      `${entries} determinations have the id ${id}; each counts, so each needs an id of its own.`,
    );
  }
  const own = { id, date, dateBasis, recordedOn, amount: euro(amount) };
  const entry = reversal ? { ...own, kind: "reversal", of: { ...what, id } } : { ...own, ...what };
  return /** @type {import("regio-deals").LedgerEntry} */ (entry);
}
