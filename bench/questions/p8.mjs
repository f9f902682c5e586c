// P8: whether time per row and memory stay flat from ten thousand to ten million rows.

import { fileURLToPath } from "node:url";
import { fileOf } from "../ledger.mjs";
import { processes, spread, times } from "../measure.mjs";

export const asks = "10k to 10M rows: time per row grows at most 15 %, memory at most 15 %";

const MOST = 1.15;
const COUNTS = [10_000, 100_000, 1_000_000, 10_000_000];

const fold = fileURLToPath(new URL("../programs/fold.mjs", import.meta.url));

/** The time is that of the fold within the process: at ten thousand rows the start would be most of it. */
export async function run({ quick }) {
  if (quick) return { measured: "full run only", held: null, details: [] };
  const found = COUNTS.map((count) => {
    const { one } = processes(
      { one: [fold, fileOf(count), "ndjson"] },
      { rounds: count > 1_000_000 ? 3 : 5 },
    );
    const seconds = one.outputs.map((output) => output.seconds).sort((a, b) => a - b)[
      one.outputs.length >> 1
    ];
    return { count, perRow: (seconds / count) * 1e9, rss: one.rss.median / 1024, whole: one.seconds };
  });
  const last = found[found.length - 1];
  // against the fastest of the smaller files: at ten thousand rows most of the time is the start
  const time = last.perRow / Math.min(...found.slice(0, -1).map(({ perRow }) => perRow));
  const memory = last.rss / found[0].rss;
  return {
    measured: `time per row ${times(time)}, memory ${times(memory)}`,
    held: time <= MOST && memory <= MOST,
    details: found.map(
      ({ count, perRow, rss, whole }) =>
        `${count} rows: ${perRow.toFixed(0)} ns a row, ${rss.toFixed(0)} MB, whole process ${spread(whole, "s", 2)}`,
    ),
  };
}
