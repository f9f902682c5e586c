import { type DomainError, unexpected } from "../foundation/domainError.js";
import type { Issue } from "../schema/issue.js";
import { type CsvOptions, type CsvReader, csvReader } from "./csvRows.js";
import { rowIssue } from "./streamIssue.js";

/** The forms in which entries are read: a JSON object on each line, or CSV with a heading. */
export type EntryFormat = "ndjson" | "csv";

/** What a row holds as JSON would, or what is wrong with it; `null` for a row without content and for the heading of CSV. */
export type ParsedRow =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly issue: Issue }
  | null;

/** Reads one row after the other from bytes to what JSON would hold. */
export interface RowParser {
  readonly parse: (bytes: Uint8Array) => ParsedRow;
  /** The field that each column of CSV holds; `null` where there is no heading, or not yet. */
  readonly fields: () => readonly string[] | null;
  /** Says that the source has ended, or throws `STREAM_INVALID` for CSV without a heading. */
  readonly end: () => void;
}

/** Makes a parser of the rows of one source. */
export function rowParser(format: EntryFormat, options: CsvOptions): RowParser {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let csv: CsvReader | null = null;
  const parse = (bytes: Uint8Array): ParsedRow => {
    const text = decoded(decoder, bytes);
    if (text === null) {
      if (format === "csv" && csv === null) throw noHeading("a heading whose bytes are no UTF-8");
      return refused("bytes that are no UTF-8", "text in UTF-8");
    }
    if (text.trim() === "") return null;
    if (format === "ndjson") {
      return parsedJson(text) ?? refused("text that is no JSON", "one JSON object on the line");
    }
    if (csv !== null) return csv.read(text);
    csv = csvReader(text, options);
    return null;
  };
  const end = () => {
    if (format === "csv" && csv === null) throw noHeading("no row with content");
  };
  return { parse, fields: () => csv?.fields ?? null, end };
}

function noHeading(found: string): DomainError {
  return unexpected("STREAM_INVALID", found, "a heading in UTF-8 with the fields of entries");
}

function refused(received: string, expected: string): ParsedRow {
  return { ok: false, issue: rowIssue("rowForm", { received, expected }) };
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function parsedJson(text: string): ParsedRow {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return null;
  }
}
