import type { Figure, Relation } from "../../statement/statement.js";

/** A row of a table as printed, in millions; a dash and an empty cell are nil. */
export interface TableRow {
  /** The id of the line, the group, or `"total"`. */
  readonly id: string;
  /** The line of the letter in which the cells stand. */
  readonly where: string;
  /** The cells in the order of the columns. */
  readonly cells: readonly string[];
}

/** The id of the figure in one cell. */
export function cellId(row: string, column: string): string {
  return `${row}-${column}`;
}

/** A figure for every cell of the rows. */
export function cellFigures(columns: readonly string[], rows: readonly TableRow[]): Record<string, Figure> {
  return Object.fromEntries(
    rows.flatMap(({ id, where, cells }) =>
      columns.map((column, index): [string, Figure] => [
        cellId(id, column),
        { value: cells[index] ?? "", unit: "million", where },
      ]),
    ),
  );
}

/** The last column is the first less those between them. */
export function rowRelation(columns: readonly string[], row: string): Relation {
  const cells = columns.map((column) => cellId(row, column));
  return {
    id: `row-${row}`,
    kind: "difference",
    operands: cells.slice(0, -1),
    result: cells[cells.length - 1] ?? "",
    tolerance: "0",
  };
}

/** In every column the rows add up to another row. */
export function columnRelations(
  columns: readonly string[],
  rows: readonly string[],
  result: string,
): readonly Relation[] {
  return columns.map((column) => ({
    id: `column-${cellId(result, column)}`,
    kind: "sum",
    operands: rows.map((row) => cellId(row, column)),
    result: cellId(result, column),
    tolerance: "0",
  }));
}
