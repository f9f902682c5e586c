// P11: every check of a fold of a thousand deals, on its positions, against the same checks with decimal.js.

import { Decimal } from "decimal.js";
import { foldContext } from "../../dist/audit/context.js";
import { PORTFOLIO_CHECKS } from "../../dist/audit/portfolioChecks.js";
import { finishFold, regroupFold } from "../../dist/index.js";
import { foldEntries } from "../../dist/stream/index.js";
import { AS_OF, fileOf, portfolio } from "../ledger.mjs";
import { interleaved, ratio, spread, times } from "../measure.mjs";
import { fileBytes } from "../programs/fileBytes.mjs";
import { sameResults } from "../sameResults.mjs";

export const asks = "all checks on 1,000 deals: 15 x faster than with decimal.js on the positions";

const LEAST = 15;

/** One finding as a program with decimal.js makes it: amounts in euros, compared and written as decimal texts. */
function held(rule, path, ceiling, figure) {
  const [most, amount] = [new Decimal(ceiling).div(100), new Decimal(figure.reported).div(100)];
  const difference = amount.minus(most);
  const outcome = amount.gt(most) ? "fail" : figure.value === null ? "cannotTell" : "pass";
  return {
    rule,
    outcome,
    path,
    expected: most.toFixed(2),
    actual: amount.toFixed(2),
    difference: difference.toFixed(2),
    atStake: difference.abs().times(100).toNumber(),
  };
}

function withDecimals({ lines, deals }) {
  return [
    ...lines.map(({ key, ceiling, paid }) => held("RD-CEI-01", ["lines", key.line], ceiling.value, paid.net)),
    ...deals
      .filter(({ committed }) => !new Decimal(committed.gross.reported).isZero())
      .map(({ key, ceiling, committed }) =>
        held("RD-COM-01", ["deals", key.deal], ceiling.value, committed.net),
      ),
  ];
}

export async function run({ quick }) {
  const path = fileOf(100_000);
  const options = { format: "ndjson", portfolio, asOf: AS_OF, by: "deal", mode: "strict" };
  const { fold } = await foldEntries(fileBytes(path), options);
  const context = foldContext(fold);
  const checks = PORTFOLIO_CHECKS.filter(({ needs }) => needs === undefined);
  const ours = () => checks.flatMap(({ run: check }) => check(context));
  const rowsBy = (by) => finishFold(regroupFold(fold, by)).rows.filter(({ unallocated }) => !unallocated);
  const rows = { lines: rowsBy("line"), deals: rowsBy("deal") };
  const theirs = () => withDecimals(rows);
  const compared = ({ rule, outcome, path, expected, actual, difference }) => [
    rule,
    outcome,
    path,
    expected,
    actual,
    difference,
  ];
  const rules = new Set(theirs().map(({ rule }) => rule));
  sameResults(
    ours()
      .filter(({ rule }) => rules.has(rule))
      .map(compared),
    theirs().map(compared),
    "decimal.js",
  );

  const found = await interleaved({ ours, theirs }, { rounds: quick ? 41 : 101, warmup: 20 });
  const value = ratio(found.theirs, found.ours);
  return {
    measured: times(value),
    held: value >= LEAST,
    details: [
      `${ours().length} findings of ${checks.length} checks ${spread(found.ours, "ms", 2)}; ${theirs().length} of two checks with decimal.js ${spread(found.theirs, "ms", 2)}`,
    ],
  };
}
