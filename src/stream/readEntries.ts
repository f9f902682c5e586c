import { deepFreeze } from "../foundation/deepFreeze.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { type ByteSource, piecesOf } from "./byteSource.js";
import type { CsvOptions } from "./csvRows.js";
import type { StreamIssue } from "./foldEntries.js";
import { type EntryFormat, rowReader } from "./readRows.js";
import { type FollowOptions, stopIfAsked } from "./rows.js";
import { rowSplitter } from "./splitRows.js";

/** What entries are read from, and how. */
export interface ReadEntriesOptions extends FollowOptions {
  /** The form of the source. */
  readonly format: EntryFormat;
  /** The portfolio that the entries belong to. */
  readonly portfolio: PortfolioStructure;
  /** How CSV is written. */
  readonly csv?: CsvOptions;
}

/** One row of a source: an entry, or what is wrong with it. */
export interface ReadRow {
  /** The number of the row, from 1; in CSV the heading is the first. */
  readonly row: number;
  /** How far the row lies from the start of the source, in bytes. */
  readonly offset: number;
  /** The entry; `null` where the row cannot be read. */
  readonly entry: LedgerEntry | null;
  /** What is wrong; empty where there is an entry. */
  readonly issues: readonly StreamIssue[];
}

/**
 * Reads entries from bytes, one after the other, for those who want the entries themselves.
 *
 * **Details**: each row that is not blank is given, those that cannot be read with their issues. It reads no further than it
 * is asked to, and stops the source when nobody asks on.
 *
 * @param source - The bytes, as for {@link foldEntries}.
 * @param options - The portfolio and the form.
 * @returns The rows, one at a time.
 * @throws DomainError `STREAM_INVALID` for a heading that cannot be. What the source throws, and the reason of the
 * signal, are thrown on.
 *
 * @example
 * ```ts
 * import { regioEnvelop } from "regio-deals/reference";
 * import { readEntries } from "regio-deals/stream";
 *
 * const rows = [];
 * const bytes = new TextEncoder().encode('{"id":"x"}\n');
 * for await (const row of readEntries(bytes, { format: "ndjson", portfolio: regioEnvelop })) rows.push(row);
 * rows.map(({ row, entry }) => [row, entry]); // => [[1, null]]
 * ```
 */
export async function* readEntries(
  source: ByteSource,
  options: ReadEntriesOptions,
): AsyncGenerator<ReadRow, void, undefined> {
  const { format, portfolio, csv, signal, onProgress, size } = options;
  const read = rowReader({ format, portfolio, ...(csv === undefined ? {} : { csv }) });
  const waiting: { readonly bytes: Uint8Array; readonly offset: number }[] = [];
  const splitter = rowSplitter(format === "csv", (piece, from, until, offset) => {
    waiting.push({ bytes: piece.subarray(from, until), offset });
  });
  let number = 0;
  let bytes = 0;
  function* rows(): Generator<ReadRow, void, undefined> {
    for (const row of waiting.splice(0)) {
      number += 1;
      const result = read(row.bytes, number);
      if (result === null) continue;
      const { offset } = row;
      const issues = result.ok ? [] : result.issues.map((issue) => ({ ...issue, row: number, offset }));
      yield deepFreeze({ row: number, offset, entry: result.ok ? result.value : null, issues });
      stopIfAsked(signal);
    }
  }
  stopIfAsked(signal);
  for await (const piece of piecesOf(source)) {
    stopIfAsked(signal);
    splitter.take(piece);
    yield* rows();
    bytes += piece.length;
    onProgress?.({
      rows: number,
      bytes,
      share: size === undefined || size <= 0 ? null : Math.min(bytes / size, 1),
    });
  }
  splitter.end();
  yield* rows();
}
