import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** Net paid stays within the ceiling of the line. */
export const paidWithinCeiling: Check = {
  rule: "RD-CEI-01",
  run: ({ rows }) =>
    rows("line").flatMap(({ key, ceiling, paid }) =>
      key.line == null
        ? []
        : [
            withinLimit({
              rule: "RD-CEI-01",
              path: ["lines", key.line],
              ceiling,
              amount: paid.net,
              facts: { line: key.line },
            }),
          ],
    ),
};
