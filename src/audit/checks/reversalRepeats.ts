import type { Finding } from "../../finding/finding.js";
import { makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { LedgerEntry, ReversalEntry } from "../../portfolio/entry.js";
import type { Check } from "../context.js";

/** A reversal has every dimension of the entry that it undoes, with the same value. */
export const reversalRepeats: Check = {
  rule: "RD-REV-02",
  needs: "entries",
  run: ({ entries, entryById }) =>
    entries.flatMap((entry) =>
      entry.kind === "reversal" ? compared(entry, entryById.get(entry.of.id)) : [],
    ),
};

function compared(reversal: ReversalEntry, original: LedgerEntry | undefined): readonly Finding[] {
  const path = ["ledger", reversal.id, "of"];
  const facts = { reversal: reversal.id, entry: reversal.of.id };
  if (original === undefined) {
    const unknown: Phrase = "noSuchEntry";
    return [makeFinding("RD-REV-02", "cannotTell", { path, facts: { ...facts, unknown } })];
  }
  const values = original as unknown as Readonly<Record<string, string | number | null>>;
  const unlike = Object.entries(reversal.of).filter(([field, value]) => values[field] !== value);
  if (unlike.length === 0) return [makeFinding("RD-REV-02", "pass", { path, facts })];
  const ofKind = unlike.filter(([field]) => field === "kind");
  return (ofKind.length > 0 ? ofKind : unlike).map(([field, value]) =>
    makeFinding("RD-REV-02", "fail", {
      path: [...path, field],
      facts: { ...facts, field },
      expected: String(values[field] ?? "none"),
      actual: String(value ?? "none"),
      atStake: reversal.amount,
    }),
  );
}
