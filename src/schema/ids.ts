import { describeValue } from "../foundation/describeValue.js";
import type { Issue } from "./issue.js";
import { asObject, objectsIn, type Raw, textOf } from "./rawDocument.js";

/** Every list of a document whose items have ids. */
export const COLLECTIONS = [
  "sources",
  "groups",
  "lines",
  "deals",
  "reservations",
  "pillars",
  "projects",
  "partners",
  "awards",
  "amendments",
  "observations",
  "notes",
  "ledger",
] as const;

/** A list of a document whose items have ids. */
export type Collection = (typeof COLLECTIONS)[number];

/** The items of every list, by their ids; the first of those that share one. */
export type Ids = Readonly<Record<Collection, ReadonlyMap<string, Raw>>>;

/** Gathers the ids of a document whose form may be wrong, and finds those that stand twice. */
export function gatherIds(document: unknown): { readonly ids: Ids; readonly issues: readonly Issue[] } {
  const root = asObject(document);
  const issues: Issue[] = [];
  const maps = COLLECTIONS.map((collection) => {
    const items = new Map<string, Raw>();
    for (const { item, at } of objectsIn(root[collection])) {
      const id = textOf(item.id);
      if (id === undefined) continue;
      if (items.has(id)) issues.push(duplicate([collection, at, "id"], id));
      else items.set(id, item);
    }
    return [collection, items] as const;
  });
  for (const { item, at } of objectsIn(root.deals)) {
    const seen = new Set<string>();
    for (const { item: agreed, at: place } of objectsIn(asObject(item.terms).cofinancing)) {
      const id = textOf(agreed.id);
      if (id === undefined) continue;
      if (seen.has(id)) issues.push(duplicate(["deals", at, "terms", "cofinancing", place, "id"], id));
      seen.add(id);
    }
  }
  return { ids: Object.fromEntries(maps) as unknown as Ids, issues };
}

/** The issue of an id that stands twice. */
export function duplicate(path: Issue["path"], id: string): Issue {
  return { code: "duplicateId", path, expected: "an id that stands only once", received: describeValue(id) };
}
