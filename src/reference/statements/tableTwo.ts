import type { Statement } from "../../statement/statement.js";
import { tableStatement } from "../../statement/tableStatement.js";
import { LETTER } from "../letter.js";
import { tableTwoRows } from "./tableTwoRows.js";

/** Tabel 2: every cell, every row, subtotal and total. */
export function tableTwo(): Statement {
  return tableStatement({
    id: "letter-tabel-2",
    title: "Tabel 2. Stand van zaken uitputting Regio Envelop",
    source: LETTER,
    unit: "million",
    tolerance: "0",
    columns: [
      { id: "ceiling", label: "Max. Rijksbijdrage" },
      { id: "region", label: "Regionale partner" },
      { id: "ministry", label: "Coördinerend vakdep." },
      { id: "left", label: "Nog beschikbaar te stellen" },
    ],
    rows: tableTwoRows(),
    columnRelations: [
      { id: "left", kind: "difference", operands: ["ceiling", "region", "ministry"], result: "left" },
    ],
  });
}
