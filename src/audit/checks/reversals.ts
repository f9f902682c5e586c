import type { ReversalEntry } from "../../portfolio/entry.js";
import type { CheckContext } from "../context.js";

/** The reversals of each entry that count on the day, by the id of the entry. */
export function reversalsById({ entries }: CheckContext): ReadonlyMap<string, readonly ReversalEntry[]> {
  const byId = new Map<string, ReversalEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== "reversal") continue;
    const known = byId.get(entry.of.id);
    if (known === undefined) byId.set(entry.of.id, [entry]);
    else known.push(entry);
  }
  return byId;
}
