// P9: two workers with a range of bytes each, against one thread.

import { fileURLToPath } from "node:url";
import { fileOf } from "../ledger.mjs";
import { processes, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";

export const asks = "two workers on 10M rows: 1.6 x faster than one";

const LEAST = 1.6;

const program = (name) => fileURLToPath(new URL(`../programs/${name}`, import.meta.url));

export async function run({ quick }) {
  if (quick) return { measured: "full run only", held: null, details: [] };
  const path = fileOf(10_000_000);
  const { one, two } = processes(
    { one: [program("ours.mjs"), path, "ndjson"], two: [program("twoWorkers.mjs"), path] },
    { rounds: 3 },
  );
  sameResults(
    two.outputs.map(({ hash }) => hash),
    one.outputs.map(({ hash }) => hash),
    "one thread",
  );
  const value = ratio(one.seconds, two.seconds);
  return {
    measured: times(value),
    held: value >= LEAST,
    details: [
      `one thread ${spread(one.seconds, "s", 2)}, ${(one.rss.median / 1024).toFixed(0)} MB`,
      `two workers ${spread(two.seconds, "s", 2)}, ${(two.rss.median / 1024).toFixed(0)} MB`,
    ],
  };
}
