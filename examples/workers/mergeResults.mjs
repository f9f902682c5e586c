// Puts the results of ranges together, as if one thread had read the whole file.

import { fromPartial, mergeFolds } from "regio-deals";

/**
 * @param {readonly import("./worker.mjs").Done["done"][]} results In the order of the ranges.
 * @param {readonly import("./cutFile.mjs").Range[]} ranges
 * @param {import("regio-deals").Portfolio} portfolio
 * @param {import("./worker.mjs").Task["options"]} options
 * @returns {import("regio-deals/stream").FoldedEntries}
 */
export function mergeResults(results, ranges, portfolio, options) {
  const partials = results.map(({ partial }) => partial).filter((partial) => partial !== null);
  const isWhole = partials.length === results.length;
  const folds = isWhole ? partials.map((partial) => fromPartial(portfolio, options, partial)) : null;
  return {
    fold: folds === null ? null : mergeFolds(folds),
    issues: issuesOf(results, ranges).slice(0, options.maxIssues),
    issueCount: total(results.map(({ issueCount }) => issueCount)),
    rows: total(results.map(({ rows }) => rows)),
    entries: total(results.map(({ entries }) => entries)),
    leftOut: leftOutOf(results.map(({ leftOut }) => leftOut)),
    incomplete: results.some(({ incomplete }) => incomplete),
    // ranges do not know the ids of one another
    reversals: null,
  };
}

/**
 * The issues with their places in the whole file: behind the rows of earlier ranges, and behind the start of their own.
 *
 * @param {readonly import("./worker.mjs").Done["done"][]} results
 * @param {readonly import("./cutFile.mjs").Range[]} ranges
 */
function issuesOf(results, ranges) {
  let before = 0;
  return results.flatMap(({ issues, rows }, index) => {
    const rowsBefore = before;
    before += rows;
    return issues.map((issue) => {
      const row = issue.row + rowsBefore;
      const [ledger = "ledger", , ...within] = issue.path;
      return {
        ...issue,
        path: [ledger, row, ...within],
        row,
        offset: issue.offset + (ranges[index]?.from ?? 0),
      };
    });
  });
}

/** @param {readonly import("regio-deals/stream").LeftOut[]} parts */
function leftOutOf(parts) {
  const cents = parts.reduce((sum, { amount }) => sum + BigInt(amount.replace(".", "")), 0n);
  const digits = String(cents).padStart(3, "0");
  return {
    rows: total(parts.map(({ rows }) => rows)),
    amount: `${digits.slice(0, -2)}.${digits.slice(-2)}`,
    withoutAmount: total(parts.map(({ withoutAmount }) => withoutAmount)),
  };
}

/** @param {readonly number[]} counts */
function total(counts) {
  return counts.reduce((sum, count) => sum + count, 0);
}
