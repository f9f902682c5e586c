// Runs the query.

import { readFile } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";

const SUMS = await readFile(new URL("sums.sql", import.meta.url), "utf8");

/**
 * A group of entries as the query gives it.
 *
 * @typedef {object} SumRow
 * @property {Record<string, string | number | null> | null} what The dimensions; for reversals, of what they undo.
 * @property {boolean} reversal
 * @property {string} id Of one of the entries.
 * @property {import("regio-deals").LocalDate} date The latest of the group.
 * @property {import("regio-deals").LocalDate} recordedOn The latest of the group.
 * @property {"on" | "atOrBefore"} dateBasis
 * @property {string} amount The sum in euros.
 * @property {number} entries How many were summed.
 */

/**
 * @param {string} file
 * @param {Pick<import("regio-deals").PositionOptions, "asOf" | "knownOn">} view
 */
export async function readSums(file, { asOf, knownOn = null }) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const result = await connection.runAndReadAll(SUMS, { file, asOf, knownOn });
    return /** @type {SumRow[]} */ (/** @type {unknown} */ (result.getRowObjectsJson()));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
