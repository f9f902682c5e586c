import type { Check } from "../context.js";
import { findingPerRow } from "./findingPerRow.js";
import { withinLimit } from "./limit.js";

/** Net paid stays within the ceiling of the line. */
export const paidWithinCeiling: Check = {
  rule: "RD-CEI-01",
  run: (context) =>
    findingPerRow(context, "line", (line, { ceiling, paid }) =>
      withinLimit({
        rule: "RD-CEI-01",
        path: ["lines", line],
        ceiling,
        amount: paid.net,
        facts: { line },
      }),
    ),
};
