import { writeFile } from "node:fs/promises";

/**
 * Writes entries as NDJSON, one on each line.
 *
 * @param {string} file
 * @param {readonly object[]} entries As JSON holds them.
 */
export async function writeLedger(file, entries) {
  await writeFile(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
}
