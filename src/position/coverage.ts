import { once } from "../foundation/once.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { Line } from "../portfolio/envelope.js";
import { listsBy, type PortfolioIndex, type PortfolioStructure } from "../portfolio/portfolioIndex.js";
import type { Cell } from "./cell.js";
import { type Coordinates, coordinatesOfLine, UNKNOWN_YEAR } from "./coordinates.js";
import { type Dimension, type RowKey, STRUCTURAL } from "./dimension.js";
import { NO_LINES, together } from "./knownAmount.js";
import { linesOfCell, type OpenStage, openStages } from "./openStages.js";
import { keyText, rowKeyOf } from "./rowKey.js";
import { type FoldStage, STAGE_TRAITS } from "./stage.js";

/** Says for which lines the ledger does not tell a figure. */
export interface Coverage {
  /** Says it for one row. */
  readonly ofRow: (key: RowKey) => UnknownInRow;
  /** The lines that what came back is of, or may be of. */
  readonly received: ReadonlySet<string>;
}

/** The lines that are unknown in a row, for a stage and its cells in that row. */
export type UnknownInRow = (stage: FoldStage, cells: readonly Cell[]) => ReadonlySet<string>;

/** The lines that are unknown in the rows of one place, for a stage and a year. */
type UnknownAtPlace = (stage: FoldStage, year: string | null | undefined) => ReadonlySet<string>;

/**
 * Works out which lines are unknown in a row, for a stage.
 *
 * **Details**: a line is unknown when it does not record the stage; when a balance of it lies ahead; when money of its deal
 * names no line and falls in another row; by year, when a balance without dates may have money of that year; and when an
 * entry of it could not be read.
 */
export function coverageOf(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  cells: readonly Cell[],
  by: readonly Dimension[],
  doubt: ReadonlySet<string | null>,
): Coverage {
  const structural = by.filter((dimension) => STRUCTURAL.includes(dimension));
  const textOf = (at: Coordinates) => keyText(rowKeyOf(at, structural, portfolio, index), structural);
  const open = openStages(cells, index, textOf);
  const linesByPlace = listsBy(portfolio.lines, (line) => textOf(coordinatesOfLine(line)));
  const doubted = (line: Line) => doubt.has(line.id) || doubt.has(null);
  const places = new Map<string, UnknownAtPlace>();
  const placeOfKey = (key: RowKey): UnknownAtPlace => {
    const text = keyText(key, structural);
    const scope = scopeOf(key, index);
    if (scope !== null) {
      const lines = scope.filter((line) => textOf(coordinatesOfLine(line)) === text);
      return unknownAtPlace(lines, text, open, doubted);
    }
    const known = places.get(text) ?? unknownAtPlace(linesByPlace.get(text) ?? [], text, open, doubted);
    places.set(text, known);
    return known;
  };
  const silent = once((stage: FoldStage) => portfolio.lines.some((line) => !records(line, stage)));
  /** Whether every line records a stage and nothing of it lies ahead: then cells leave nothing unknown. */
  const allTold = (stage: FoldStage) => !silent(stage) && (open.get(stage)?.ahead.size ?? 0) === 0;
  // money of any line may be missing, also above lines; without lines it is that of one that nobody knows
  const ids = portfolio.lines.length === 0 ? [""] : portfolio.lines.map(({ id }) => id);
  const received = cells.filter(({ stage }) => stage === "received");
  const anywhere = doubt.has(null) ? new Set(ids) : NO_LINES;
  return {
    ofRow: (key) => {
      const place = placeOfKey(key);
      return (stage, ofStage) => {
        const ofPlace = place(stage, key.year);
        const inCells = ofStage.length === 0 || allTold(stage) ? NO_LINES : unknownInCells(ofStage, index);
        const lines = inCells.size === 0 ? ofPlace : together([ofPlace, inCells]);
        return lines.size === 0 ? anywhere : lines;
      };
    },
    received: new Set(received.flatMap((cell) => linesOfCell(cell, index).map(({ id }) => id))),
  };
}

/** Works out what is unknown at a place once for each stage; only a balance without dates makes years differ. */
function unknownAtPlace(
  lines: readonly Line[],
  text: string,
  open: ReadonlyMap<FoldStage, OpenStage>,
  doubted: (line: Line) => boolean,
): UnknownAtPlace {
  const always: Partial<Record<FoldStage, ReadonlySet<string>>> = {};
  const all = new Set(lines.map(({ id }) => id));
  const isOpen = (line: Line, stage: FoldStage) =>
    doubted(line) || isUnknown(line, text, stage, open.get(stage));
  return (stage, year) => {
    const ofStage = open.get(stage);
    let unknown = always[stage];
    if (unknown === undefined) {
      const openLines = lines.filter((line) => isOpen(line, stage));
      if (openLines.length === 0) unknown = NO_LINES;
      else unknown = openLines.length === lines.length ? all : new Set(openLines.map(({ id }) => id));
      always[stage] = unknown;
    }
    if (year == null || year === UNKNOWN_YEAR || ofStage === undefined) return unknown;
    if (ofStage.balanceYear.size === 0) return unknown;
    const ofYear = lines.filter(({ id }) => Number(year) <= (ofStage.balanceYear.get(id) ?? 0));
    return together([unknown, new Set(ofYear.map(({ id }) => id))]);
  };
}

function records(line: Line, stage: FoldStage): boolean {
  return line.records.includes(STAGE_TRAITS[stage].recordedAs);
}

function isUnknown(line: Line, text: string, stage: FoldStage, open: OpenStage | undefined): boolean {
  if (!records(line, stage)) return true;
  if (open === undefined) return false;
  if (open.ahead.has(line.id)) return true;
  const above = open.aboveLines.get(dealOfLine(line) ?? "");
  return above !== undefined && !above.has(text);
}

/** The lines that money in these cells may be of, and that do not tell all of it. */
function unknownInCells(cells: readonly Cell[], index: PortfolioIndex): ReadonlySet<string> {
  const isOpen = (cell: Cell, line: Line) => cell.ahead > 0 || !records(line, cell.stage);
  return new Set(
    cells.flatMap((cell) => linesOfCell(cell, index).flatMap((line) => (isOpen(cell, line) ? line.id : []))),
  );
}

/** The lines that the award, project or pillar of a row can draw on; `null` where the row names none of them. */
function scopeOf(key: RowKey, index: PortfolioIndex): readonly Line[] | null {
  const award = key.award == null ? undefined : index.awards.get(key.award);
  if (award !== undefined) return [index.lines.get(award.line)].filter((line) => line !== undefined);
  const place = index.projects.get(key.project ?? "") ?? index.pillars.get(key.pillar ?? "");
  return place === undefined ? null : (index.linesOfDeal.get(place.deal) ?? []);
}
