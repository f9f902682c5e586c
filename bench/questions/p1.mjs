// P1: what the guard of a fold of columns costs, against a bare loop over typed arrays.

import { addColumns } from "../../dist/node/index.js";
import { columnsOf, sumsOf } from "../columns.mjs";
import { interleaved, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";

export const asks = "guarded fold of columns: at most 1.3 x a bare Float64Array loop";

const MOST = 1.3;

/** The bare loop counts entries too: without their number a sum of nothing cannot be told from no sum. */
function bare(sums, counts, places, amounts) {
  for (let row = 0; row < places.length; row += 1) {
    sums[places[row]] += amounts[row];
    counts[places[row]] += 1;
  }
}

export async function run({ quick }) {
  const { fold, columns } = columnsOf(quick ? 100_000 : 1_000_000);
  const size = 2 * fold.cells.count;
  const [sums, counts] = [new Float64Array(size), new Float64Array(size)];
  bare(sums, counts, columns.places, columns.amounts);
  addColumns(fold, columns);
  sameResults(sumsOf(fold), [...sums], "the bare loop");

  const passes = quick ? 20 : 5;
  const repeat = (work) => () => {
    for (let pass = 0; pass < passes; pass += 1) work();
  };
  const only = new Float64Array(size);
  const found = await interleaved(
    {
      ours: repeat(() => addColumns(fold, columns)),
      bare: repeat(() => bare(sums, counts, columns.places, columns.amounts)),
      sums: repeat(() => {
        for (let row = 0; row < columns.places.length; row += 1)
          only[columns.places[row]] += columns.amounts[row];
      }),
    },
    { rounds: 15, warmup: 4 },
  );
  const value = ratio(found.ours, found.bare);
  return {
    measured: times(value),
    held: value <= MOST,
    details: [
      `ours ${spread(found.ours, "ms")}, bare with counts ${spread(found.bare, "ms")}, ${passes} passes`,
      `against a loop that does not count entries (${spread(found.sums, "ms")}): ${times(ratio(found.ours, found.sums))}`,
    ],
  };
}
