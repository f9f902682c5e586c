import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Result } from "../foundation/result.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { entryReader } from "../schema/entryReader.js";
import type { Issue } from "../schema/issue.js";
import { type CsvOptions, type CsvReader, csvReader } from "./csvRows.js";

/** The forms in which entries are read: a JSON object on each line, or CSV with a heading. */
export type EntryFormat = "ndjson" | "csv";

/** What the rows of a source are read with. */
export interface RowOptions {
  readonly format: EntryFormat;
  readonly portfolio: PortfolioStructure;
  readonly csv?: CsvOptions;
  /** Takes rows of the usual form; the careful way looks at the others. */
  readonly take?: TakeRow;
}

/** What a row holds: an entry, or why not; and the amount that it seems to be about, as text. */
export type RowResult = Result<LedgerEntry, Issue> & {
  readonly amount: string | null;
  readonly line: string | null;
};

/** Reads one row after the other; `null` for a row without content, and for the heading of CSV. */
export type RowReader = (bytes: Uint8Array, number: number) => RowResult | null;

/** Takes a row before the careful way looks at it; tells whether it did. */
export type TakeRow = (json: unknown, number: number) => boolean;

/** What a row comes to that was taken before. */
export const TAKEN: RowResult = /* @__PURE__ */ Object.freeze({
  ok: false,
  issues: [],
  amount: null,
  line: null,
});

/** Makes a reader of rows: bytes to text, text to JSON or cells, and those to an entry. */
export function rowReader({ format, portfolio, csv = {}, take }: RowOptions): RowReader {
  const read = entryReader(portfolio);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let cells: CsvReader | null = null;
  return (bytes, number) => {
    const text = decoded(decoder, bytes);
    if (text === null) return refused(number, "bytes that are no UTF-8", "text in UTF-8");
    if (text.trim() === "") return null;
    if (format === "ndjson") {
      const json = parsed(text);
      return json === undefined
        ? refused(number, "text that is no JSON", "one JSON object on the line")
        : resultOf(json.value, number);
    }
    if (cells === null) {
      cells = csvReader(text, csv);
      return null;
    }
    const row = cells(text, number);
    return row.ok ? resultOf(row.json, number) : { ok: false, issues: [row.issue], amount: null, line: null };
  };

  function resultOf(json: unknown, number: number): RowResult {
    if (take?.(json, number) === true) return TAKEN;
    const result = read(json);
    const { amount, line } = (json ?? {}) as { readonly amount?: unknown; readonly line?: unknown };
    const about = { amount: asText(amount), line: asText(line) };
    if (result.ok) return { ...result, ...about };
    const issues = result.issues.map(
      (issue): Issue => ({ ...issue, path: ["ledger", number, ...issue.path.slice(2)] }),
    );
    return { ok: false, issues, ...about };
  }
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function refused(number: number, received: string, expected: string): RowResult {
  const issue: Issue = { code: "rowForm", path: ["ledger", number], received, expected };
  return deepFreeze({ ok: false, issues: [issue], amount: null, line: null });
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
