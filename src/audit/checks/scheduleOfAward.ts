import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { DocumentCheck } from "../documents.js";

/** A schedule lays out the amount of its award. */
export const scheduleOfAward: DocumentCheck = {
  rule: "RD-SCH-02",
  inputs: ["schedules", "portfolio"],
  run: ({ documents, index, book }) =>
    documents.schedules.map(({ id, award: awardId, schedule }) => {
      const path = ["schedules", id, "amount"];
      const facts = { schedule: id, award: awardId };
      const award = index.awards.get(awardId);
      const amount = award === undefined ? null : book.ceilingAt("award", awardId, award.amount).amount;
      if (amount === null) {
        const unknown: Phrase = award === undefined ? "noSuchAward" : "awardAmountUnknown";
        return makeFinding("RD-SCH-02", "cannotTell", { path, facts: { ...facts, unknown } });
      }
      const outcome = schedule.amount === amount ? "pass" : "fail";
      return makeFinding("RD-SCH-02", outcome, { path, ...comparedAmounts(amount, schedule.amount), facts });
    }),
};
