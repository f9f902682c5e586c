import { ZERO } from "../../money/money.js";
import { lookUp } from "../../portfolio/portfolioIndex.js";
import { standing } from "../../portfolio/view.js";
import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/**
 * Net paid on an award stays within it.
 *
 * **Details**: an award that was not made yet, and on which nothing was paid, is passed over; with payments it stands at
 * zero.
 */
export const paidWithinAward: Check = {
  rule: "RD-CEI-02",
  run: ({ portfolio, view, index, book, rows }) =>
    (portfolio.awards.length === 0 ? [] : rows("award")).flatMap(({ key, paid: { net } }) => {
      if (key.award == null) return [];
      const award = lookUp(index.awards, key.award, "award", "RD-CEI-02");
      const made = standing(award, view) !== "absent";
      if (!made && net.reported === 0) return [];
      const amount = made ? book.ceilingAt("award", award.id, award.amount).amount : ZERO;
      const ceiling = { value: amount, reported: amount ?? ZERO, unknownLines: 0 };
      return [
        withinLimit({
          rule: "RD-CEI-02",
          path: ["awards", award.id],
          ceiling,
          amount: net,
          facts: { award: award.id },
        }),
      ];
    }),
};
