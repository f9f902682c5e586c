import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** Commitments stay within the ceiling of the deal; above it they are at own risk. */
export const commitmentsWithinCeiling: Check = {
  rule: "RD-COM-01",
  run: ({ rows }) =>
    rows("deal").flatMap(({ key, ceiling, committed }) => {
      if (key.deal == null || (committed.gross.value === null && committed.gross.reported === 0)) return [];
      return [
        withinLimit({
          rule: "RD-COM-01",
          path: ["deals", key.deal],
          ceiling,
          amount: committed.net,
          facts: { what: `Deal ${key.deal}` },
        }),
      ];
    }),
};
