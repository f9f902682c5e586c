import type { Statement } from "../../statement/statement.js";
import { LETTER } from "../letter.js";
import { cellFigures, columnRelations, rowRelation, type TableRow } from "./tableCells.js";

/** The columns of Tabel 1: maximale Rijksbijdrage, reeds uitbetaald, nog beschikbaar te stellen. */
export const TABLE_ONE_COLUMNS = ["ceiling", "paid", "left"] as const;

const GROUPS: readonly TableRow[] = [
  { id: "t1", where: "L307", cells: ["482.00", "450.00", "32.00"] },
  { id: "t2", where: "L308", cells: ["215.00", "215.00", "0.00"] },
  { id: "t3", where: "L309", cells: ["180.00", "90.00", "90.00"] },
  { id: "other", where: "L310", cells: ["73.00", "33.00", "40.00"] },
];
const TOTAL: TableRow = { id: "total", where: "L312", cells: ["950.00", "788.00", "162.00"] };

/** The rows of Tabel 1, the total last. */
export const TABLE_ONE_ROWS: readonly TableRow[] = [...GROUPS, TOTAL];

/** Tabel 1: every cell, every row and column. */
export function tableOne(): Statement {
  return {
    id: "letter-tabel-1",
    title: "Tabel 1. Financiële voortgang Regio Envelop",
    source: LETTER,
    figures: cellFigures(TABLE_ONE_COLUMNS, TABLE_ONE_ROWS),
    relations: [
      ...TABLE_ONE_ROWS.map((row) => rowRelation(TABLE_ONE_COLUMNS, row.id)),
      ...columnRelations(
        TABLE_ONE_COLUMNS,
        GROUPS.map((row) => row.id),
        TOTAL.id,
      ),
    ],
  };
}
