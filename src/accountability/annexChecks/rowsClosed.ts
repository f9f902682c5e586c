import { rowAt } from "../annexCells.js";
import { type AnnexCheck, annexFinding, cannotTell, isClosed } from "../annexContext.js";

/** A row that was accounted for finally does not come back. */
export const rowsClosed: AnnexCheck = {
  rule: "RD-SIS-09",
  run: (context) => {
    const { annex, previous, definition, previousDefinition = definition } = context;
    if (previous === undefined) return [cannotTell(context, "RD-SIS-09", "previousUnknown")];
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
