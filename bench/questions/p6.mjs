// P6: NDJSON bytes to a checked report, whole process, against the program with one map, zod and decimal.js.

import { fileURLToPath } from "node:url";
import { fileOf } from "../ledger.mjs";
import { processes, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";

export const asks =
  "NDJSON to a checked report, one thread: 12 x faster than one map with zod + decimal.js, at most 80 MB";

const LEAST = 12;
const MOST_MEGABYTES = 80;

const program = (name) => fileURLToPath(new URL(`../programs/${name}`, import.meta.url));

export async function run({ quick }) {
  const count = quick ? 100_000 : 1_000_000;
  const path = fileOf(count);
  const { ours, naive } = processes(
    { ours: [program("ours.mjs"), path, "ndjson"], naive: [program("naive.mjs"), path] },
    { rounds: quick ? 3 : 7 },
  );
  sameResults(
    ours.outputs.map(({ hash }) => hash),
    naive.outputs.map(({ hash }) => hash),
    "the one-map program",
  );
  const value = ratio(naive.seconds, ours.seconds);
  const megabytes = ours.rss.median / 1024;
  return {
    measured: `${times(value)}, ${megabytes.toFixed(0)} MB`,
    held: value >= LEAST && megabytes <= MOST_MEGABYTES,
    details: [
      `${count} rows, ${ours.outputs[0].lines} lines of report: ours ${spread(ours.seconds, "s", 2)}`,
      `one map, zod and decimal.js: ${spread(naive.seconds, "s", 2)}, ${(naive.rss.median / 1024).toFixed(0)} MB`,
    ],
  };
}
