import type { Money } from "../money/money.js";
import type { EntryDimensions, LedgerEntry, ReversedEntry } from "../portfolio/entry.js";
import { acceptDimensions, DIMENSIONS_OF } from "./acceptDimensions.js";
import { areUsual, BASE, centsOf, hasOnly, isId, isPeriod, type Json } from "./acceptFields.js";
import { assembleEntry, assembleReversal, type OwnFields } from "./assembleEntry.js";

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
  const names = FIELDS.get(entry.kind);
  if (names === undefined || !hasOnly(entry, names) || !areUsual(entry)) return null;
  const cents = centsOf(entry.amount) as Money;
  if (cents < 0) return null;
  const own = entry as unknown as OwnFields;
  if (entry.kind === "reversal") {
    const of = reversed(entry.of);
    return of === null ? null : assembleReversal(of, own, cents);
  }
  const dimensions = acceptDimensions(entry);
  if (dimensions === null) return null;
  if (dimensions.kind === "spending") return spending(dimensions, entry, own, cents);
  if (dimensions.kind === "cofinancing" && !isOptionalTruth(entry.disposable)) return null;
  return assembleEntry(dimensions, own, cents);
}

function reversed(of: unknown): ReversedEntry | null {
  if (typeof of !== "object" || of === null) return null;
  const undone = of as Json;
  const names = UNDONE.get(undone.kind);
  if (names === undefined || !isId(undone.id) || !hasOnly(undone, names)) return null;
  const dimensions = acceptDimensions(undone);
  return dimensions === null ? null : { id: undone.id, ...dimensions };
}

function spending(of: EntryDimensions, json: Json, own: OwnFields, cents: Money): LedgerEntry | null {
  const { costPeriod = null, preparation } = json;
  if (typeof preparation !== "boolean") return null;
  if (costPeriod === null) return assembleEntry(of, own, cents);
  if (!isPeriod(costPeriod)) return null;
  const { from, until } = costPeriod;
  return assembleEntry(of, { ...own, costPeriod: { from, until } }, cents);
}

function isOptionalTruth(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "boolean";
}
