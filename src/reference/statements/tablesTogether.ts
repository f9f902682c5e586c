import type { Figure, Relation, Statement } from "../../statement/statement.js";
import { LETTER } from "../letter.js";
import { tableOne } from "./tableOne.js";
import { tableTwo } from "./tableTwo.js";

const ROWS = ["t1", "t2", "t3", "other", "total"];

/** Tabel 1 against Tabel 2: the same groups, the same figures. */
export function tablesTogether(): Statement {
  return {
    id: "letter-tabel-1-and-2",
    title: "Tabel 1 against Tabel 2",
    source: LETTER,
    figures: { ...figuresOf("tabel-1", tableOne()), ...figuresOf("tabel-2", tableTwo()) },
    relations: ROWS.flatMap((row) => [
      relation("equals", row, ["ceiling"], "ceiling"),
      relation("sum", row, ["region", "ministry"], "paid"),
      relation("equals", row, ["left"], "left"),
    ]),
  };
}

/** The figures of the groups and the total, with the table before their ids. */
function figuresOf(table: string, { figures }: Statement): Record<string, Figure> {
  const inRows = Object.entries(figures).filter(([id]) => ROWS.some((row) => id.startsWith(`${row}.`)));
  return Object.fromEntries(inRows.map(([id, figure]) => [`${table}.${id}`, figure]));
}

function relation(kind: "equals" | "sum", row: string, inTwo: readonly string[], inOne: string): Relation {
  return {
    id: `${row}.${inOne}`,
    kind,
    operands: inTwo.map((column) => `tabel-2.${row}.${column}`),
    result: `tabel-1.${row}.${inOne}`,
    tolerance: "0",
  };
}
