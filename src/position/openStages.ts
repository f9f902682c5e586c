import type { Line } from "../portfolio/envelope.js";
import type { PortfolioIndex } from "../portfolio/portfolioIndex.js";
import type { Cell } from "./cell.js";
import type { FoldStage } from "./stage.js";

/** What the cells of one stage leave open, by line; most leave nothing. */
export interface OpenStage {
  /** Lines with a balance that lies ahead. */
  readonly ahead: Set<string>;
  /** For each deal, the rows of money that names no line. */
  readonly aboveLines: Map<string, Set<string>>;
  /** For each line, the last year that a balance without dates may have money of. */
  readonly balanceYear: Map<string, number>;
}

/** Works out what cells leave open, stage by stage. */
export function openStages(
  cells: Iterable<Cell>,
  index: PortfolioIndex,
  rowOf: (at: Cell["at"]) => string,
): ReadonlyMap<FoldStage, OpenStage> {
  const stages = new Map<FoldStage, OpenStage>();
  for (const cell of cells) {
    if (cell.ahead === 0 && cell.balanceYear === 0 && cell.at.line !== null) continue;
    const state = stages.get(cell.stage) ?? nothingOpen();
    stages.set(cell.stage, state);
    for (const { id } of linesOfCell(cell, index)) {
      if (cell.ahead > 0) state.ahead.add(id);
      if (cell.balanceYear > (state.balanceYear.get(id) ?? 0)) state.balanceYear.set(id, cell.balanceYear);
    }
    if (cell.at.line !== null || cell.at.deal === null) continue;
    const rows = state.aboveLines.get(cell.at.deal) ?? new Set<string>();
    state.aboveLines.set(cell.at.deal, rows.add(rowOf(cell.at)));
  }
  return stages;
}

function nothingOpen(): OpenStage {
  return { ahead: new Set(), aboveLines: new Map(), balanceYear: new Map() };
}

/** The lines that money in a cell may be of. */
export function linesOfCell(cell: Cell, index: PortfolioIndex): readonly Line[] {
  const line = cell.at.line === null ? undefined : index.lines.get(cell.at.line);
  if (line !== undefined) return [line];
  return cell.at.deal === null ? [] : (index.linesOfDeal.get(cell.at.deal) ?? []);
}
