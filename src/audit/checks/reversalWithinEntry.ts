import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import { compare } from "../../money/compare.js";
import { sum } from "../../money/sum.js";
import type { Check } from "../context.js";
import { reversalsById } from "./reversals.js";

/** The reversals of an entry together stay within it. */
export const reversalWithinEntry: Check = {
  rule: "RD-REV-01",
  needs: "entries",
  run: (context) => {
    const byId = reversalsById(context);
    return context.portfolio.ledger.flatMap(({ id, amount }) => {
      const reversals = byId.get(id);
      if (reversals === undefined) return [];
      const reversed = sum(reversals.map((reversal) => reversal.amount));
      const outcome = compare(reversed, amount) > 0 ? "fail" : "pass";
      const parts = { path: ["ledger", id], facts: { entry: id }, ...comparedAmounts(amount, reversed) };
      return [makeFinding("RD-REV-01", outcome, parts)];
    });
  },
};
