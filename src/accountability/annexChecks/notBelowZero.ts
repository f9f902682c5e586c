import { negate } from "../../money/negate.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import { type AnnexCheck, annexFinding, overCells } from "../annexContext.js";
import { readCell } from "../readCell.js";

/** An amount is not below zero, unless it is a correction. */
export const notBelowZero: AnnexCheck = {
  rule: "RD-SIS-11",
  run: (context) =>
    overCells(context, ({ key }, { number, type, measure }, cell) => {
      if (type !== "euro" || measure === "correction" || cell === undefined) return [];
      const reading = readCell(cell, type);
      if (reading.kind !== "amount") return [];
      const { amount } = reading;
      if (amount >= 0) return [annexFinding(context, "RD-SIS-11", "pass", key, number)];
      return [
        annexFinding(context, "RD-SIS-11", "fail", key, number, {
          actual: toDecimalString(amount),
          atStake: negate(amount),
        }),
      ];
    }),
};
