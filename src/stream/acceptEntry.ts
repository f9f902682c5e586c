import { dateProblem, type LocalDate } from "../calendar/localDate.js";
import type { Money } from "../money/money.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { DATE_BASES } from "../portfolio/entryBase.js";
import { COFINANCING_STAGES, CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { QUALIFIERS } from "../vocabulary/qualifier.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";

/** What stands for a value that is not taken here. */
const REFUSED: unique symbol = Symbol("refused");

/** Takes a value of a field as JSON holds it, or refuses it; `undefined` is a field that is not there. */
type Take = (value: unknown) => unknown;

/** The fields of a kind of entry, in their order. */
type Fields = readonly (readonly [name: string, take: Take])[];

const LONGEST_ID = 200;
const PROTOTYPE_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const text: Take = (value) => (typeof value === "string" ? value : REFUSED);

/** An id of usual characters; others go to the schema. */
const id: Take = (value) => {
  if (typeof value !== "string" || value.length === 0 || value.length > LONGEST_ID) return REFUSED;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return REFUSED;
  }
  return PROTOTYPE_NAMES.has(value) ? REFUSED : value;
};

const date: Take = (value) =>
  typeof value === "string" && dateProblem(value) === undefined ? (value as LocalDate) : REFUSED;

const year: Take = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2199 ? value : REFUSED;

const truth: Take = (value) => (typeof value === "boolean" ? value : REFUSED);

const POINT = 46;
const MOST_DIGITS = 13;

/** An amount of usual length, in cents; others go to the schema. */
const amount: Take = (value) => {
  if (typeof value !== "string") return REFUSED;
  const point = value.indexOf(".");
  const whole = point < 0 ? value.length : point;
  const decimals = point < 0 ? 0 : value.length - point - 1;
  if (whole === 0 || whole > MOST_DIGITS || decimals > 2 || (point >= 0 && decimals === 0)) return REFUSED;
  let cents = 0;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit === POINT) {
      if (at !== point) return REFUSED;
    } else if (unit >= 48 && unit <= 57) {
      cents = cents * 10 + unit - 48;
    } else {
      return REFUSED;
    }
  }
  return (cents * (decimals === 0 ? 100 : decimals === 1 ? 10 : 1)) as Money;
};

const choice = (choices: readonly string[]): Take => {
  const known = new Set<unknown>(choices);
  return (value) => (known.has(value) ? value : REFUSED);
};

const optional =
  (take: Take): Take =>
  (value) =>
    value === undefined || value === null ? null : take(value);

/** What is not taken here where it is there: it goes to the schema. */
const absent: Take = (value) => (value === undefined || value === null ? null : REFUSED);

const period: Take = (value) => {
  if (typeof value !== "object" || value === null) return REFUSED;
  const { from, until } = value as { readonly from?: unknown; readonly until?: unknown };
  if (date(from) === REFUSED || date(until) === REFUSED || Object.keys(value).length !== 2) return REFUSED;
  return (from as string) < (until as string) ? { from, until } : REFUSED;
};

const instrument = choice(INSTRUMENTS);
const level = choice(["grant", "project"]);
const kind = (name: string): readonly [string, Take] => [
  "kind",
  (value) => (value === name ? name : REFUSED),
];
const maybe = (...names: readonly string[]): Fields => names.map((name) => [name, optional(id)] as const);

const commitment: Fields = maybe("line", "deal", "award", "pillar", "project", "partner");
const determination: Fields = [...maybe("line", "deal"), ["level", level], ...maybe("award", "project")];

/** The dimensions of each kind, in the order of the schema. */
const DIMENSIONS: Readonly<Record<string, Fields>> = {
  payment: [
    kind("payment"),
    ["line", id],
    ["award", optional(id)],
    ["recipient", choice(RECIPIENTS)],
    ["partner", optional(id)],
    ["instrument", instrument],
  ],
  onwardPayment: [
    kind("onwardPayment"),
    ...maybe("line", "deal", "from", "to", "project"),
    ["instrument", instrument],
  ],
  programming: [kind("programming"), ...maybe("line", "deal", "pillar", "project")],
  commitment: [kind("commitment"), ...commitment],
  spending: [kind("spending"), ...commitment, ["financialYear", year]],
  cofinancing: [
    kind("cofinancing"),
    ...commitment,
    ["stage", choice(COFINANCING_STAGES)],
    ["financialYear", optional(year)],
    ["sector", choice(SECTORS)],
    ["form", choice(CONTRIBUTION_FORMS)],
    ["origin", choice(ORIGINS)],
  ],
  accounted: [kind("accounted"), ...maybe("line", "deal", "award", "project"), ["financialYear", year]],
  determination: [kind("determination"), ...determination],
  recovery: [kind("recovery"), ...determination, ["stage", choice(["claimed", "received", "cancelled"])]],
};

const BASE: Fields = [
  ["date", date],
  ["dateBasis", choice(DATE_BASES)],
  ["recordedOn", optional(date)],
  ["amount", amount],
  ["qualifier", optional(choice(QUALIFIERS))],
  ["original", absent],
  ["source", optional(id)],
  ["where", optional(text)],
];

const OWN: Readonly<Record<string, Fields>> = {
  spending: [
    ["costPeriod", optional(period)],
    ["preparation", truth],
  ],
  cofinancing: [["disposable", optional(truth)]],
};

const ENTRIES: ReadonlyMap<unknown, Fields> = /* @__PURE__ */ (() =>
  new Map<unknown, Fields>([
    ...Object.entries(DIMENSIONS).map(
      ([name, fields]) => [name, [["id", id], ...fields, ...BASE, ...(OWN[name] ?? [])]] as const,
    ),
    ["reversal", [["id", id], kind("reversal"), ["of", (value) => taken(value, UNDONE)], ...BASE]],
  ]))();

const UNDONE: ReadonlyMap<unknown, Fields> = /* @__PURE__ */ (() =>
  new Map<unknown, Fields>(
    Object.entries(DIMENSIONS).map(([name, fields]) => [name, [["id", id], ...fields]] as const),
  ))();

/**
 * Takes an entry as `JSON.parse` gave it, where it is of the usual form; `null` for any other, which may still be right.
 *
 * **Details**: what is taken is taken by the schema as well, and comes out alike. What is not taken goes to the schema, for its
 * verdict and its words. There is no code made from text.
 */
export function acceptEntry(json: unknown): LedgerEntry | null {
  const entry = taken(json, ENTRIES);
  return entry === REFUSED ? null : (entry as LedgerEntry);
}

function taken(json: unknown, kinds: ReadonlyMap<unknown, Fields>): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return REFUSED;
  const written = json as Readonly<Record<string, unknown>>;
  const fields = kinds.get(written.kind);
  if (fields === undefined) return REFUSED;
  const entry: Record<string, unknown> = {};
  let there = 0;
  for (const [name, take] of fields) {
    const value = written[name];
    if (value !== undefined) there += 1;
    const own = take(value);
    if (own === REFUSED) return REFUSED;
    entry[name] = own;
  }
  for (const _ in written) there -= 1;
  return there === 0 ? entry : REFUSED;
}
