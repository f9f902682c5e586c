import type { Phrase } from "../../finding/phrases.js";
import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** Commitments stay within the ceiling of the deal; above it they are at own risk. */
export const commitmentsWithinCeiling: Check = {
  rule: "RD-COM-01",
  run: ({ rows }) =>
    rows("deal").flatMap(({ key, ceiling, committed }) => {
      const { deal } = key;
      if (deal == null || (committed.gross.value === null && committed.gross.reported === 0)) return [];
      const facts = { what: "deal" satisfies Phrase, deal };
      return [
        withinLimit({ rule: "RD-COM-01", path: ["deals", deal], ceiling, amount: committed.net, facts }),
      ];
    }),
};
