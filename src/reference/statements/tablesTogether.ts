import type { Figure, Relation, Statement } from "../../statement/statement.js";
import { LETTER } from "../letter.js";
import { tableOne } from "./tableOne.js";
import { tableTwo } from "./tableTwo.js";

const ROWS = ["t1", "t2", "t3", "other", "total"];

/** Tabel 1 against Tabel 2: the same groups, the same figures. */
export function tablesTogether(): Statement {
  const one = tableOne().figures;
  const two = tableTwo().figures;
  const figures: Record<string, Figure> = {};
  const relations: Relation[] = [];
  for (const row of ROWS) {
    for (const [prefix, table, columns] of [
      ["table-1", one, ["ceiling", "paid", "left"]],
      ["table-2", two, ["ceiling", "region", "ministry", "left"]],
    ] as const) {
      for (const column of columns) {
        const figure = table[`${row}-${column}`];
        if (figure !== undefined) figures[`${prefix}-${row}-${column}`] = figure;
      }
    }
    relations.push(
      same(row, "ceiling"),
      same(row, "left"),
      {
        id: `paid-${row}`,
        kind: "sum",
        operands: [`table-2-${row}-region`, `table-2-${row}-ministry`],
        result: `table-1-${row}-paid`,
        tolerance: "0",
      },
    );
  }
  return {
    id: "letter-tabel-1-and-2",
    title: "Tabel 1 against Tabel 2",
    source: LETTER,
    figures,
    relations,
  };
}

function same(row: string, column: string): Relation {
  return {
    id: `${column}-${row}`,
    kind: "equals",
    operands: [`table-2-${row}-${column}`],
    result: `table-1-${row}-${column}`,
    tolerance: "0",
  };
}
