import type { Finding } from "../finding/finding.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { emptyFold, type Fold, type PositionOptions } from "../position/fold.js";
import { centsOfText } from "./acceptFields.js";
import type { ByteSource } from "./byteSource.js";
import { checkChoice, checkMost, checkPortfolio } from "./checkOptions.js";
import type { CsvOptions } from "./csvRows.js";
import { foldRows, type RefusedRow, rowsFolder } from "./foldRows.js";
import { type FollowOptions, follow } from "./follow.js";
import { inEuros } from "./inEuros.js";
import type { EntryFormat } from "./rowParser.js";
import { rowWindow } from "./rowWindow.js";
import { inSource, type StreamIssue } from "./streamIssue.js";
import { noTrackedIds, reversalFindings } from "./trackedIds.js";

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
  /**
   * Whether ids that stand twice, and reversals of more than their entry or of another kind, are looked for. Each id is kept: its
   * own length and some 30 bytes, up to twice that while the list grows; and each reversal. Not when left out.
   */
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
  /**
   * What was reversed of each entry on the day, held to its amount (`RD-REV-01`), and each reversal of another kind than its
   * entry (`RD-REV-02`). A document with the latter is refused; here its entry may yet come, so it is in the fold. `null` where
   * ids are not tracked.
   */
  readonly reversals: readonly Finding[] | null;
}

const MOST_ISSUES = 100;

/**
 * Folds entries from bytes, row by row, in a memory that does not grow with the number of rows.
 *
 * **Details**: a row is what `parsePortfolio` would make of it in the ledger: the same verdict, the same issues. Positions
 * come from `finishFold`, as those of a document do. A row that cannot be read is never passed over in silence.
 * **Watch out**: whether a reversal stays within its entry, and is of its kind, cannot be told in a stream unless ids are
 * tracked. The limit of a sum is that of `addEntry`; beyond it the row is an issue.
 *
 * @param source - The bytes: NDJSON, or CSV with a heading whose columns are fields of entries (`of.id`, `costPeriod.from`).
 * @param options - The portfolio, dates and dimensions, form and mode.
 * @returns The fold, with what is wrong and what was left out.
 * @throws DomainError `STREAM_INVALID` for a source, a form, a mode or a heading that cannot be; `DATE_INVALID`,
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
export function foldEntries(source: ByteSource, options: FoldEntriesOptions): Promise<FoldedEntries> {
  return foldAll(source, options, true);
}

/** Folds entries, with the fast way or without it: the result is the same. */
export async function foldAll(
  source: ByteSource,
  options: FoldEntriesOptions,
  fast: boolean,
): Promise<FoldedEntries> {
  const { format, portfolio, mode, maxIssues = MOST_ISSUES, trackIds = false, csv = {} } = options;
  checkChoice(format, ["ndjson", "csv"], "form");
  checkChoice(mode, ["strict", "lenient"], "mode");
  checkChoice(trackIds, [true, false], "choice to track ids");
  checkPortfolio(portfolio);
  checkMost(maxIssues, "issues");
  const fold = emptyFold(portfolio, options);
  const issues: StreamIssue[] = [];
  const count = { issues: 0, refused: 0, withoutAmount: 0 };
  let cents = 0n;
  const refuse = ({ row, offset, issues: found, amount, line }: RefusedRow): void => {
    count.issues += found.length;
    for (const issue of found) if (issues.length < maxIssues) issues.push(inSource(issue, row, offset));
    count.refused += 1;
    const about = amount === null ? null : centsOfText(amount);
    if (about === null) count.withoutAmount += 1;
    else cents += BigInt(about);
    // where the line may be the part that is wrong, the money may be of any
    const isElsewhere = found.some(({ code }) => code === "belongsElsewhere");
    fold.doubt.add(line !== null && !isElsewhere && fold.index.lines.has(line) ? line : null);
  };
  const tracked = trackIds ? noTrackedIds() : null;
  const folder = rowsFolder(fold, { format, csv, tracked, fast, refuse });
  const window = rowWindow(format === "csv");
  for await (const _ of follow(source, window, options)) {
    while (!foldRows(folder, window)) await folder.taker.load();
  }
  folder.parser.end();
  const incomplete = count.refused > 0;
  return Object.freeze({
    fold: incomplete && mode === "strict" ? null : fold,
    issues: Object.freeze(issues),
    issueCount: count.issues,
    rows: window.rows,
    entries: folder.entries,
    leftOut: Object.freeze({
      rows: count.refused,
      amount: inEuros(cents),
      withoutAmount: count.withoutAmount,
    }),
    incomplete,
    reversals: tracked === null ? null : deepFreeze(reversalFindings(tracked)),
  });
}
