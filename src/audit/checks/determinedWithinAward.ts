import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { compare } from "../../money/compare.js";
import { listsBy } from "../../portfolio/portfolioIndex.js";
import { standing } from "../../portfolio/view.js";
import type { Check } from "../context.js";
import { reversalsById } from "./reversals.js";

/** A grant is not determined above its award. */
export const determinedWithinAward: Check = {
  rule: "RD-DET-03",
  needs: "entries",
  run: (context) => {
    const { portfolio, entries, book, view } = context;
    const undone = reversalsById(context);
    const grants = entries.flatMap((entry) =>
      entry.kind === "determination" && entry.level === "grant" ? [entry] : [],
    );
    const ofAward = listsBy(grants, ({ award }) => award);
    return portfolio.awards
      .filter((award) => standing(award, view) === "counts")
      .flatMap((award) => {
        const { amount } = book.ceilingAt("award", award.id, award.amount);
        const determined = (ofAward.get(award.id) ?? []).filter(({ id }) => !undone.has(id));
        return determined.map((entry) => {
          const path = ["ledger", entry.id];
          const facts = { award: award.id, entry: entry.id };
          if (amount === null) {
            const unknown: Phrase = "awardAmountUnknown";
            return makeFinding("RD-DET-03", "cannotTell", { path, facts: { ...facts, unknown } });
          }
          const outcome = compare(entry.amount, amount) > 0 ? "fail" : "pass";
          return makeFinding("RD-DET-03", outcome, {
            path,
            ...comparedAmounts(amount, entry.amount),
            facts,
          });
        });
      });
  },
};
