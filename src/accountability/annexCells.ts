import { euro } from "../money/euro.js";
import { type Money, ZERO } from "../money/money.js";
import { sumKnown } from "../money/sumKnown.js";
import type { AnnexCell, AnnexRow, SisaAnnex } from "./annex.js";
import { type GrantDefinition, type IndicatorMeasure, indicatorOf } from "./grantDefinition.js";
import { indicatorNumber } from "./indicatorNumber.js";
import { readCell, YES } from "./readCell.js";

/** The first cell of an indicator, however its number is spelled. */
export function cellAt(cells: readonly AnnexCell[], number: string): AnnexCell | undefined {
  return cells.find(({ indicator }) => indicatorNumber(indicator) === number);
}

/** The row of a project or an award. */
export function rowAt({ rows }: SisaAnnex, key: string | null): AnnexRow | undefined {
  return rows.find((row) => row.key === key);
}

/** The number in a cell of euros or of a count, in hundredths; zero where it does not apply, `null` where none is. */
export function numberIn(
  cells: readonly AnnexCell[],
  number: string,
  definition: GrantDefinition,
): Money | null {
  const cell = cellAt(cells, number);
  const type = definition.indicators.find((indicator) => indicator.number === number)?.type;
  if (cell === undefined || type === undefined) return null;
  const reading = readCell(cell, type);
  if (reading.kind === "notApplicable") return ZERO;
  if (reading.kind === "amount") return reading.amount;
  return reading.kind === "word" && type === "count" ? euro(reading.word) : null;
}

/**
 * The amount of a measure in a row, or in the grant where no row is asked for: the cell of the grant, else all rows
 * together. A row that is not there holds nothing.
 */
export function amountAt(
  annex: SisaAnnex,
  definition: GrantDefinition,
  measure: IndicatorMeasure,
  key: string | null | undefined,
): Money | null {
  const indicator = indicatorOf(definition, measure);
  if (indicator === undefined) return null;
  const { number, repeated } = indicator;
  if (!repeated) return key === undefined ? numberIn(annex.cells, number, definition) : null;
  if (key !== undefined) {
    const row = rowAt(annex, key);
    return row === undefined ? ZERO : numberIn(row.cells, number, definition);
  }
  return sumKnown(annex.rows.map(({ cells }) => numberIn(cells, number, definition)));
}

/** Whether a row, or the grant, says yes to a measure. */
export function saysYes(
  cells: readonly AnnexCell[],
  definition: GrantDefinition,
  measure: IndicatorMeasure,
): boolean {
  const indicator = indicatorOf(definition, measure);
  return indicator !== undefined && cellAt(cells, indicator.number)?.text === YES;
}
