import type { Statement } from "../../statement/statement.js";
import { type StatementRow, tableStatement } from "../../statement/tableStatement.js";
import { LETTER } from "../letter.js";

/** The rows of Tabel 1, the total last. */
export function tableOneRows(): readonly StatementRow[] {
  return [
    row("t1", "I", "item", "L307", "482.00", "450.00", "32.00"),
    row("t2", "II", "item", "L308", "215.00", "215.00", "0.00"),
    row("t3", "III", "item", "L309", "180.00", "90.00", "90.00"),
    row("other", "Overige", "item", "L310", "73.00", "33.00", "40.00"),
    row("total", "Totaal", "total", "L312", "950.00", "788.00", "162.00"),
  ];
}

/** Tabel 1: every cell, every row and column. */
export function tableOne(): Statement {
  return tableStatement({
    id: "letter-tabel-1",
    title: "Tabel 1. Financiële voortgang Regio Envelop",
    source: LETTER,
    unit: "million",
    tolerance: "0",
    columns: [
      { id: "ceiling", label: "Maximale Rijksbijdrage" },
      { id: "paid", label: "Reeds uitbetaald" },
      { id: "left", label: "Nog beschikbaar te stellen" },
    ],
    rows: tableOneRows(),
    columnRelations: [{ id: "left", kind: "difference", operands: ["ceiling", "paid"], result: "left" }],
  });
}

function row(
  id: string,
  label: string,
  kind: StatementRow["kind"],
  where: string,
  ceiling: string,
  paid: string,
  left: string,
): StatementRow {
  return { id, label, kind, where, cells: { ceiling, paid, left } };
}
