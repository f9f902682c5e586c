import { dayOfYear } from "../../calendar/dayOfYear.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import { termAt } from "../../portfolio/termAt.js";
import { type AnnexCheck, annexFinding, cannotTell, overCells } from "../annexContext.js";
import { readCell } from "../readCell.js";

/** Nothing is spent in a year that begins after the term of the deal. */
export const spendingInTerm: AnnexCheck = {
  rule: "RD-SIS-20",
  run: (context) => {
    const { annex, deal, portfolio, view } = context;
    if (portfolio === undefined || deal === null) return [];
    const { until } = termAt(deal, portfolio.amendments, view);
    return overCells(context, ({ key }, { number, type, measure }, cell) => {
      if (measure !== "spending" || cell === undefined) return [];
      const reading = readCell(cell, type);
      if (reading.kind !== "amount" || reading.amount <= 0) return [];
      if (until === null) return [cannotTell(context, "RD-SIS-20", "termUnknown", key, number)];
      const within = dayOfYear(annex.year, { month: 1, day: 1 }) < until;
      return [
        annexFinding(context, "RD-SIS-20", within ? "pass" : "fail", key, number, {
          actual: toDecimalString(reading.amount),
          atStake: reading.amount,
          facts: { deal: deal.id, termUntil: until },
        }),
      ];
    });
  },
};
