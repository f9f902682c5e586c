import { numberIn } from "../annexCells.js";
import { comparison, named } from "../annexComparison.js";
import { type AnnexCheck, overRelations } from "../annexContext.js";
import { openingOf, whyNoOpening } from "../openingOf.js";

/** An opening figure is the closing one of the previous annex. */
export const openingFigures: AnnexCheck = {
  rule: "RD-SIS-24",
  run: (context) =>
    overRelations(context, "opening", (place, { result, parts }) => {
      const [closing = ""] = parts;
      const expected = openingOf(context, place, closing);
      return comparison(context, "RD-SIS-24", {
        key: place.key,
        result,
        expected,
        actual: numberIn(place.cells, result, context.definition),
        facts: { operands: named(parts) },
        unknown: whyNoOpening(context, expected),
      });
    }),
};
