// Folds a file of NDJSON in several threads.

import { parsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { BY, TOLD } from "../demo/foldLedger.mjs";
import { progressBar } from "../demo/progressBar.mjs";
import { cutFile } from "./cutFile.mjs";
import { mergeResults } from "./mergeResults.mjs";
import { startWorkers } from "./startWorkers.mjs";

/**
 * Gives what `foldLedger` gives, of the same file.
 *
 * @param {import("../demo/foldLedger.mjs").LedgerJob} job
 * @param {number} workers How many ranges, at most.
 */
export async function foldInRanges({ file, mode, portfolio, asOf, language, signal }, workers) {
  const text = JSON.stringify(serialisePortfolio(portfolio));
  const options = { asOf, by: BY, mode, maxIssues: TOLD };
  const ranges = await cutFile(file, workers);
  const tasks = ranges.map((range) => ({ file, range, portfolio: text, options }));
  const bar = progressBar(ranges.at(-1)?.until ?? 0, language);
  try {
    const results = await startWorkers(tasks, signal, bar.update);
    // the portfolio as the workers read it: their folds are of that one
    return mergeResults(results, ranges, parsePortfolio(JSON.parse(text)), options);
  } finally {
    bar.stop();
  }
}
