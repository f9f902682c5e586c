import { sumKnown } from "../../money/sumKnown.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import { numberIn } from "../annexCells.js";
import { comparison, named } from "../annexComparison.js";
import { type AnnexCheck, overRelations } from "../annexContext.js";
import { openingOf, whyNoOpening } from "../openingOf.js";

/** A cumulative figure is that of the previous annex and the parts of this year together. */
export const carriedForward: AnnexCheck = {
  rule: "RD-SIS-07",
  run: (context) =>
    overRelations(context, "cumulative", (place, { result, parts }) => {
      const { key, cells } = place;
      const opening = openingOf(context, place, result);
      return comparison(context, "RD-SIS-07", {
        key,
        result,
        expected: sumKnown([opening, ...parts.map((part) => numberIn(cells, part, context.definition))]),
        actual: numberIn(cells, result, context.definition),
        facts: { operands: named(parts), opening: opening === null ? "–" : toDecimalString(opening) },
        unknown: whyNoOpening(context, opening),
      });
    }),
};
