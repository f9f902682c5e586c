import { standing } from "../../portfolio/view.js";
import type { Check } from "../context.js";
import { findingPerRow } from "./findingPerRow.js";
import { withinLimit } from "./limit.js";

/** The awards on a line stay within its ceiling. */
export const awardsWithinCeiling: Check = {
  rule: "RD-CEI-06",
  run: (context) => {
    const { portfolio, view } = context;
    const awards = portfolio.awards.filter((award) => standing(award, view) !== "absent");
    const lines = new Set(awards.map((award) => award.line));
    return findingPerRow(context, "line", (line, { ceiling, awarded }) => {
      if (!lines.has(line)) return null;
      return withinLimit({
        rule: "RD-CEI-06",
        path: ["lines", line],
        ceiling,
        amount: awarded.net,
        facts: { line },
      });
    });
  },
};
