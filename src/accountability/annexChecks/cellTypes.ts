import type { Phrase } from "../../finding/phrases.js";
import { type AnnexCheck, annexFinding, overCells } from "../annexContext.js";
import type { IndicatorType } from "../grantDefinition.js";
import { readCell } from "../readCell.js";

const TYPE_WORDS: Readonly<Record<IndicatorType, Phrase>> = {
  euro: "typeEuro",
  count: "typeCount",
  yesNo: "typeYesNo",
  text: "typeText",
  date: "typeDate",
  decisionNumber: "typeDecisionNumber",
};

/** A cell that is filled holds a value of its type; another way of writing it is named, not guessed. */
export const cellTypes: AnnexCheck = {
  rule: "RD-SIS-02",
  run: (context) =>
    overCells(context, ({ key }, { number, type }, cell) => {
      if (cell === undefined) return [];
      const reading = readCell(cell, type);
      if (reading.kind === "blank") return [];
      if (reading.kind !== "otherForm") return [annexFinding(context, "RD-SIS-02", "pass", key, number)];
      return [
        annexFinding(context, "RD-SIS-02", "fail", key, number, {
          expected: TYPE_WORDS[type],
          actual: JSON.stringify(cell.text),
          facts: { what: reading.form satisfies Phrase },
        }),
      ];
    }),
};
