import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** Spending stays within the commitments of a project that has any on record. */
export const spendingWithinCommitments: Check = {
  rule: "RD-SPE-01",
  needs: "project",
  run: ({ rows }) =>
    rows("project").flatMap(({ key, committed, spent }) => {
      const { project } = key;
      if (project == null || committed.gross.reported === 0) return [];
      const path = ["projects", project];
      return [
        withinLimit({
          rule: "RD-SPE-01",
          path,
          ceiling: committed.net,
          amount: spent.net,
          facts: { project },
        }),
      ];
    }),
};
