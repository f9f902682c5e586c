// Folds a ledger out of a file.

import { foldEntries } from "regio-deals/stream";
import { fileBytes, sizeOf } from "./fileBytes.mjs";
import { progressBar } from "./progressBar.mjs";

/**
 * How a ledger is read.
 *
 * @typedef {object} LedgerOptions
 * @property {string} file
 * @property {import("regio-deals/stream").EntryFormat} format
 * @property {import("regio-deals/stream").CsvOptions} csv
 * @property {"strict" | "lenient"} mode
 */

/** One fold gives both tables: it can be broken down by tranche as well. */
export const BY = /** @type {const} */ (["group", "line"]);

/** The most issues that are told. */
export const TOLD = 20;

/**
 * A ledger with all that is needed to fold it.
 *
 * @typedef {LedgerOptions & {
 *   portfolio: import("regio-deals").Portfolio,
 *   asOf: import("regio-deals").LocalDate,
 *   language: "nl" | "en",
 *   signal: AbortSignal,
 * }} LedgerJob The ledger of the portfolio itself is not read.
 */

/** @param {LedgerJob} job */
export async function foldLedger({ file, language, ...options }) {
  const bar = progressBar(await sizeOf(file), language);
  try {
    return await foldEntries(fileBytes(file), {
      ...options,
      by: BY,
      maxIssues: TOLD,
      onProgress: bar.update,
    });
  } finally {
    bar.stop();
  }
}
