import { rowAt } from "../annexCells.js";
import { type AnnexCheck, annexFinding, cannotTell, isClosed } from "../annexContext.js";

/** A row of the previous annex that was not closed, is there again. */
export const rowsKept: AnnexCheck = {
  rule: "RD-SIS-08",
  run: (context) => {
    const { annex, previous, definition, previousDefinition = definition } = context;
    if (previous === undefined) return [cannotTell(context, "RD-SIS-08", "previousUnknown")];
    return (previous?.rows ?? []).flatMap(({ key, cells }) => {
      if (rowAt(annex, key) !== undefined) return [annexFinding(context, "RD-SIS-08", "pass", key, null)];
      const closed = isClosed(cells, previousDefinition);
      if (closed === null) return [cannotTell(context, "RD-SIS-08", "previousRowSilent", key)];
      return closed ? [] : [annexFinding(context, "RD-SIS-08", "fail", key, null)];
    });
  },
};
