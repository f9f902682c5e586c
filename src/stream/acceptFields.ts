import { dateProblem, type LocalDate } from "../calendar/localDate.js";
import type { Period } from "../calendar/period.js";
import type { Money } from "../money/money.js";
import { DATE_BASES, type DateBasis, type EntryBase } from "../portfolio/entryBase.js";
import { QUALIFIERS, type Qualifier } from "../vocabulary/qualifier.js";

/** An entry, or a part of one, as `JSON.parse` gave it. */
export type Json = Readonly<Record<string, unknown>>;

const LONGEST_ID = 200;

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
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2199;
}

/** A financial year, or none. */
export function isOptionalYear(value: unknown): boolean {
  return value === undefined || value === null || isYear(value);
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

const POINT = 46;
const ZERO = 48;
const MOST_DIGITS = 13;

/** An amount of usual length in cents; below zero for anything else, which goes to the schema. */
export function centsOf(value: unknown): number {
  if (typeof value !== "string" || value.length > MOST_DIGITS) return -1;
  const { length } = value;
  let cents = 0;
  let point = -1;
  for (let at = 0; at < length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit >= ZERO && unit <= ZERO + 9) {
      cents = cents * 10 + unit - ZERO;
    } else {
      if (unit !== POINT || point >= 0) return -1;
      point = at;
    }
  }
  if (point < 0) return length === 0 ? -1 : cents * 100;
  if (point === 0) return -1;
  const decimals = length - point - 1;
  if (decimals === 2) return cents;
  return decimals === 1 ? cents * 10 : -1;
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

/** Takes the fields that every entry has, apart from its id and kind; `null` where one is not of the usual form. */
export function acceptBase(json: Json): Omit<EntryBase, "id"> | null {
  const { date, dateBasis, recordedOn, amount, qualifier, original, source, where } = json;
  if (!isDate(date) || !BASES.has(dateBasis)) return null;
  if (recordedOn !== undefined && recordedOn !== null && !isDate(recordedOn)) return null;
  // an amount in another currency goes to the schema
  if (!PUT.has(qualifier) || (original !== undefined && original !== null)) return null;
  if (!isOptionalId(source)) return null;
  if (where !== undefined && where !== null && typeof where !== "string") return null;
  const cents = centsOf(amount);
  if (cents < 0) return null;
  return {
    date,
    dateBasis: dateBasis as DateBasis,
    recordedOn: recordedOn ?? null,
    amount: cents as Money,
    qualifier: (qualifier ?? null) as Qualifier | null,
    original: null,
    source: source ?? null,
    where: where ?? null,
  };
}
