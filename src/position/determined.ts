import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import type { CeilingBook } from "../portfolio/ceilingAt.js";
import type { Line } from "../portfolio/envelope.js";
import type { PortfolioIndex, PortfolioStructure } from "../portfolio/portfolioIndex.js";
import type { Dimension } from "./dimension.js";
import type { Cell } from "./fold.js";
import { type KnownAmount, known, MEANINGLESS } from "./knownAmount.js";
import { keyText, rowKeyOf } from "./rowKey.js";

/** What a determination frees, and the row in which it shows. */
export interface Release {
  readonly row: string;
  readonly released: KnownAmount;
}

/**
 * Works out what is released: the ceiling less the determined amount, for each line whose grant is determined.
 *
 * **Details**: a line with awards is determined when each of them is, or when a determination names none of them. A
 * determination that names only a deal with several lines frees their ceilings together where one row holds them all; in
 * rows that part them it is unknown what is released.
 */
export function releases(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
  cells: Iterable<Cell>,
  by: readonly Dimension[],
): readonly Release[] {
  const byUnit = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.stage !== "determined") continue;
    const unit = cell.at.line === null ? `deal ${cell.at.deal}` : `line ${cell.at.line}`;
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [cell]);
    else known.push(cell);
  }
  return [...byUnit.values()].flatMap((unit) => releaseOf(unit, portfolio, index, book, by));
}

function releaseOf(
  cells: readonly Cell[],
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
  by: readonly Dimension[],
): readonly Release[] {
  const at = (cells[0] as Cell).at;
  const lines =
    at.line === null ? (index.linesOfDeal.get(at.deal ?? "") ?? []) : [index.lines.get(at.line) as Line];
  if (!isDetermined(cells, lines, portfolio)) return [];
  const rowOf = (line: string | null) =>
    keyText(rowKeyOf({ line, deal: at.deal, award: null, named: {} }, by, portfolio, index), by);
  const row = rowOf(at.line);
  const rows = new Set(lines.map((line) => rowOf(line.id)));
  const parted = [...rows].filter((other) => other !== row);
  if (parted.length > 0) return parted.map((other) => ({ row: other, released: MEANINGLESS }));
  const ceilings = lines.map((line) => book.ceilingAt("line", line.id, line.ceiling).amount);
  if (ceilings.includes(null)) {
    return [{ row, released: { ...known(ZERO), unknown: new Set(lines.map((line) => line.id)) } }];
  }
  return [{ row, released: known(subtract(sum(ceilings as readonly Money[]), netOf(cells))) }];
}

function isDetermined(
  cells: readonly Cell[],
  lines: readonly Line[],
  portfolio: PortfolioStructure,
): boolean {
  const standing = new Set(
    cells.filter((cell) => countOf(cells, cell.at.award) > 0).map((cell) => cell.at.award),
  );
  if (standing.has(null)) return true;
  const awards = portfolio.awards.filter((award) => lines.some((line) => line.id === award.line));
  return standing.size > 0 && awards.every((award) => standing.has(award.id));
}

/** Determinations less their reversals, for one award; several cells differ only in the year. */
function countOf(cells: readonly Cell[], award: string | null): number {
  return cells.reduce((count, cell) => (cell.at.award === award ? count + cell.count : count), 0);
}

function netOf(cells: readonly Cell[]): Money {
  return cells.reduce((net, cell) => add(net, subtract(cell.gross, cell.reversed)), ZERO);
}
