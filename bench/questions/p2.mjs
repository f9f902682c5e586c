// P2: the same fold of columns against the decimals that a program would pick instead.

import { Decimal } from "decimal.js";
import { add, dinero, toSnapshot } from "dinero.js";
import { EUR } from "dinero.js/currencies";
import { addColumns } from "../../dist/node/index.js";
import { columnsOf, sumsOf } from "../columns.mjs";
import { interleaved, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";

export const asks = "guarded fold of columns: 200 x faster than decimal.js, 800 x than dinero.js";

const LEAST = { decimal: 200, dinero: 800 };

/** Every peer has its amounts ready in its own form; only the adding is timed. */
export async function run({ quick }) {
  const count = quick ? 50_000 : 200_000;
  const { fold, columns } = columnsOf(count);
  const { places, amounts } = columns;
  const size = 2 * fold.cells.count;
  const decimals = Array.from(amounts, (cents) => new Decimal(cents).div(100));
  const dineros = Array.from(amounts, (amount) => dinero({ amount, currency: EUR }));
  const zero = { decimal: new Decimal(0), dinero: dinero({ amount: 0, currency: EUR }) };
  const fresh = (nothing) => Array.from({ length: size }, () => nothing);
  const withDecimals = () => {
    const sums = fresh(zero.decimal);
    for (let row = 0; row < count; row += 1) sums[places[row]] = sums[places[row]].plus(decimals[row]);
    return sums;
  };
  const withDineros = () => {
    const sums = fresh(zero.dinero);
    for (let row = 0; row < count; row += 1) sums[places[row]] = add(sums[places[row]], dineros[row]);
    return sums;
  };
  const mine = sumsOf(addColumns(fold, columns));
  sameResults(
    mine,
    withDecimals().map((sum) => sum.times(100).toNumber()),
    "decimal.js",
  );
  sameResults(
    mine,
    withDineros().map((sum) => toSnapshot(sum).amount),
    "dinero.js",
  );

  const found = await interleaved(
    { ours: () => addColumns(fold, columns), decimal: withDecimals, dinero: withDineros },
    { rounds: quick ? 5 : 9 },
  );
  const [decimal, other] = [ratio(found.decimal, found.ours), ratio(found.dinero, found.ours)];
  return {
    measured: `decimal.js ${times(decimal)}, dinero.js ${times(other)}`,
    held: decimal >= LEAST.decimal && other >= LEAST.dinero,
    details: [
      `${count} entries: ours ${spread(found.ours, "ms", 2)}, decimal.js ${spread(found.decimal, "ms")}, dinero.js ${spread(found.dinero, "ms")}`,
    ],
  };
}
