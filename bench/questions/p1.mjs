// P1: what the guard of a fold of columns costs, against a bare loop over typed arrays.

import { addColumns } from "../../dist/node/index.js";
import { columnsOf, sumsOf } from "../columns.mjs";
import { interleaved, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";

export const asks = "guarded fold of columns: at most 1.3 x a bare Float64Array loop";

const MOST = 1.3;

function bare(sums, places, amounts) {
  for (let row = 0; row < places.length; row += 1) sums[places[row]] += amounts[row];
}

export async function run({ quick }) {
  const { fold, columns } = columnsOf(quick ? 100_000 : 1_000_000);
  const sums = new Float64Array(2 * fold.cells.count);
  bare(sums, columns.places, columns.amounts);
  addColumns(fold, columns);
  sameResults(sumsOf(fold), [...sums], "the bare loop");

  const passes = quick ? 20 : 5;
  const repeat = (work) => () => {
    for (let pass = 0; pass < passes; pass += 1) work();
  };
  const found = await interleaved(
    {
      ours: repeat(() => addColumns(fold, columns)),
      bare: repeat(() => bare(sums, columns.places, columns.amounts)),
    },
    { rounds: 15, warmup: 4 },
  );
  const value = ratio(found.ours, found.bare);
  return {
    measured: times(value),
    held: value <= MOST,
    details: [
      `${columns.places.length} entries, ${passes} passes: ours ${spread(found.ours, "ms")}, bare ${spread(found.bare, "ms")}`,
    ],
  };
}
