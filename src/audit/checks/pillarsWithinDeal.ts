import { makeFinding } from "../../finding/makeFinding.js";
import { sum } from "../../money/sum.js";
import type { Check } from "../context.js";
import { findingPerRow } from "./findingPerRow.js";
import { withinLimit } from "./limit.js";

/** The State's part of the pillars stays within the ceiling of the deal; budgets on another basis say nothing of it. */
export const pillarsWithinDeal: Check = {
  rule: "RD-CEI-05",
  run: (context) =>
    findingPerRow(context, "deal", (deal, { ceiling }) => {
      const budgets = context.index.pillarsOfDeal.get(deal)?.flatMap(({ budget }) => budget ?? []) ?? [];
      if (budgets.length === 0) return null;
      const path = ["deals", deal];
      const facts = { deal };
      if (budgets.every((budget) => budget.basis === "total")) {
        return makeFinding("RD-CEI-05", "notApplicable", { path, facts });
      }
      const reported = sum(
        budgets.filter((budget) => budget.basis === "statePart").map((budget) => budget.amount),
      );
      const unclear = budgets.some((budget) => budget.basis === "unknown");
      const amount = { value: unclear ? null : reported, reported, unknownLines: 0 };
      return withinLimit({ rule: "RD-CEI-05", path, ceiling, amount, facts });
    }),
};
