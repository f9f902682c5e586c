import { unexpected } from "../foundation/domainError.js";

/** A column of a table. */
export interface TableColumn {
  /** Its id, unique in the table. */
  readonly id: string;
  /** What stands above it. */
  readonly label: string;
  /** Text stands at the left, numbers at the right. */
  readonly align: "left" | "right";
}

/** A table of texts, ready to be written out. */
export interface Table {
  /** What stands above the table. */
  readonly title: string;
  /** The columns, from left to right. */
  readonly columns: readonly TableColumn[];
  /** The rows, each with one text for each column. */
  readonly rows: readonly (readonly string[])[];
}

/** Refuses a table with a row that has more or fewer cells than there are columns. */
export function checkTable(table: Table): void {
  table.rows.forEach((row, index) => {
    if (row.length === table.columns.length) return;
    const found = `${row.length} cells in row ${index}`;
    const expected = `${table.columns.length}, one for each column`;
    throw unexpected("TABLE_INVALID", found, expected);
  });
}
