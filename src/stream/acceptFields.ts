import { dateProblem, FIRST_YEAR, LAST_YEAR, type LocalDate } from "../calendar/localDate.js";
import type { Period } from "../calendar/period.js";
import { readDigits } from "../money/parseAmount.js";
import { DATE_BASES } from "../portfolio/entryBase.js";
import { QUALIFIERS } from "../vocabulary/qualifier.js";

/** An entry, or a part of one, as `JSON.parse` gave it. */
export type Json = Readonly<Record<string, unknown>>;

/** The most characters of an id. */
export const LONGEST_ID = 200;

/** An id of usual characters and length; others go to the schema. */
export function isId(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const { length } = value;
  if (length === 0 || length > LONGEST_ID) return false;
  for (let at = 0; at < length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return false;
  }
  return !(value === "__proto__" || value === "constructor" || value === "prototype");
}

/** An id, or none. */
export function isOptionalId(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || isId(value);
}

/** A list of words. */
export type Words = ReadonlySet<unknown>;

/** Makes a list of words. */
export function words(list: readonly unknown[]): Words {
  return new Set(list);
}

/** A financial year. */
export function isYear(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= FIRST_YEAR && (value as number) <= LAST_YEAR;
}

/** A date that exists. */
export function isDate(value: unknown): value is LocalDate {
  return typeof value === "string" && dateProblem(value) === undefined;
}

const PERIOD: ReadonlySet<string> = /* @__PURE__ */ new Set(["from", "until"]);

/** A period of at least one day. */
export function isPeriod(value: unknown): value is Period {
  if (typeof value !== "object" || value === null) return false;
  const { from, until } = value as Json;
  if (!isDate(from) || !isDate(until) || !hasOnly(value as Json, PERIOD)) return false;
  return from < until;
}

/** Whether every field of an object is one of these. */
export function hasOnly(json: Json, names: ReadonlySet<string>): boolean {
  for (const name in json) if (!names.has(name)) return false;
  return true;
}

/** An amount in cents; below zero for anything that is no amount of an entry, which goes to the schema. */
export function centsOf(value: unknown): number {
  return typeof value === "string" && !value.startsWith("-") ? (centsOfText(value) ?? -1) : -1;
}

/** The cents of a text, which may be below zero; `null` where it is no amount. */
export function centsOfText(text: string): number | null {
  const cents = readDigits(text, 2);
  return cents === undefined || !Number.isSafeInteger(cents) ? null : cents;
}

const BASES: Words = /* @__PURE__ */ words(DATE_BASES);
const PUT: Words = /* @__PURE__ */ words([undefined, null, ...QUALIFIERS]);

/** The names of the fields that every entry has. */
export const BASE = [
  "id",
  "kind",
  "date",
  "dateBasis",
  "recordedOn",
  "amount",
  "qualifier",
  "original",
  "source",
  "where",
] as const;

/** Whether the fields that every entry has are of the usual form, its kind and amount apart. */
export function areUsual(json: Json): boolean {
  const { id, date, dateBasis, recordedOn, qualifier, original, source, where } = json;
  if (!isId(id) || !isDate(date) || !BASES.has(dateBasis)) return false;
  if (recordedOn !== undefined && recordedOn !== null && !isDate(recordedOn)) return false;
  // an amount in another currency goes to the schema
  if (!PUT.has(qualifier) || (original !== undefined && original !== null)) return false;
  if (!isOptionalId(source)) return false;
  return where === undefined || where === null || typeof where === "string";
}
