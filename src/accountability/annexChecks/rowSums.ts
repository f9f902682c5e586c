import { sumKnown } from "../../money/sumKnown.js";
import { numberIn } from "../annexCells.js";
import { comparison, named } from "../annexComparison.js";
import { type AnnexCheck, overRelations } from "../annexContext.js";

/** Figures of one row that are the sum of others of the row, are that. */
export const rowSums: AnnexCheck = {
  rule: "RD-SIS-05",
  run: (context) =>
    overRelations(context, "sum", ({ key, cells }, { result, parts }) =>
      comparison(context, "RD-SIS-05", {
        key,
        result,
        expected: sumKnown(parts.map((part) => numberIn(cells, part, context.definition))),
        actual: numberIn(cells, result, context.definition),
        facts: { operands: named(parts) },
      }),
    ),
};
