import { ZERO } from "../../money/money.js";
import { lookUp } from "../../portfolio/portfolioIndex.js";
import { standing } from "../../portfolio/view.js";
import type { Check } from "../context.js";
import { findingPerRow } from "./findingPerRow.js";
import { withinLimit } from "./limit.js";

/**
 * Net paid on an award stays within it.
 *
 * **Details**: an award that was not made yet, and on which nothing was paid, is passed over; with payments it stands at
 * zero.
 */
export const paidWithinAward: Check = {
  rule: "RD-CEI-02",
  run: (context) => {
    const { portfolio, view, index, book } = context;
    if (portfolio.awards.length === 0) return [];
    return findingPerRow(context, "award", (id, { paid }) => {
      const award = lookUp(index.awards, id, "award", "RD-CEI-02");
      const made = standing(award, view) !== "absent";
      if (!made && paid.net.reported === ZERO) return null;
      const amount = made ? book.ceilingAt("award", id, award.amount).amount : ZERO;
      return withinLimit({
        rule: "RD-CEI-02",
        path: ["awards", id],
        ceiling: { value: amount, reported: amount ?? ZERO, unknownLines: 0 },
        amount: paid.net,
        facts: { award: id },
      });
    });
  },
};
