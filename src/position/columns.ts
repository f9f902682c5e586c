import type { CellPlace } from "./cell.js";
import type { Dimension } from "./dimension.js";
import type { ValueList } from "./valueList.js";

/**
 * The cells of a fold, in columns.
 *
 * **Details**: a cell is of a stage at a line, deal and award, a part of co-financing, and a value of every dimension that was
 * asked for; each is a number in a list. Cell `n` has two places: `2n` for what was booked and `2n + 1` for what was reversed.
 * Amounts are not below zero, so a sum is the sum of absolute values too: within the safe range at its end, it was within it
 * all along, in whatever order.
 */
export interface Cells {
  /** The dimensions that were asked for and do not follow from the line. */
  readonly named: readonly Dimension[];
  /** What the numbers of each column stand for. */
  readonly lists: readonly ValueList[];
  /** The parts of co-financing, in the order of their list. */
  readonly parts: CellPlace["part"][];
  /** How many cells there are. */
  count: number;
  /** What each cell is of: a number for each column. */
  coordinates: Int32Array;
  /** The numbers of the cells by the hash of their coordinates, below zero where there is none; at most half full. */
  table: Int32Array;
  /** Cents, by place. */
  sums: Float64Array;
  /** The number of determinations less that of their reversals, by cell; 0 for any other stage. */
  counts: Float64Array;
  /** How many balances lie ahead, by cell. */
  ahead: Float64Array;
  /** The last year of a balance without dates of its own, by cell; 0 where there is none. */
  balanceYears: Float64Array;
}

/** The columns of every cell; those of the dimensions that were asked for come behind. */
export const STAGE = 0;
export const LINE = 1;
export const DEAL = 2;
export const AWARD = 3;
export const PART = 4;
export const FIXED = 5;

/** What a cell is of. */
export function placeOfCell(cells: Cells, number: number): CellPlace {
  const { lists, named, coordinates, parts } = cells;
  const from = number * lists.length;
  const valueAt = (column: number): string | null =>
    (lists[column] as ValueList).values[coordinates[from + column] as number] as string | null;
  const values: Partial<Record<Dimension, string | null>> = {};
  for (let column = 0; column < named.length; column += 1) {
    values[named[column] as Dimension] = valueAt(FIXED + column);
  }
  return {
    stage: valueAt(STAGE) as CellPlace["stage"],
    at: { line: valueAt(LINE), deal: valueAt(DEAL), award: valueAt(AWARD), named: values },
    part: parts[coordinates[from + PART] as number] ?? null,
  };
}
