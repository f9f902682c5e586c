import { cellAt, saysYes } from "../annexCells.js";
import { type AnnexCheck, annexFinding } from "../annexContext.js";
import { indicatorOf } from "../grantDefinition.js";

/** What is accounted for finally is completed. */
export const finalIsCompleted: AnnexCheck = {
  rule: "RD-SIS-22",
  run: (context) => {
    const { definition, places } = context;
    const completed = indicatorOf(definition, "completed");
    if (completed === undefined) return [];
    return places
      .filter(({ cells }) => saysYes(cells, definition, "final"))
      .map(({ key, cells }) => {
        const done = saysYes(cells, definition, "completed");
        const actual = cellAt(cells, completed.number)?.text ?? null;
        return annexFinding(context, "RD-SIS-22", done ? "pass" : "fail", key, completed.number, { actual });
      });
  },
};
