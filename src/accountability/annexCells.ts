import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
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

/** The amount in a cell; zero where the indicator does not apply, `null` where there is no readable amount. */
export function amountIn(cell: AnnexCell | undefined): Money | null {
  if (cell === undefined) return null;
  const reading = readCell(cell, "euro");
  if (reading.kind === "amount") return reading.amount;
  return reading.kind === "notApplicable" ? ZERO : null;
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
  if (!repeated) return key === undefined ? amountIn(cellAt(annex.cells, number)) : null;
  if (key !== undefined) {
    const row = rowAt(annex, key);
    return row === undefined ? ZERO : amountIn(cellAt(row.cells, number));
  }
  let total: Money | null = ZERO;
  for (const row of annex.rows) {
    const amount = amountIn(cellAt(row.cells, number));
    total = total === null || amount === null ? null : add(total, amount);
  }
  return total;
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
