import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** Net paid on an award stays within it. */
export const paidWithinAward: Check = {
  rule: "RD-CEI-02",
  run: ({ rows }) =>
    rows("award").flatMap(({ key, awarded, paid }) =>
      key.award == null
        ? []
        : [
            withinLimit({
              rule: "RD-CEI-02",
              path: ["awards", key.award],
              ceiling: awarded.net,
              amount: paid.net,
              facts: { award: key.award },
            }),
          ],
    ),
};
