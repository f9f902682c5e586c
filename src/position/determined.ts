import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import type { CeilingBook } from "../portfolio/ceilingAt.js";
import type { Line } from "../portfolio/envelope.js";
import { listsBy, type PortfolioIndex, type PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { standing, type View } from "../portfolio/view.js";
import type { Cell } from "./cell.js";
import type { Dimension, RowKey } from "./dimension.js";
import { type KnownAmount, less, MEANINGLESS, NO_LINES, plusAll } from "./knownAmount.js";
import { linesOfCell } from "./openStages.js";
import { keyText, rowKeyOf } from "./rowKey.js";

/** What a determination frees, and the row in which it shows. */
export interface Release {
  readonly key: RowKey;
  readonly released: KnownAmount;
  /** Lines without a known ceiling whose determined amount is known; what is left of them is known again. */
  readonly settled: ReadonlySet<string>;
}

/** What a release is worked out from. */
export interface ReleaseContext {
  readonly portfolio: PortfolioStructure;
  readonly index: PortfolioIndex;
  readonly view: View;
  /** The lines of which an entry could not be read; `null` stands for any. */
  readonly doubt: ReadonlySet<string | null>;
}

/**
 * Works out what is released: the ceiling less the determined amount, for each line whose grant is determined.
 *
 * **Details**: a line with awards is determined when each of them is, or when a determination names none of them. A
 * determination that names only a deal with several lines frees their ceilings together: where several rows hold them, that
 * shows above those rows, and it is unknown what each of them frees. So it is where a determination, its reversal or an
 * award lies ahead.
 */
export function releases(
  context: ReleaseContext,
  book: CeilingBook,
  cells: readonly Cell[],
  by: readonly Dimension[],
): readonly Release[] {
  const determined = cells.filter(({ stage }) => stage === "determined");
  const byUnit = listsBy(determined, ({ at }) => JSON.stringify([at.line, at.deal]));
  return [...byUnit.values()].flatMap((unit) => releaseOf(unit, context, book, by));
}

function releaseOf(
  cells: readonly Cell[],
  context: ReleaseContext,
  book: CeilingBook,
  by: readonly Dimension[],
): readonly Release[] {
  const { line: only, deal } = (cells[0] as Cell).at;
  const lines = linesOfCell(cells[0] as Cell, context.index);
  const stands = standingOf(cells, lines, context);
  if (stands === "no") return [];
  const keyOf = (line: string | null) =>
    rowKeyOf({ line, deal, award: null, named: {} }, by, context.portfolio, context.index);
  const own = { key: keyOf(only), ...amountsOf(stands, cells, lines, book, context.doubt) };
  const others = new Map(lines.map(({ id }) => [keyText(keyOf(id), by), keyOf(id)]));
  others.delete(keyText(own.key, by));
  return [own, ...[...others.values()].map((key) => ({ key, released: MEANINGLESS, settled: NO_LINES }))];
}

/** Whether a grant is determined; `"perhaps"` where it may be, or may be no longer, and the amount is a part of it. */
type Stands = "no" | "perhaps" | "perhapsNotAll" | "yes";

function standingOf(cells: readonly Cell[], lines: readonly Line[], { index, view }: ReleaseContext): Stands {
  if (lines.length === 0) return "no";
  const ahead = cells.some((cell) => cell.ahead > 0);
  const determined = new Set(cells.map((cell) => cell.at.award).filter((award) => countOf(cells, award) > 0));
  const awards = lines
    .flatMap((line) => index.awardsOfLine.get(line.id) ?? [])
    .filter(({ id }) => !determined.has(id));
  const covers = (open: readonly unknown[]) =>
    determined.has(null) || (determined.size > 0 && open.length === 0);
  if (!covers(awards.filter((award) => standing(award, view) === "counts"))) return ahead ? "perhaps" : "no";
  return ahead || !covers(awards.filter((award) => standing(award, view) === "ahead"))
    ? "perhapsNotAll"
    : "yes";
}

function amountsOf(
  stands: Stands,
  cells: readonly Cell[],
  lines: readonly Line[],
  book: CeilingBook,
  doubt: ReadonlySet<string | null>,
): Pick<Release, "released" | "settled"> {
  const all = new Set(lines.map(({ id }) => id));
  if (stands === "perhaps")
    return { released: { amount: ZERO, unknown: all, meaningful: true }, settled: NO_LINES };
  const ceilings = lines.map((line) => ({ id: line.id, ...book.ceilingAt("line", line.id, line.ceiling) }));
  const open = new Set(ceilings.filter(({ amount }) => amount === null).map(({ id }) => id));
  const amount = subtract(sum(ceilings.map(({ lastKnown }) => lastKnown ?? ZERO)), netOf(cells));
  const isRead = !doubt.has(null) && !lines.some(({ id }) => doubt.has(id));
  const told = stands === "yes" && isRead && lines.every((line) => line.records.includes("determined"));
  return {
    released: { amount, unknown: told ? open : all, meaningful: true },
    settled: told ? open : NO_LINES,
  };
}

/** Determinations less their reversals, for one award; several cells differ only in the year. */
function countOf(cells: readonly Cell[], award: string | null): number {
  return cells.filter((cell) => cell.at.award === award).reduce((sum, { count }) => sum + count, 0);
}

function netOf(cells: readonly Cell[]): Money {
  return sum(cells.map((cell) => subtract(cell.gross, cell.reversed)));
}

/** What a ceiling still stands for, once what was released is off it. */
export function afterReleases(ceiling: KnownAmount, freed: readonly Release[]): KnownAmount {
  if (freed.length === 0) return ceiling;
  const base = less(ceiling, plusAll(freed.map(({ released }) => released)));
  const settled = new Set(freed.flatMap((release) => [...release.settled]));
  const unknown = [...base.unknown].filter((line) => !(settled.has(line) && ceiling.unknown.has(line)));
  return { ...base, unknown: new Set(unknown) };
}
