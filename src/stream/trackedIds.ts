import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import { fromBigCents } from "../money/money.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { standing, type View } from "../portfolio/view.js";
import { inEuros } from "./inEuros.js";
import { keepText, noTexts, type TextTable, valueOfText } from "./textTable.js";

/** The ids of a source with their amounts, and what was reversed of them on the day. */
export interface TrackedIds {
  readonly ids: TextTable;
  /** The cents that were reversed, by the id of the entry; exact whatever their size. */
  readonly reversed: Map<string, bigint>;
}

/** Makes a list without ids. */
export function noTrackedIds(): TrackedIds {
  return { ids: noTexts(), reversed: new Map() };
}

/** Takes in an entry whose id does not stand in the list. */
export function trackEntry({ ids, reversed }: TrackedIds, entry: LedgerEntry, view: View): void {
  keepText(ids, entry.id, entry.amount);
  if (entry.kind !== "reversal" || standing(entry, view) !== "counts") return;
  reversed.set(entry.of.id, (reversed.get(entry.of.id) ?? 0n) + BigInt(entry.amount));
}

/** Holds what was reversed to the amounts of its entries (`RD-REV-01`); an entry that is not in the source cannot be told. */
export function reversalFindings({ ids, reversed }: TrackedIds): readonly Finding[] {
  return [...reversed].map(([entry, undone]) => {
    const amount = valueOfText(ids, entry);
    const path = ["ledger", entry];
    if (amount < 0) {
      const unknown: Phrase = "noSuchEntry";
      return makeFinding("RD-REV-01", "cannotTell", { path, facts: { entry, unknown } });
    }
    const over = undone - BigInt(amount);
    const size = over < 0n ? -over : over;
    return makeFinding("RD-REV-01", over > 0n ? "fail" : "pass", {
      path,
      facts: { entry },
      expected: inEuros(BigInt(amount)),
      actual: inEuros(undone),
      difference: inEuros(over),
      atStake: size > BigInt(Number.MAX_SAFE_INTEGER) ? null : fromBigCents(size),
    });
  });
}
