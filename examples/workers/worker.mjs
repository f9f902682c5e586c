// Folds one range of a file, in a thread of its own.

import { parentPort, workerData } from "node:worker_threads";
import { toPartial } from "regio-deals";
import { parsePortfolio } from "regio-deals/schema";
import { foldEntries } from "regio-deals/stream";
import { fileBytes } from "../demo/fileBytes.mjs";

/**
 * What a worker is told.
 *
 * @typedef {object} Task
 * @property {string} file
 * @property {import("./cutFile.mjs").Range} range
 * @property {string} portfolio As canonical JSON.
 * @property {Pick<import("regio-deals/stream").FoldEntriesOptions, "asOf" | "by" | "mode" | "maxIssues">} options
 */

/**
 * What it says: how far it is, or what came out; places are those within its range.
 *
 * @typedef {{ progress: import("regio-deals/stream").StreamProgress }} Progress
 * @typedef {Omit<import("regio-deals/stream").FoldedEntries, "fold">} Counts
 * @typedef {{ done: Counts & { partial: import("regio-deals").PartialFold | null } }} Done
 */

const { file, range, portfolio, options } = /** @type {Task} */ (workerData);

/** @param {Progress | Done} message */
const tell = (message) => parentPort?.postMessage(message);

const { fold, ...counts } = await foldEntries(fileBytes(file, range), {
  ...options,
  format: "ndjson",
  portfolio: parsePortfolio(JSON.parse(portfolio)),
  onProgress: (progress) => tell({ progress }),
});
tell({ done: { ...counts, partial: fold === null ? null : toPartial(fold) } });
