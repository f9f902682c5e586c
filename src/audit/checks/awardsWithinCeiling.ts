import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** The awards on a line stay within its ceiling. */
export const awardsWithinCeiling: Check = {
  rule: "RD-CEI-06",
  run: ({ portfolio, rows }) => {
    const awarded = new Set(portfolio.awards.map((award) => award.line));
    return rows("line").flatMap(({ key, ceiling, awarded: { net } }) =>
      key.line == null || !awarded.has(key.line)
        ? []
        : [
            withinLimit({
              rule: "RD-CEI-06",
              path: ["lines", key.line],
              ceiling,
              amount: { ...net, value: net.reported },
              facts: { line: key.line },
            }),
          ],
    );
  },
};
