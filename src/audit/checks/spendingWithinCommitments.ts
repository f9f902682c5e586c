import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** Spending stays within the commitments of a project that has any on record. */
export const spendingWithinCommitments: Check = {
  rule: "RD-SPE-01",
  run: ({ rows }) =>
    rows("project").flatMap(({ key, committed, spent }) => {
      if (key.project == null || committed.gross.reported === 0) return [];
      return [
        withinLimit({
          rule: "RD-SPE-01",
          path: ["projects", key.project],
          ceiling: { ...committed.net, value: committed.net.reported },
          amount: { ...spent.net, value: spent.net.reported },
          facts: { project: key.project },
        }),
      ];
    }),
};
