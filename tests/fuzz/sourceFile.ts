import { type LedgerEntry, type LocalDate, localDate, toDecimalString } from "regio-deals";
import type { CsvOptions } from "regio-deals/stream";
import type { Random } from "../faults/random.js";

/** A value that is written as it stands, whether or not it can be read. */
export interface Raw {
  readonly raw: string;
}

/** What a field of a row holds; an object is a list of fields, so that a name may stand twice. */
export type Value = string | number | boolean | null | Raw | Field[];

/** A field of a row. */
export type Field = [name: string, value: Value];

/** One of a list. */
export function oneOf<T>(chance: Random, items: readonly T[]): T {
  return items[chance.below(items.length)] as T;
}

/** Whether the dice say so, one time in this many. */
export const oneIn = (chance: Random, times: number): boolean => chance.below(times) === 0;

/** A few dates of the years that portfolios have, so that some are the same. */
export function someDates(chance: Random): readonly LocalDate[] {
  const two = (number: number) => String(number).padStart(2, "0");
  return Array.from({ length: 2 + chance.below(4) }, () =>
    localDate(`${2018 + chance.below(10)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`),
  );
}

const TEXTS = [
  "p. 1",
  "§ 2, é",
  'a "quote"',
  "two\nlines",
  "semi;colon",
  "😀",
  " spaced ",
  "",
  "\r\n",
  "\\",
  "ÿ",
];

/** What rows are made of. */
export interface RowsOf {
  readonly ledger: readonly LedgerEntry[];
  readonly dates: readonly LocalDate[];
}

/** Rows that are right, most of them like each other, so that what was learned of one is used for another. */
export function someRows({ ledger, dates }: RowsOf, chance: Random): Field[][] {
  const isPlain = !oneIn(chance, 3);
  const templates = Array.from({ length: isPlain ? 1 : 3 }, () => oneOf(chance, ledger));
  const [order, basis] = [chance.below(4), oneOf(chance, ["on", "on", "atOrBefore"])];
  const [withNulls, isLarge] = [oneIn(chance, 4), oneIn(chance, 20)];
  const count = isPlain ? 3 + chance.below(6) : 1 + chance.below(8);
  return Array.from({ length: count }, (_, number) => {
    const fields = fieldsOf(oneOf(chance, templates), withNulls);
    const put = (name: string, value: Value) => {
      const field = fields.find(([known]) => known === name);
      if (field === undefined) fields.push([name, value]);
      else field[1] = value;
    };
    put("id", oneIn(chance, 12) ? oneOf(chance, ["é-1", "x".repeat(200), "same", "😀"]) : `row-${number}`);
    const undone = fields.find(([name]) => name === "of")?.[1] as Field[] | undefined;
    const ofId = undone?.find(([name]) => name === "id");
    // one that stands in this file too, of the right kind or another
    if (ofId !== undefined && oneIn(chance, 2)) ofId[1] = `row-${chance.below(count)}`;
    put("date", oneOf(chance, dates));
    put("dateBasis", isPlain || !oneIn(chance, 4) ? basis : "atOrBefore");
    put("amount", isLarge ? (number === 0 ? "90071992547409.91" : "0.01") : someAmount(chance));
    if (oneIn(chance, 3)) put("recordedOn", oneOf(chance, dates));
    if (isPlain) {
      const had = fields.findIndex(([name]) => name === "original");
      if (had >= 0) fields.splice(had, 1);
      if (fields.some(([name]) => name === "where")) put("where", "p. 1");
    }
    if (oneIn(chance, isPlain ? 20 : 4)) put("where", oneOf(chance, TEXTS));
    if (!isPlain && (order === 0 || oneIn(chance, 12))) shuffle(fields, chance);
    else if (order === 1) fields.sort(([a], [b]) => (a < b ? -1 : 1));
    return fields;
  });
}

function someAmount(chance: Random): string {
  const cents = oneOf(chance, ["", ".5", ".05", ".00", ".10"]);
  return `${oneIn(chance, 12) ? "00" : ""}${chance.below(1_000_000)}${cents}`;
}

/** The fields of an entry as JSON has them. */
function fieldsOf(entry: LedgerEntry, withNulls: boolean): Field[] {
  const fields = (of: object): Field[] =>
    Object.entries(of).flatMap(([name, value]: [string, unknown]): Field[] => {
      if (value === null && !withNulls) return [];
      return [[name, typeof value === "object" && value !== null ? fields(value) : (value as Value)]];
    });
  return fields({ ...entry, amount: toDecimalString(entry.amount) });
}

function shuffle(fields: Field[], chance: Random): void {
  for (let last = fields.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [fields[last], fields[other]] = [fields[other] as Field, fields[last] as Field];
  }
  for (const [, value] of fields) if (Array.isArray(value)) shuffle(value, chance);
}

/** Rows as NDJSON, with white space, escapes, blank rows and line ends that change nothing. */
export function ndjsonOf(rows: readonly Field[][], chance: Random): string {
  const spaced = oneIn(chance, 5);
  const escaped = oneIn(chance, 6);
  const space = () => (spaced && oneIn(chance, 3) ? oneOf(chance, [" ", "\t", "\r", "  "]) : "");
  const text = (of: string) => (escaped && oneIn(chance, 3) ? withEscapes(of, chance) : JSON.stringify(of));
  const write = (value: Value): string => {
    if (typeof value === "string") return text(value);
    if (typeof value !== "object" || value === null) return String(value);
    if (!Array.isArray(value)) return value.raw;
    const inside = value.map(
      ([name, of]) => `${space()}${text(name)}${space()}:${space()}${write(of)}${space()}`,
    );
    return `{${inside.join(",")}}`;
  };
  return ended(
    rows.map((row) => `${space()}${write(row)}${space()}`),
    chance,
  );
}

function withEscapes(text: string, chance: Random): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const escaped = (unit: number) => `\\u${unit.toString(16).padStart(4, "0")}`;
  const all = oneIn(chance, 2);
  const plain = (unit: number) => unit >= 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x5c;
  const written = units.map((unit) =>
    (all || oneIn(chance, 3) ? undefined : plain(unit)) ? String.fromCharCode(unit) : escaped(unit),
  );
  return `"${written.join("")}"`;
}

/** How CSV is written. */
export function someCsv(chance: Random): CsvOptions {
  return {
    ...(oneIn(chance, 2) ? { separator: oneOf(chance, [",", ";"] as const) } : {}),
    ...(oneIn(chance, 3) ? { decimalComma: oneIn(chance, 2) } : {}),
    ...(oneIn(chance, 4) ? { columns: { Bedrag: "amount", Regel: "line", "": "where" } } : {}),
  };
}

/** Rows as CSV with a heading, its cells quoted where they must be, at random, or all. */
export function csvOf(rows: readonly Field[][], columns: readonly string[], csv: CsvOptions, chance: Random) {
  const { separator = ",", decimalComma = false, columns: headings = {} } = csv;
  const quoting = chance.below(3);
  const cell = (text: string) => {
    const must = text === "" || /["\r\n,;]/.test(text);
    return must || quoting === 2 || (quoting === 1 && oneIn(chance, 3))
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  const heading = columns.map((field) => {
    const other = Object.entries(headings).find(([, of]) => of === field)?.[0];
    return other === undefined || (other !== "" && oneIn(chance, 2)) ? cell(field) : other;
  });
  const lines = rows.map((row) => {
    const flat = flatOf(row);
    return columns.map((field) => {
      const value = flat.get(field);
      if (value === undefined || value === null) return "";
      if (typeof value === "object") return value.raw;
      const text = String(value);
      return cell(decimalComma && /amount|rate$/.test(field) ? text.replace(".", ",") : text);
    });
  });
  return ended(
    [heading, ...lines].map((cells) => cells.join(separator)),
    chance,
  );
}

/** The fields of rows that CSV has columns for. */
export function columnsOf(rows: readonly Field[][], chance: Random): string[] {
  const columns = [...new Set(rows.flatMap((row) => [...flatOf(row).keys()]))];
  if (oneIn(chance, 3)) columns.sort();
  if (oneIn(chance, 4))
    columns.push(...["of.level", "original.rate"].filter((name) => !columns.includes(name)));
  return columns;
}

function flatOf(row: readonly Field[], before = ""): Map<string, Exclude<Value, Field[]>> {
  const flat = new Map<string, Exclude<Value, Field[]>>();
  for (const [name, value] of row) {
    if (Array.isArray(value)) for (const [inner, of] of flatOf(value, `${name}.`)) flat.set(inner, of);
    else if (value !== null) flat.set(`${before}${name}`, value);
  }
  return flat;
}

function ended(lines: readonly string[], chance: Random): string {
  const end = oneIn(chance, 3) ? "\r\n" : "\n";
  const blanks = oneIn(chance, 8);
  const text = lines.map((line) => `${line}${end}${blanks && oneIn(chance, 3) ? ` ${end}` : ""}`).join("");
  const mark = oneIn(chance, 8) ? "\uFEFF" : "";
  return `${mark}${oneIn(chance, 4) ? text.trimEnd() : text}`;
}
