import type { Check } from "../context.js";
import { findingPerRow } from "./findingPerRow.js";
import { withinLimit } from "./limit.js";

/** Spending stays within the commitments of a project that has any on record. */
export const spendingWithinCommitments: Check = {
  rule: "RD-SPE-01",
  needs: "project",
  run: (context) =>
    findingPerRow(context, "project", (project, { committed, spent }) => {
      if (committed.gross.reported === 0) return null;
      return withinLimit({
        rule: "RD-SPE-01",
        path: ["projects", project],
        ceiling: committed.net,
        amount: spent.net,
        facts: { project },
      });
    }),
};
