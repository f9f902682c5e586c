import { sumKnown } from "../../money/sumKnown.js";
import { numberIn } from "../annexCells.js";
import { comparison } from "../annexComparison.js";
import type { AnnexCheck } from "../annexContext.js";

/** A figure of the grant that is the total of its rows, is that. */
export const grantTotals: AnnexCheck = {
  rule: "RD-SIS-06",
  run: (context) => {
    const { annex, definition } = context;
    return definition.relations
      .filter(({ kind }) => kind === "total")
      .map(({ result, parts }) =>
        comparison(context, "RD-SIS-06", {
          key: undefined,
          result,
          expected: sumKnown(
            annex.rows.flatMap(({ cells }) => parts.map((part) => numberIn(cells, part, definition))),
          ),
          actual: numberIn(annex.cells, result, definition),
          facts: {},
        }),
      );
  },
};
