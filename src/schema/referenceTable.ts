import type { Collection } from "./ids.js";

/** A field of an item, and the list that its id leads to. */
export type Reference = readonly [field: string, collection: Collection];

const SOURCE: Reference = ["source", "sources"];

/** The fields of each list's items that hold an id. */
export const REFERENCES: Readonly<Record<Collection, readonly Reference[]>> = {
  sources: [],
  groups: [SOURCE],
  lines: [["group", "groups"], SOURCE],
  deals: [["treasurer", "partners"], SOURCE],
  reservations: [SOURCE],
  pillars: [["deal", "deals"], SOURCE],
  projects: [["deal", "deals"], ["pillar", "pillars"], SOURCE],
  partners: [SOURCE],
  awards: [["line", "lines"], ["treasurer", "partners"], SOURCE],
  amendments: [["deal", "deals"], SOURCE],
  observations: [SOURCE],
  notes: [SOURCE],
  ledger: [
    ["line", "lines"],
    ["deal", "deals"],
    ["award", "awards"],
    ["pillar", "pillars"],
    ["project", "projects"],
    ["partner", "partners"],
    ["from", "partners"],
    ["to", "partners"],
    SOURCE,
  ],
};

/** The list that a kind of thing stands in, where a field names both kind and id. */
export const BY_KIND: Readonly<Record<string, Collection>> = {
  group: "groups",
  line: "lines",
  deal: "deals",
  reservation: "reservations",
  pillar: "pillars",
  project: "projects",
  award: "awards",
  entry: "ledger",
  amendment: "amendments",
};
