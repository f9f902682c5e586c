// The lines of the report from a fold by deal and year.

import { checkFold, finishFold, regroupFold, toDecimalString } from "../../dist/node/index.js";

const CHECKS = ["RD-CEI-01", "RD-COM-01"];

/** What stood where, deal by deal and year by year; what is left of each deal; and whether it is within its ceiling. */
export function reportLines(fold) {
  const text = (figure) => toDecimalString(figure.reported);
  const byYear = finishFold(fold).rows.map(
    ({ key, paid, programmed, committed, spent }) =>
      `${key.deal} ${key.year} ${[paid, programmed, committed, spent].map(({ net }) => text(net)).join(" ")}`,
  );
  const byDeal = finishFold(regroupFold(fold, "deal")).rows.map(
    ({ key, ceiling, paid, toMakeAvailable, toSpend }) =>
      `${key.deal} ${[ceiling, paid.net, toMakeAvailable, toSpend].map(text).join(" ")}`,
  );
  const findings = checkFold(fold)
    .filter(({ rule }) => CHECKS.includes(rule))
    .map(({ rule, outcome, path, difference }) => `${rule} ${outcome} ${path.join("/")} ${difference}`);
  return [...byYear, ...byDeal, ...findings];
}
