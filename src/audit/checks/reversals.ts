import type { ReversalEntry } from "../../portfolio/entry.js";
import { listsBy } from "../../portfolio/portfolioIndex.js";
import type { CheckContext } from "../context.js";

/** The reversals of each entry that count on the day, by the id of the entry. */
export function reversalsById({ entries }: CheckContext): ReadonlyMap<string, readonly ReversalEntry[]> {
  const reversals = entries.filter((entry) => entry.kind === "reversal");
  return listsBy(reversals, ({ of }) => of.id);
}
