// P7: a file to a checked report, whole process, against DuckDB on the same file, at equal cents.

import { fileURLToPath } from "node:url";
import { fileOf } from "../ledger.mjs";
import { processes, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";

export const asks = "against DuckDB: CSV 1.3 x faster; NDJSON level and a third of its memory";

const LEAST = { csv: 1.3, ndjson: 1, memory: 3 };

const program = (name) => fileURLToPath(new URL(`../programs/${name}`, import.meta.url));

/** DuckDB runs on both cores, as it does when it is left to itself; the library on one. */
export async function run({ quick }) {
  const count = quick ? 100_000 : 1_000_000;
  const found = {};
  for (const format of ["csv", "ndjson"]) {
    const path = fileOf(count, format);
    const { ours, duckdb } = processes(
      { ours: [program("ours.mjs"), path, format], duckdb: [program("duckdb.mjs"), path, format] },
      { rounds: quick ? 3 : 7 },
    );
    sameResults(
      ours.outputs.map(({ hash }) => hash),
      duckdb.outputs.map(({ hash }) => hash),
      "DuckDB",
    );
    found[format] = { ours, duckdb, value: ratio(duckdb.seconds, ours.seconds) };
  }
  const memory = ratio(found.ndjson.duckdb.rss, found.ndjson.ours.rss);
  const { csv, ndjson } = found;
  return {
    measured: `CSV ${times(csv.value)}, NDJSON ${times(ndjson.value)}, memory ${times(memory)} less`,
    held: csv.value >= LEAST.csv && ndjson.value >= LEAST.ndjson && memory >= LEAST.memory,
    details: Object.entries(found).map(
      ([format, { ours, duckdb }]) =>
        `${count} rows of ${format}: ours ${words(ours)}; DuckDB, two threads, ${words(duckdb)}`,
    ),
  };
}

function words({ seconds, rss }) {
  return `${spread(seconds, "s", 2)}, ${(rss.median / 1024).toFixed(0)} MB`;
}
