import { addEntry, emptyFold, type Fold, isDomainError, type LedgerEntry, type Portfolio } from "regio-deals";
import type { FoldEntriesOptions } from "regio-deals/stream";
import { type EntryReader, entryReader } from "../../src/schema/entryReader.js";

/*
 * A slow and obvious reading of a source of entries. It shares no code with src/stream: it looks at one row after the other, one
 * character after the other, and asks the schema about each.
 */

/** How a source is read; what is not said here decides nothing. */
export interface OracleOptions
  extends Pick<FoldEntriesOptions, "format" | "asOf" | "knownOn" | "by" | "csv" | "trackIds"> {
  readonly portfolio: Portfolio;
  /** The verdict on what one row holds; that of the schema when left out. */
  readonly judge?: EntryReader;
}

/** What is wrong with a row. */
export interface OracleIssue {
  readonly row: number;
  readonly offset: number;
  readonly code: string;
  readonly path: readonly (string | number)[];
}

/** What was read. */
export interface OracleReading {
  /** Every row of the source. */
  readonly rows: number;
  /** The rows that hold nothing but white space, and the heading of CSV. */
  readonly without: number;
  readonly taken: readonly { readonly row: number; readonly entry: LedgerEntry }[];
  readonly refused: readonly number[];
  readonly issues: readonly OracleIssue[];
  /** The cents of the rows that were refused, of those whose amount can be read, and the number of the others. */
  readonly cents: bigint;
  readonly withoutAmount: number;
  readonly fold: Fold;
  /** Of each entry of which something was reversed on the day, whether that is more than it holds; where ids are tracked. */
  readonly reversals: readonly { readonly entry: string; readonly outcome: string }[] | null;
}

/** Reads a source; `"heading"` where its heading cannot be. */
export function readSource(bytes: Uint8Array, options: OracleOptions): OracleReading | "heading" {
  const { format, portfolio, csv = {}, trackIds = false } = options;
  const judge = options.judge ?? readerOf(portfolio);
  const taken: { row: number; entry: LedgerEntry }[] = [];
  const refused: number[] = [];
  const issues: OracleIssue[] = [];
  const ids = new Set<string>();
  const fold = emptyFold(portfolio, options);
  let cents = 0n;
  let withoutAmount = 0;
  let without = 0;
  let fields: readonly string[] | null = null;
  const rows = rowsOf(bytes, format === "csv");
  for (const [index, { offset, bytes: of }] of rows.entries()) {
    const row = index + 1;
    const path = ["ledger", row];
    const refuse = (found: readonly Pick<OracleIssue, "code" | "path">[], json: unknown): void => {
      issues.push(...found.map(({ code, path: place }) => ({ row, offset, code, path: place })));
      refused.push(row);
      const { amount, line } = (typeof json === "object" && json !== null ? json : {}) as {
        readonly [name: string]: unknown;
      };
      const about = centsOf(amount);
      if (about === null) withoutAmount += 1;
      else cents += about;
      // a row that names things of two deals may be about either
      const isSure =
        portfolio.lines.some(({ id }) => id === line) &&
        !found.some(({ code }) => code === "belongsElsewhere");
      fold.doubt.add(isSure ? (line as string) : null);
    };
    const text = textOf(of);
    if (text !== null && /^\s*$/u.test(text)) {
      without += 1;
      continue;
    }
    if (format === "csv" && fields === null) {
      fields = text === null ? null : headingOf(text, csv);
      if (fields === null) return "heading";
      without += 1;
      continue;
    }
    const json = text === null ? undefined : fields === null ? jsonOf(text) : jsonOfCells(text, fields, csv);
    if (json === undefined) {
      refuse([{ code: "rowForm", path }], null);
      continue;
    }
    const verdict = judge(json);
    if (!verdict.ok) {
      refuse(
        verdict.issues.map(({ code, path: place }) => ({ code, path: [...path, ...place.slice(2)] })),
        json,
      );
    } else if (trackIds && ids.has(verdict.value.id)) {
      refuse([{ code: "duplicateId", path: [...path, "id"] }], json);
    } else if (!hasRoom(fold, verdict.value)) {
      refuse([{ code: "ruleBroken", path }], json);
    } else {
      ids.add(verdict.value.id);
      taken.push({ row, entry: verdict.value });
    }
  }
  if (format === "csv" && fields === null) return "heading";
  const reversals = trackIds ? reversalsOf(taken, options) : null;
  return { rows: rows.length, without, taken, refused, issues, cents, withoutAmount, fold, reversals };
}

/** Looks for each reversal of the day through all entries for the one that it undoes, and for all others of it. */
function reversalsOf(
  taken: OracleReading["taken"],
  { asOf, knownOn = null }: OracleOptions,
): OracleReading["reversals"] {
  const reversals = taken.flatMap(({ entry }) => (entry.kind === "reversal" ? [entry] : []));
  return [...new Set(reversals.map(({ of }) => of.id))].flatMap((id) => {
    const original = taken.find(({ entry }) => entry.id === id)?.entry;
    if (original === undefined) return [{ entry: id, outcome: "cannotTell" }];
    const all = reversals.filter(({ of }) => of.id === id);
    const counting = all.filter(
      ({ date, recordedOn }) => date <= asOf && (knownOn === null || (recordedOn ?? date) <= knownOn),
    );
    const cents = counting.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    return [
      ...(counting.length > 0
        ? [{ entry: id, outcome: cents > BigInt(original.amount) ? "fail" : "pass" }]
        : []),
      ...all
        .filter(({ of }) => of.kind !== original.kind)
        .map((reversal) => ({ entry: reversal.id, outcome: "fail" })),
    ];
  });
}

const readers = new WeakMap<Portfolio, EntryReader>();

/** The schema's verdict on single entries of a portfolio. */
export function readerOf(portfolio: Portfolio): EntryReader {
  const known = readers.get(portfolio) ?? entryReader(portfolio);
  readers.set(portfolio, known);
  return known;
}

/** Adds an entry to a fold; `false` where the sum would no longer be exact. */
function hasRoom(fold: Fold, entry: LedgerEntry): boolean {
  try {
    addEntry(fold, entry);
    return true;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
}

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;

interface RowBytes {
  readonly offset: number;
  readonly bytes: readonly number[];
}

/** The rows of a source: up to each line feed, in CSV each that has an even number of quotes before it in its row. */
function rowsOf(bytes: Uint8Array, isCsv: boolean): readonly RowBytes[] {
  const rows: RowBytes[] = [];
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let row: number[] = [];
  let quotes = 0;
  const end = (place: number, next: number): void => {
    rows.push({ offset, bytes: bytes[place - 1] === RETURN && row.length > 0 ? row.slice(0, -1) : row });
    offset = next;
    row = [];
    quotes = 0;
  };
  for (let at = offset; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === LINE_FEED && (!isCsv || quotes % 2 === 0)) {
      end(at, at + 1);
      continue;
    }
    if (byte === QUOTE) quotes += 1;
    row.push(byte);
  }
  if (row.length > 0) end(bytes.length, bytes.length);
  return rows;
}

/** The text of bytes; `null` where they are not the bytes that this text would have. */
function textOf(bytes: readonly number[]): string | null {
  const given = Buffer.from(bytes);
  const text = given.toString("utf8");
  return Buffer.from(text, "utf8").equals(given) ? text : null;
}

/** What JSON holds; `undefined` where the text is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The cells of a row, `null` for an empty one; nothing where its quotes are wrong. */
function cellsOf(text: string, separator: string): readonly (string | null)[] | undefined {
  const cells: (string | null)[] = [];
  let at = 0;
  for (;;) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) return undefined;
        if (text[at] === '"') at += 1;
        cell += text[at];
        at += 1;
      }
      at += 1;
      if (at < text.length && text[at] !== separator) return undefined;
      cells.push(cell);
    } else {
      for (; at < text.length && text[at] !== separator; at += 1) {
        if (text[at] === '"') return undefined;
        cell += text[at];
      }
      cells.push(cell === "" ? null : cell);
    }
    if (at >= text.length) return cells;
    at += 1;
  }
}

const OF_ENTRY =
  "id kind line deal award pillar project partner from to recipient instrument financialYear stage sector form origin level";
const COLUMNS = [
  ...OF_ENTRY.split(" "),
  ...OF_ENTRY.split(" ").map((name) => `of.${name}`),
  ..."date dateBasis recordedOn amount qualifier source where preparation disposable".split(" "),
  ..."costPeriod.from costPeriod.until".split(" "),
  ..."original.currency original.amount original.rate original.rateDate original.rateSource".split(" "),
];

type Csv = NonNullable<OracleOptions["csv"]>;

/** The fields of the columns; `null` where one is none, or stands twice. */
function headingOf(text: string, { separator = ",", columns = {} }: Csv): readonly string[] | null {
  const cells = cellsOf(text, separator);
  if (cells === undefined) return null;
  const names = new Map(Object.entries(columns));
  const fields = cells.map((cell) => names.get(cell ?? "") ?? cell ?? "");
  const isRight = new Set(fields).size === fields.length && fields.every((field) => COLUMNS.includes(field));
  return isRight ? fields : null;
}

/** What JSON would hold of a row of CSV; `undefined` where it has another number of cells, or an amount that has no decimal comma where it should. */
function jsonOfCells(text: string, fields: readonly string[], csv: Csv): unknown {
  const { separator = ",", decimalComma = false } = csv;
  const cells = cellsOf(text, separator);
  if (cells === undefined || cells.length !== fields.length) return undefined;
  const json: Record<string, unknown> = {};
  for (const [index, field] of fields.entries()) {
    const cell = cells[index];
    if (cell === null || cell === undefined) continue;
    const name = field.slice(field.indexOf(".") + 1);
    let value: unknown = cell;
    if (decimalComma && (name === "amount" || name === "rate")) {
      if (!/^[0-9]+(,[0-9]+)?$/.test(cell)) return undefined;
      value = cell.split(",").join(".");
    }
    if (name === "financialYear" && /^[0-9]{1,9}$/.test(cell)) value = Number(cell);
    if ((name === "preparation" || name === "disposable") && /^(true|false)$/.test(cell))
      value = cell === "true";
    const whole = field === name ? json : field.slice(0, field.indexOf("."));
    if (typeof whole === "string") json[whole] = { ...(json[whole] as object | undefined), [name]: value };
    else whole[name] = value;
  }
  return json;
}

/** The cents of an amount that can be read, below zero too; `null` for anything else. */
function centsOf(amount: unknown): bigint | null {
  if (typeof amount !== "string" || amount.length > 64) return null;
  const parts = /^(-?)([0-9]+)(?:\.([0-9]{1,2}))?$/.exec(amount);
  if (parts === null) return null;
  const [, sign, euros = "", decimals = ""] = parts;
  const cents = BigInt(euros) * 100n + BigInt(decimals.padEnd(2, "0"));
  if (cents > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return sign === "-" ? -cents : cents;
}
