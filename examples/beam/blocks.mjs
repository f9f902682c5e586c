// How entries go into a pipeline: many in one text.

import { requireForSerialization } from "apache-beam/serialization";
import { describeIssue } from "regio-deals/schema";
import { readEntries } from "regio-deals/stream";

/**
 * Reads a ledger as NDJSON, and writes its entries as blocks, each a JSON list in one text: Beam compares every value of a
 * pipeline with all before it, so that a value for each entry would take a time that grows with their square.
 *
 * The first block holds no entry but `null`: Beam combines nothing into nothing, and an empty ledger has positions too.
 *
 * @param {import("regio-deals/stream").ByteSource} source
 * @param {import("regio-deals").Portfolio} portfolio
 * @param {number} [size] How many entries a block holds at most.
 * @returns {Promise<string[]>}
 */
export async function blocksOf(source, portfolio, size = 1000) {
  const blocks = ["[null]"];
  const block = [];
  for await (const { row, entry, issues } of readEntries(source, { format: "ndjson", portfolio })) {
    if (entry === null) {
      throw new Error(`Row ${row}: ${issues.map((issue) => describeIssue(issue, "en")).join(" ")}`);
    }
    block.push(entry);
    if (block.length === size) blocks.push(JSON.stringify(block.splice(0)));
  }
  if (block.length > 0) blocks.push(JSON.stringify(block));
  return blocks;
}

/**
 * Gives the entries of a block; runs on a worker.
 *
 * @param {string} block
 * @returns {(import("regio-deals").LedgerEntry | null)[]}
 */
export function entriesOf(block) {
  return JSON.parse(block);
}

requireForSerialization("regio-deals-example-beam/blocks", { entriesOf });
