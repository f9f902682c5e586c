import { makeFinding } from "../../finding/makeFinding.js";
import type { Check } from "../context.js";

/** A reversal is dated on or after the entry that it undoes. */
export const reversalNotEarlier: Check = {
  rule: "RD-REV-03",
  run: ({ portfolio, entries }) => {
    const dates = new Map(portfolio.ledger.map((entry) => [entry.id, entry.date]));
    return entries.flatMap((entry) => {
      const original = entry.kind === "reversal" ? dates.get(entry.of.id) : undefined;
      if (entry.kind !== "reversal" || original === undefined) return [];
      const outcome = entry.date < original ? "fail" : "pass";
      return [
        makeFinding("RD-REV-03", outcome, {
          path: ["ledger", entry.id, "date"],
          facts: { reversal: entry.id, entry: entry.of.id },
          expected: original,
          actual: entry.date,
          atStake: outcome === "fail" ? entry.amount : null,
        }),
      ];
    });
  },
};
