import { makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { Check } from "../context.js";

/** A reversal is dated on or after the entry that it undoes; of a balance nobody knows the day. */
export const reversalNotEarlier: Check = {
  rule: "RD-REV-03",
  needs: "entries",
  run: ({ entries, entryById }) =>
    entries.flatMap((entry) => {
      const original = entry.kind === "reversal" ? entryById.get(entry.of.id) : undefined;
      if (original === undefined) return [];
      const path = ["ledger", entry.id, "date"];
      const facts = { reversal: entry.id, entry: original.id };
      const dates = { expected: original.date, actual: entry.date, atStake: entry.amount };
      if (entry.date >= original.date) return [makeFinding("RD-REV-03", "pass", { path, facts, ...dates })];
      if (original.dateBasis === "on") return [makeFinding("RD-REV-03", "fail", { path, facts, ...dates })];
      const unknown: Phrase = "dateOfBalance";
      return [makeFinding("RD-REV-03", "cannotTell", { path, facts: { ...facts, unknown } })];
    }),
};
