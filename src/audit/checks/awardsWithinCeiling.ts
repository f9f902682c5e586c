import { standing } from "../../portfolio/view.js";
import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** The awards on a line stay within its ceiling. */
export const awardsWithinCeiling: Check = {
  rule: "RD-CEI-06",
  run: ({ portfolio, view, rows }) => {
    const awards = portfolio.awards.filter((award) => standing(award, view) !== "absent");
    const lines = new Set(awards.map((award) => award.line));
    return rows("line").flatMap(({ key, ceiling, awarded: { net } }) => {
      const { line } = key;
      if (line == null || !lines.has(line)) return [];
      return [
        withinLimit({ rule: "RD-CEI-06", path: ["lines", line], ceiling, amount: net, facts: { line } }),
      ];
    });
  },
};
