import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import type { Issue } from "../schema/issue.js";
import { csvCells } from "./csvCells.js";
import { rowIssue } from "./streamIssue.js";

/** How CSV is written. */
export interface CsvOptions {
  /** What stands between cells; a comma when left out. */
  readonly separator?: "," | ";";
  /** Whether amounts have a decimal comma, as in Dutch; a decimal point when left out. */
  readonly decimalComma?: boolean;
  /** The field of an entry that a column holds, by the heading of the column; the heading itself when left out. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** The fields of an entry that a column can hold; those of what lies within an entry have a point. */
const PARTS = {
  original: ["currency", "amount", "rate", "rateDate", "rateSource"],
  costPeriod: ["from", "until"],
  of: [
    "id",
    "kind",
    "line",
    "deal",
    "award",
    "pillar",
    "project",
    "partner",
    "from",
    "to",
    "recipient",
    "instrument",
    "financialYear",
    "stage",
    "sector",
    "form",
    "origin",
    "level",
  ],
} as const;

const PLAIN = [
  ...PARTS.of,
  "date",
  "dateBasis",
  "recordedOn",
  "amount",
  "qualifier",
  "source",
  "where",
  "preparation",
  "disposable",
] as const;

const FIELDS: ReadonlySet<string> = new Set([
  ...PLAIN,
  ...Object.entries(PARTS).flatMap(([whole, parts]) => parts.map((part) => `${whole}.${part}`)),
]);

const NUMBERS: ReadonlySet<string> = new Set(["financialYear", "of.financialYear"]);
const BOOLEANS: ReadonlySet<string> = new Set(["preparation", "disposable"]);
/** An amount with a decimal comma, or none; the form of what is behind the comma is for the schema. */
const WITH_COMMA = /^[0-9]+(,[0-9]+)?$/;

const AMOUNTS: ReadonlySet<string> = new Set(["amount", "original.amount", "original.rate"]);

/** A row of CSV as JSON would hold it, or what is wrong with it. */
export type CsvRow =
  | { readonly ok: true; readonly json: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly issue: Issue };

/** Reads the rows of one source, once its heading is known. */
export interface CsvReader {
  /** The field that each column holds. */
  readonly fields: readonly string[];
  readonly read: (row: string) => CsvRow;
}

/** Makes a reader of rows from their heading, or throws `STREAM_INVALID` where a column holds no field of an entry. */
export function csvReader(heading: string, options: CsvOptions): CsvReader {
  const { separator = ",", decimalComma = false, columns = {} } = options;
  const named = csvCells(heading, separator);
  if (!named.ok) throw invalid(`${named.received} in the heading`, named.expected);
  const headings = named.cells.map((cell) => cell ?? "");
  const fields = headings.map((cell) => (Object.hasOwn(columns, cell) ? (columns[cell] as string) : cell));
  fields.forEach((field, index) => {
    if (!FIELDS.has(field)) {
      throw invalid(
        `a column ${describeValue(headings[index])}`,
        "a field of an entry, or a column that columns maps to one",
        otherSeparator(headings, separator),
      );
    }
    if (fields.indexOf(field) !== index)
      throw invalid(`two columns of ${field}`, "one column for each field");
  });
  const read = (row: string): CsvRow => {
    const cut = csvCells(row, separator);
    if (!cut.ok) return refuse(cut.received, cut.expected);
    const { cells } = cut;
    if (cells.length !== fields.length) {
      return refuse(`${cells.length} cells`, `${fields.length}, one for each column`);
    }
    const json: Record<string, unknown> = {};
    for (const [index, field] of fields.entries()) {
      const text = cells[index] ?? null;
      if (text === null) continue;
      const dutch = decimalComma && AMOUNTS.has(field);
      if (dutch && !WITH_COMMA.test(text)) {
        return refuse(
          `${describeValue(text)} for ${field}`,
          "an amount with a decimal comma, and no other marks",
        );
      }
      put(json, field, jsonValue(field, dutch ? text.replace(",", ".") : text));
    }
    return { ok: true, json };
  };
  return { fields, read };
}

function refuse(received: string, expected: string): CsvRow {
  return { ok: false, issue: rowIssue("rowForm", { received, expected }) };
}

function put(json: Record<string, unknown>, field: string, value: unknown): void {
  const [whole = "", part] = field.split(".");
  if (part === undefined) {
    json[whole] = value;
    return;
  }
  const within = (json[whole] ?? {}) as Record<string, unknown>;
  within[part] = value;
  json[whole] = within;
}

/** What a cell holds as JSON would; a text that is no number or no truth stays a text, for the schema to refuse. */
function jsonValue(field: string, text: string): unknown {
  if (NUMBERS.has(field) && /^\d{1,9}$/.test(text)) return Number(text);
  if (BOOLEANS.has(field) && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** What to do where a heading of one cell seems to be cut by the other separator. */
function otherSeparator(headings: readonly string[], separator: "," | ";"): string {
  const other = separator === "," ? ";" : ",";
  const seemsOther = headings.length === 1 && headings[0]?.includes(other) === true;
  return seemsOther ? `Give the separator "${other}" if that stands between the cells.` : "";
}

function invalid(found: string, expected: string, advice = ""): DomainError {
  return unexpected("STREAM_INVALID", found, expected, advice);
}
