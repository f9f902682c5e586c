// The lines of the report from a fold by deal and year.

import { checkFold, finishFold, regroupFold, toDecimalString } from "../../dist/node/index.js";

const CHECKS = ["RD-CEI-01", "RD-COM-01"];

/** What stood where, year by year and deal by deal; what is left of each deal; and whether it is within its ceiling. */
export function reportLines(fold) {
  const text = (figure) => toDecimalString(figure.reported);
  const stages = ({ paid, programmed, committed, spent }) =>
    [paid, programmed, committed, spent].map(({ net }) => text(net)).join(" ");
  const byYear = finishFold(regroupFold(fold, "year")).rows.map((row) => `${row.key.year} ${stages(row)}`);
  const byDeal = finishFold(regroupFold(fold, "deal")).rows.map(
    (row) =>
      `${row.key.deal} ${stages(row)} ${[row.ceiling, row.toMakeAvailable, row.toSpend].map(text).join(" ")}`,
  );
  const findings = checkFold(fold)
    .filter(({ rule }) => CHECKS.includes(rule))
    .map(({ rule, outcome, path, difference }) => `${rule} ${outcome} ${path.join("/")} ${difference}`);
  return [...byYear, ...byDeal, ...findings];
}
