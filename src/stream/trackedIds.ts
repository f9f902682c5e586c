import type { Finding } from "../finding/finding.js";
import { comparedAmounts, makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import { add } from "../money/add.js";
import { compare } from "../money/compare.js";
import { type Money, ZERO } from "../money/money.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { standing, type View } from "../portfolio/view.js";
import { addId, amountOf, type Ids, noIds } from "./ids.js";

/** The ids of a source with their amounts, and what was reversed of them on the day. */
export interface TrackedIds {
  readonly ids: Ids;
  /** The cents that were reversed, by the id of the entry. */
  readonly reversed: Map<string, Money>;
}

/** Makes a list without ids. */
export function noTrackedIds(): TrackedIds {
  return { ids: noIds(), reversed: new Map() };
}

/** Takes in an entry whose id does not stand in the list. */
export function trackEntry({ ids, reversed }: TrackedIds, entry: LedgerEntry, view: View): void {
  addId(ids, entry.id, entry.amount);
  if (entry.kind !== "reversal" || standing(entry, view) !== "counts") return;
  reversed.set(entry.of.id, add(reversed.get(entry.of.id) ?? ZERO, entry.amount));
}

/** Holds what was reversed to the amounts of its entries (`RD-REV-01`); an entry that is not in the source cannot be told. */
export function reversalFindings({ ids, reversed }: TrackedIds): readonly Finding[] {
  return [...reversed].map(([entry, undone]) => {
    const amount = amountOf(ids, entry);
    const path = ["ledger", entry];
    if (amount < 0) {
      const unknown: Phrase = "noSuchEntry";
      return makeFinding("RD-REV-01", "cannotTell", { path, facts: { entry, unknown } });
    }
    const outcome = compare(undone, amount as Money) > 0 ? "fail" : "pass";
    return makeFinding("RD-REV-01", outcome, {
      path,
      facts: { entry },
      ...comparedAmounts(amount as Money, undone),
    });
  });
}
