import { type AnnexCheck, annexFinding, overCells } from "../annexContext.js";
import { readCell } from "../readCell.js";

/** Every mandatory cell is filled; 0 and n.v.t. fill it, blank does not. */
export const mandatoryFilled: AnnexCheck = {
  rule: "RD-SIS-01",
  run: (context) =>
    overCells(context, ({ key }, { number, type, mandatory }, cell) => {
      if (!mandatory) return [];
      const blank = cell === undefined || readCell(cell, type).kind === "blank";
      return [annexFinding(context, "RD-SIS-01", blank ? "fail" : "pass", key, number)];
    }),
};
