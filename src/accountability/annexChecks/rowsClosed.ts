import { rowAt } from "../annexCells.js";
import { type AnnexCheck, annexFinding, isClosed } from "../annexContext.js";

/** A row that was accounted for finally does not come back. */
export const rowsClosed: AnnexCheck = {
  rule: "RD-SIS-09",
  run: (context) => {
    const { annex, previous, definition, previousDefinition = definition } = context;
    if (previous === undefined) {
      return [
        annexFinding(context, "RD-SIS-09", "cannotTell", undefined, null, {
          facts: { unknown: "previousUnknown" },
        }),
      ];
    }
    if (previous === null) return [];
    return previous.rows
      .filter(({ cells }) => isClosed(cells, previousDefinition) === true)
      .map(({ key }) => {
        const back = rowAt(annex, key) !== undefined;
        return annexFinding(context, "RD-SIS-09", back ? "fail" : "pass", key, null, {
          facts: { closedIn: String(previous.year) },
        });
      });
  },
};
