import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { DomainError, isDomainError } from "../foundation/domainError.js";
import { euro } from "../money/euro.js";
import { fractionToDecimal } from "../money/fraction.js";
import type { Money } from "../money/money.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { addEntry, emptyFold, type Fold, type PositionOptions } from "../position/fold.js";
import type { Issue } from "../schema/issue.js";
import type { ByteSource } from "./byteSource.js";
import type { CsvOptions } from "./csvRows.js";
import { fastFold } from "./fastFold.js";
import { type EntryFormat, type RowResult, rowReader, TAKEN } from "./readRows.js";
import { type FollowOptions, overRows } from "./rows.js";
import { scanFold } from "./scanFold.js";

/** Something that is wrong with a row. */
export interface StreamIssue extends Issue {
  /** The number of the row, from 1; in CSV the heading is the first. */
  readonly row: number;
  /** How far the row lies from the start of the source, in bytes. */
  readonly offset: number;
}

/** What entries are folded from, and how. */
export interface FoldEntriesOptions extends PositionOptions, FollowOptions {
  /** The form of the source. */
  readonly format: EntryFormat;
  /** The portfolio; its ledger is not read. */
  readonly portfolio: PortfolioStructure;
  /**
   * What happens where a row cannot be read: `"strict"` gives no fold; `"lenient"` leaves the row out, says so, and makes
   * every figure that may rest on it unknown.
   */
  readonly mode: "strict" | "lenient";
  /** How CSV is written. */
  readonly csv?: CsvOptions;
  /** The most issues that are listed; all are counted. 100 when left out. */
  readonly maxIssues?: number;
  /** Whether ids that stand twice are looked for; each id is kept, some 100 bytes a row. Not when left out. */
  readonly trackIds?: boolean;
}

/** What was left out of a fold. */
export interface LeftOut {
  /** The number of rows. */
  readonly rows: number;
  /** What they are about, of those whose amount can be read: euros as a decimal text, exact whatever its size. */
  readonly amount: string;
  /** The number of rows whose amount cannot be read. */
  readonly withoutAmount: number;
}

/** A source that was folded. */
export interface FoldedEntries {
  /** The fold; `null` where rows could not be read and the mode is strict. */
  readonly fold: Fold | null;
  /** What is wrong, in the order of the rows, up to the most that were asked for. */
  readonly issues: readonly StreamIssue[];
  /** How many issues there are in all. */
  readonly issueCount: number;
  /** The rows of the source, blank ones and the heading included. */
  readonly rows: number;
  /** The entries in the fold. */
  readonly entries: number;
  /** What was left out. */
  readonly leftOut: LeftOut;
  /** Whether something was left out, so that figures are unknown. */
  readonly incomplete: boolean;
}

const MOST_ISSUES = 100;

/**
 * Folds entries from bytes, row by row, in a memory that does not grow with the number of rows.
 *
 * **Details**: a row is what `parsePortfolio` would make of it in the ledger: the same verdict, the same issues. Positions
 * come from `finishFold`, as those of a document do. A row that cannot be read is never passed over in silence.
 * **Watch out**: whether a reversal stays within its entry cannot be told in a stream. The limit of a sum is that of
 * `addEntry`; beyond it the row is an issue.
 *
 * @param source - The bytes: NDJSON, or CSV with a heading whose columns are fields of entries (`of.id`, `costPeriod.from`).
 * @param options - The portfolio, dates and dimensions, form and mode.
 * @returns The fold, with what is wrong and what was left out.
 * @throws DomainError `STREAM_INVALID` for a form, a mode or a heading that cannot be; `DATE_INVALID`,
 * `DIMENSION_INVALID`. What the source throws, and the reason of the signal, are thrown on.
 *
 * @example
 * ```ts
 * import { finishFold, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 * import { serialisePortfolio } from "regio-deals/schema";
 * import { foldEntries } from "regio-deals/stream";
 *
 * const { ledger } = serialisePortfolio(regioEnvelop);
 * const bytes = new TextEncoder().encode(ledger.map((entry) => JSON.stringify(entry)).join("\n"));
 * const options = { portfolio: regioEnvelop, asOf: localDate("2021-01-01"), by: "group" } as const;
 * const { fold } = await foldEntries(bytes, { ...options, format: "ndjson", mode: "strict" });
 * fold && finishFold(fold).total.paid.net.value; // => 78800000000
 * ```
 */
export async function foldEntries(source: ByteSource, options: FoldEntriesOptions): Promise<FoldedEntries> {
  const { format, portfolio, mode, maxIssues = MOST_ISSUES, trackIds = false, csv } = options;
  checkChoice(format, ["ndjson", "csv"], "form");
  checkChoice(mode, ["strict", "lenient"], "mode");
  const fold = emptyFold(portfolio, options);
  const fast = fastFold(fold);
  const scan = format === "ndjson" && !trackIds ? scanFold(fold) : null;
  // ids that are looked for are looked for by the careful way
  const take = (json: unknown): boolean => {
    const cell = trackIds ? null : unlessRefused(() => fast(json), null);
    if (cell !== null && cell !== "absent") scan?.learn(cell);
    return cell !== null;
  };
  const read = rowReader({ format, portfolio, take, ...(csv === undefined ? {} : { csv }) });
  const seen = trackIds ? new Set<string>() : null;
  const issues: StreamIssue[] = [];
  const count = { issues: 0, entries: 0, refused: 0, withoutAmount: 0 };
  let cents = 0n;

  const refuse = (result: RowResult, found: readonly Issue[], row: number, offset: number): void => {
    count.issues += found.length;
    for (const issue of found) if (issues.length < maxIssues) issues.push({ ...issue, row, offset });
    count.refused += 1;
    const about = amountOf(result.amount);
    if (about === null) count.withoutAmount += 1;
    else cents += BigInt(about);
    fold.doubt.add(result.line !== null && fold.index.lines.has(result.line) ? result.line : null);
  };

  const rows = await overRows(source, format === "csv", options, (piece, from, until, offset, row) => {
    if (scan !== null && unlessRefused(() => scan.take(piece, from, until), false)) {
      count.entries += 1;
      return;
    }
    const result = read(piece.subarray(from, until), row);
    if (result === null) return;
    if (result === TAKEN) {
      count.entries += 1;
      return;
    }
    const wrong = result.ok ? problemOf(result.value, row, fold, seen) : result.issues;
    if (wrong.length > 0) refuse(result, wrong, row, offset);
    else count.entries += 1;
  });
  const incomplete = count.refused > 0;
  return Object.freeze({
    fold: incomplete && mode === "strict" ? null : fold,
    issues: deepFreeze(issues),
    issueCount: count.issues,
    rows,
    entries: count.entries,
    leftOut: Object.freeze({
      rows: count.refused,
      amount: fractionToDecimal({ numerator: cents, denominator: 100n }, 2, "halfEven"),
      withoutAmount: count.withoutAmount,
    }),
    incomplete,
  });
}

/** What a fast way gives; something else where a sum cannot be made, so that the careful way says so. */
function unlessRefused<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch (error) {
    if (isDomainError(error)) return otherwise;
    throw error;
  }
}

/** Adds an entry to a fold, or says why that cannot be. */
function problemOf(entry: LedgerEntry, row: number, fold: Fold, seen: Set<string> | null): readonly Issue[] {
  const path = ["ledger", row];
  if (seen?.has(entry.id) === true) {
    const expected = "an id that stands only once";
    return [{ code: "duplicateId", path: [...path, "id"], expected, received: describeValue(entry.id) }];
  }
  seen?.add(entry.id);
  try {
    addEntry(fold, entry);
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { found: received = "", expected = "" } = error.details;
    return [{ code: "ruleBroken", path, received, expected }];
  }
}

function amountOf(text: string | null): Money | null {
  if (text === null) return null;
  try {
    return euro(text);
  } catch {
    return null;
  }
}

function checkChoice(value: unknown, choices: readonly string[], what: string): void {
  if (choices.includes(value as string)) return;
  const found = `${describeValue(value)} as the ${what}`;
  const expected = choices.join(" or ");
  throw new DomainError("STREAM_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}
