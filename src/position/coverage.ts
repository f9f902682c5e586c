import type { Line } from "../portfolio/envelope.js";
import type { PortfolioIndex, PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { UNKNOWN_YEAR } from "./coordinates.js";
import type { Dimension, RowKey } from "./dimension.js";
import { STRUCTURAL } from "./dimension.js";
import type { Cell } from "./fold.js";
import { keyText, rowKeyOf } from "./rowKey.js";
import { type FoldStage, STAGE_TRAITS } from "./stage.js";

/** Says of a row and a stage for which lines the ledger does not tell the figure. */
export type Coverage = (key: RowKey, stage: FoldStage, cells: readonly Cell[]) => ReadonlySet<string>;

/** What the cells of one stage leave open, by line. */
interface OpenStage {
  /** Lines with a balance that lies ahead. */
  readonly ahead: Set<string>;
  /** For each deal, the structural rows of money that names no line. */
  readonly aboveLines: Map<string, Set<string>>;
  /** For each line, the last year that a balance without dates may have money of. */
  readonly balanceYear: Map<string, number>;
}

/**
 * Works out which lines are unknown in a row, for a stage.
 *
 * **Details**: a line is unknown when it does not record the stage; when a balance of it lies ahead; when money of its deal
 * names no line and falls in another row; and, by year, when a balance without dates may have money of that year.
 */
export function coverageOf(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  cells: Iterable<Cell>,
  by: readonly Dimension[],
): Coverage {
  const structural = by.filter((dimension) => STRUCTURAL.includes(dimension));
  const linesByRow = groupLines(portfolio, index, structural);
  const open = openStages(cells, portfolio, index, structural);
  return (key, stage, inRow) => {
    const text = keyText(key, structural);
    const unknown = new Set<string>();
    const { recordedAs } = STAGE_TRAITS[stage];
    const state = open.get(stage);
    for (const line of scopeOf(key, linesByRow.get(text) ?? [], index)) {
      if (!line.records.includes(recordedAs) || (state !== undefined && isOpen(line, key, text, state))) {
        unknown.add(line.id);
      }
    }
    for (const cell of inRow) {
      if (cell.stage !== stage) continue;
      for (const line of linesOf(cell, index)) {
        if (!line.records.includes(recordedAs) || cell.ahead > 0) unknown.add(line.id);
      }
    }
    return unknown;
  };
}

function isOpen(line: Line, key: RowKey, structuralText: string, state: OpenStage): boolean {
  if (state.ahead.has(line.id)) return true;
  const { year } = key;
  if (year != null && year !== UNKNOWN_YEAR && Number(year) <= (state.balanceYear.get(line.id) ?? 0))
    return true;
  if (line.holder.kind !== "deal") return false;
  const rows = state.aboveLines.get(line.holder.id);
  return rows !== undefined && !rows.has(structuralText);
}

function openStages(
  cells: Iterable<Cell>,
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  structural: readonly Dimension[],
): ReadonlyMap<FoldStage, OpenStage> {
  const stages = new Map<FoldStage, OpenStage>();
  for (const cell of cells) {
    const state = stages.get(cell.stage) ?? {
      ahead: new Set(),
      aboveLines: new Map(),
      balanceYear: new Map(),
    };
    stages.set(cell.stage, state);
    for (const { id } of linesOf(cell, index)) {
      if (cell.ahead > 0) state.ahead.add(id);
      const last = state.balanceYear.get(id) ?? 0;
      if (cell.balanceYear > last) state.balanceYear.set(id, cell.balanceYear);
    }
    if (cell.at.line !== null || cell.at.deal === null) continue;
    const rows = state.aboveLines.get(cell.at.deal) ?? new Set<string>();
    state.aboveLines.set(cell.at.deal, rows);
    rows.add(keyText(rowKeyOf(cell.at, structural, portfolio, index), structural));
  }
  return stages;
}

/** The lines that money in a cell may be of. */
function linesOf(cell: Cell, index: PortfolioIndex): readonly Line[] {
  const line = cell.at.line === null ? undefined : index.lines.get(cell.at.line);
  if (line !== undefined) return [line];
  return cell.at.deal === null ? [] : (index.linesOfDeal.get(cell.at.deal) ?? []);
}

/** The lines by the row that they fall in, over the dimensions that follow from a line. */
function groupLines(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  structural: readonly Dimension[],
): ReadonlyMap<string, readonly Line[]> {
  const byRow = new Map<string, Line[]>();
  for (const line of portfolio.lines) {
    const deal = line.holder.kind === "deal" ? line.holder.id : null;
    const at = { line: line.id, deal, award: null, named: {} };
    const text = keyText(rowKeyOf(at, structural, portfolio, index), structural);
    const lines = byRow.get(text);
    if (lines === undefined) byRow.set(text, [line]);
    else lines.push(line);
  }
  return byRow;
}

/** Of these lines, those that the award, pillar or project of the row can draw on. */
function scopeOf(key: RowKey, lines: readonly Line[], index: PortfolioIndex): readonly Line[] {
  const award = key.award == null ? undefined : index.awards.get(key.award);
  if (award !== undefined) return lines.filter((line) => line.id === award.line);
  const place = index.projects.get(key.project ?? "") ?? index.pillars.get(key.pillar ?? "");
  return place === undefined
    ? lines
    : lines.filter((line) => line.holder.kind === "deal" && line.holder.id === place.deal);
}
