import { deepFreeze } from "../foundation/deepFreeze.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import type { Issue } from "../schema/issue.js";
import type { ByteSource } from "./byteSource.js";
import { checkChoice, checkPortfolio } from "./checkOptions.js";
import type { CsvOptions } from "./csvRows.js";
import { entryTaker } from "./entryTaker.js";
import { type FollowOptions, follow, stopIfAsked } from "./follow.js";
import { type EntryFormat, rowParser } from "./rowParser.js";
import { endOfRow, passTo, rowBytes, rowWindow } from "./rowWindow.js";
import { inSource, type StreamIssue } from "./streamIssue.js";

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
 * @throws DomainError `STREAM_INVALID` for a source, a form or a heading that cannot be. What the source throws, and the reason of the
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
  const { format, portfolio, csv = {}, signal } = options;
  checkChoice(format, ["ndjson", "csv"], "form");
  checkPortfolio(portfolio);
  const parser = rowParser(format, csv);
  const taker = entryTaker(portfolio);
  const window = rowWindow(format === "csv");
  for await (const _ of follow(source, window, options)) {
    for (let end = endOfRow(window); end >= 0; end = endOfRow(window)) {
      const row = window.rows + 1;
      const offset = window.offset + window.from;
      const parsed = parser.parse(rowBytes(window, end));
      window.rows = row;
      passTo(window, Math.min(end + 1, window.until));
      if (parsed === null) continue;
      const take = () =>
        parsed.ok ? taker.take(parsed.json) : { ok: false as const, issues: [parsed.issue] };
      let result = take();
      if (result === null) {
        await taker.load();
        result = take();
      }
      const entry = result?.ok === true ? result.value : null;
      const found: readonly Issue[] = result?.ok === false ? result.issues : [];
      yield deepFreeze({ row, offset, entry, issues: found.map((issue) => inSource(issue, row, offset)) });
      stopIfAsked(signal);
    }
  }
  parser.end();
}
