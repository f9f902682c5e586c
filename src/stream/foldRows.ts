import { describeValue } from "../foundation/describeValue.js";
import { isDomainError } from "../foundation/domainError.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { addEntry, type Fold } from "../position/fold.js";
import type { Issue } from "../schema/issue.js";
import type { CsvOptions } from "./csvRows.js";
import { type EntryTaker, entryTaker } from "./entryTaker.js";
import { type EntryFormat, type RowParser, rowParser } from "./rowParser.js";
import { endOfRow, passTo, type RowWindow, rowBytes } from "./rowWindow.js";
import { csvShape } from "./scanCsv.js";
import { learnRow, type ScanFold, scanFold, takeRows } from "./scanFold.js";
import { slotOf } from "./slots.js";
import { rowIssue } from "./streamIssue.js";
import { numberOfText } from "./textTable.js";
import { type TrackedIds, trackEntry } from "./trackedIds.js";

/** A row that could not be taken: what is wrong, and what its row seems to be about. */
export interface RefusedRow {
  readonly row: number;
  readonly offset: number;
  readonly issues: readonly Issue[];
  readonly amount: string | null;
  readonly line: string | null;
}

/** What rows are folded with. */
export interface RowsFolder {
  readonly fold: Fold;
  readonly parser: RowParser;
  readonly taker: EntryTaker;
  /** The fast way; `null` where every row goes the careful way, as tests want it. */
  readonly scan: ScanFold | null;
  readonly tracked: TrackedIds | null;
  readonly separator: "," | ";";
  readonly refuse: (refused: RefusedRow) => void;
  /** The entries in the fold. */
  entries: number;
}

/** How rows are folded. */
export interface RowsOptions {
  readonly format: EntryFormat;
  readonly csv: CsvOptions;
  readonly tracked: TrackedIds | null;
  readonly fast: boolean;
  readonly refuse: (refused: RefusedRow) => void;
}

/** Makes a folder of the rows of one source. */
export function rowsFolder(fold: Fold, { format, csv, tracked, fast, refuse }: RowsOptions): RowsFolder {
  return {
    fold,
    parser: rowParser(format, csv),
    taker: entryTaker(fold.portfolio),
    scan: fast ? scanFold(fold, tracked, format === "csv" && csv.decimalComma === true) : null,
    tracked,
    separator: csv.separator ?? ",",
    refuse,
    entries: 0,
  };
}

/**
 * Folds the rows of a window that are whole.
 *
 * @returns `true` where it went as far as it could; `false` where the schema has to be loaded before it can go on.
 */
export function foldRows(folder: RowsFolder, window: RowWindow): boolean {
  const { scan } = folder;
  for (;;) {
    if (scan !== null && (!window.quoted || scan.csv !== null) && window.looked === window.from) {
      folder.entries += takeRows(scan, window);
    }
    const end = endOfRow(window);
    if (end < 0) return true;
    if (!foldRow(folder, window, end)) return false;
    window.rows += 1;
    passTo(window, Math.min(end + 1, window.until));
  }
}

/** Folds one row the careful way; `false` where the schema has to be loaded first. */
function foldRow(folder: RowsFolder, window: RowWindow, end: number): boolean {
  const { parser, taker, scan } = folder;
  const row = window.rows + 1;
  const parsed = parser.parse(rowBytes(window, end));
  if (parsed === null) {
    learnColumns(folder);
    return true;
  }
  const offset = window.offset + window.from;
  if (!parsed.ok) {
    folder.refuse({ row, offset, issues: [parsed.issue], amount: null, line: null });
    return true;
  }
  const { json } = parsed;
  const result = taker.take(json);
  if (result === null) return false;
  const issues = result.ok ? problemsOf(folder, result.value) : result.issues;
  if (issues.length > 0) {
    folder.refuse({ row, offset, issues, ...aboutOf(json) });
    return true;
  }
  folder.entries += 1;
  if (scan !== null && result.ok) learnRow(scan, window, result.value);
  return true;
}

/** Adds an entry to the fold, or says why that cannot be. */
function problemsOf({ fold, tracked }: RowsFolder, entry: LedgerEntry): readonly Issue[] {
  if (tracked !== null && numberOfText(tracked.ids, entry.id) >= 0) {
    const words = { received: describeValue(entry.id), expected: "an id that stands only once" };
    return [rowIssue("duplicateId", words, "id")];
  }
  try {
    addEntry(fold, entry);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { found: received = "", expected = "" } = error.details;
    return [rowIssue("ruleBroken", { received, expected })];
  }
  if (tracked !== null) trackEntry(tracked, entry, fold.view);
  return [];
}

/** Tells the fast way of CSV what its columns hold, once the heading was read. */
function learnColumns({ scan, parser, separator }: RowsFolder): void {
  const fields = parser.fields();
  if (scan === null || scan.csv !== null || fields === null) return;
  scan.csv = csvShape(
    fields.map((field) => slotOf(field) ?? -1),
    separator,
  );
}

/** What a row seems to be about: its amount and its line, where they are texts. */
function aboutOf(json: unknown): Pick<RefusedRow, "amount" | "line"> {
  const { amount, line } = (json ?? {}) as { readonly amount?: unknown; readonly line?: unknown };
  return { amount: asText(amount), line: asText(line) };
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
