import type { Phrase } from "../../finding/phrases.js";
import type { Check } from "../context.js";
import { findingPerRow } from "./findingPerRow.js";
import { withinLimit } from "./limit.js";

/** Commitments stay within the ceiling of the deal; above it they are at own risk. */
export const commitmentsWithinCeiling: Check = {
  rule: "RD-COM-01",
  run: (context) =>
    findingPerRow(context, "deal", (deal, { ceiling, committed }) => {
      if (committed.gross.value === null && committed.gross.reported === 0) return null;
      const facts = { what: "deal" satisfies Phrase, deal };
      return withinLimit({
        rule: "RD-COM-01",
        path: ["deals", deal],
        ceiling,
        amount: committed.net,
        facts,
      });
    }),
};
