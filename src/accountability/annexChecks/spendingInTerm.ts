import { dayOfYear } from "../../calendar/dayOfYear.js";
import type { Phrase } from "../../finding/phrases.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import { termAt } from "../../portfolio/termAt.js";
import { viewOf } from "../../portfolio/view.js";
import { type AnnexCheck, annexFinding, overCells } from "../annexContext.js";
import { readCell } from "../readCell.js";

/** Nothing is spent in a year that begins after the term of the deal. */
export const spendingInTerm: AnnexCheck = {
  rule: "RD-SIS-20",
  run: (context) => {
    const { annex, award, portfolio } = context;
    const holder = portfolio?.lines.find(({ id }) => id === award?.line)?.holder;
    const deal = portfolio?.deals.find(({ id }) => id === holder?.id);
    if (portfolio === undefined || deal === undefined) return [];
    const view = viewOf({ asOf: annex.knownOn, knownOn: annex.knownOn });
    const { until } = termAt(deal, portfolio.amendments, view);
    return overCells(context, ({ key }, { number, type, measure }, cell) => {
      if (measure !== "spending" || cell === undefined) return [];
      const reading = readCell(cell, type);
      if (reading.kind !== "amount" || reading.amount <= 0) return [];
      if (until === null) {
        const unknown: Phrase = "termUnknown";
        return [annexFinding(context, "RD-SIS-20", "cannotTell", key, number, { facts: { unknown } })];
      }
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
