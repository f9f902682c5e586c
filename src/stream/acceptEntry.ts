import type { EntryDimensions, LedgerEntry } from "../portfolio/entry.js";
import type { EntryBase } from "../portfolio/entryBase.js";
import { acceptDimensions, DIMENSIONS_OF } from "./acceptDimensions.js";
import { acceptBase, BASE, hasOnly, isId, isPeriod, type Json } from "./acceptFields.js";

/** The names of the fields of each kind of entry. */
const FIELDS: ReadonlyMap<unknown, ReadonlySet<string>> = /* @__PURE__ */ (() =>
  new Map<unknown, ReadonlySet<string>>([
    ...Object.entries(DIMENSIONS_OF).map(([kind, names]) => [kind, new Set([...BASE, ...names])] as const),
    ["spending", new Set([...BASE, ...DIMENSIONS_OF.spending, "costPeriod", "preparation"])],
    ["cofinancing", new Set([...BASE, ...DIMENSIONS_OF.cofinancing, "disposable"])],
    ["reversal", new Set([...BASE, "of"])],
  ]))();

/** The names of the fields of what a reversal undoes, by its kind. */
const UNDONE: ReadonlyMap<unknown, ReadonlySet<string>> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(DIMENSIONS_OF).map(([kind, names]) => [kind, new Set(["id", "kind", ...names])] as const),
  ))();

/**
 * Takes an entry as `JSON.parse` gave it, where it is of the usual form; `null` for any other, which may still be right.
 *
 * **Details**: what is taken is taken by the schema as well, and comes out alike. What is not taken goes to the schema, for its
 * verdict and its words. There is no code made from text.
 */
export function acceptEntry(json: unknown): LedgerEntry | null {
  if (typeof json !== "object" || json === null) return null;
  const entry = json as Json;
  const { id, kind } = entry;
  const names = FIELDS.get(kind);
  if (names === undefined || !isId(id) || !hasOnly(entry, names)) return null;
  const base = acceptBase(entry);
  if (base === null) return null;
  if (kind === "reversal") return reversal(id, entry.of, base);
  const dimensions = acceptDimensions(entry);
  if (dimensions === null) return null;
  if (dimensions.kind === "spending") return spending(id, dimensions, base, entry);
  if (dimensions.kind === "cofinancing") return cofinancing(id, dimensions, base, entry);
  return { id, ...dimensions, ...base };
}

type Base = Omit<EntryBase, "id">;

function reversal(id: string, of: unknown, base: Base): LedgerEntry | null {
  if (typeof of !== "object" || of === null) return null;
  const undone = of as Json;
  const names = UNDONE.get(undone.kind);
  if (names === undefined || !isId(undone.id) || !hasOnly(undone, names)) return null;
  const dimensions = acceptDimensions(undone);
  return dimensions === null ? null : { id, kind: "reversal", of: { id: undone.id, ...dimensions }, ...base };
}

type Of<Kind> = Extract<EntryDimensions, { readonly kind: Kind }>;

function spending(id: string, of: Of<"spending">, base: Base, json: Json): LedgerEntry | null {
  const { costPeriod = null, preparation } = json;
  if (typeof preparation !== "boolean") return null;
  if (costPeriod === null) return { id, ...of, ...base, costPeriod, preparation };
  if (!isPeriod(costPeriod)) return null;
  const { from, until } = costPeriod;
  return { id, ...of, ...base, costPeriod: { from, until }, preparation };
}

function cofinancing(id: string, of: Of<"cofinancing">, base: Base, json: Json): LedgerEntry | null {
  const { disposable = null } = json;
  if (disposable !== null && typeof disposable !== "boolean") return null;
  return { id, ...of, ...base, disposable };
}
