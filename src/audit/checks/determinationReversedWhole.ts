import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Check } from "../context.js";

/** The reversal of a determination undoes all of it. */
export const determinationReversedWhole: Check = {
  rule: "RD-DET-02",
  needs: "entries",
  run: ({ entries, entryById }) =>
    entries.flatMap((entry) => {
      if (entry.kind !== "reversal" || entry.of.kind !== "determination") return [];
      const whole = entryById.get(entry.of.id)?.amount;
      if (whole === undefined) return [];
      const outcome = entry.amount === whole ? "pass" : "fail";
      const facts = { reversal: entry.id, entry: entry.of.id };
      return [
        makeFinding("RD-DET-02", outcome, {
          path: ["ledger", entry.id],
          facts,
          ...comparedAmounts(whole, entry.amount),
        }),
      ];
    }),
};
