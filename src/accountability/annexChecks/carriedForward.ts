import type { Phrase } from "../../finding/phrases.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import { comparison, named, numberIn, sumOf } from "../annexComparison.js";
import { type AnnexCheck, indicatorsOf } from "../annexContext.js";
import { openingOf } from "../openingOf.js";

/** A cumulative figure is that of the previous annex and the parts of this year together. */
export const carriedForward: AnnexCheck = {
  rule: "RD-SIS-07",
  run: (context) => {
    const { definition, places, previous } = context;
    return places.flatMap((place) =>
      definition.relations
        .filter(
          ({ kind, result }) =>
            kind === "cumulative" && indicatorsOf(context, place).some(({ number }) => number === result),
        )
        .map(({ result, parts }) => {
          const opening = openingOf(context, place, result);
          const unknown: Phrase | null =
            previous === undefined ? "previousUnknown" : opening === null ? "previousUnreadable" : null;
          return comparison(context, "RD-SIS-07", {
            key: place.key,
            result,
            expected: sumOf([opening, ...parts.map((part) => numberIn(place.cells, part, definition))]),
            actual: numberIn(place.cells, result, definition),
            facts: { operands: named(parts), opening: opening === null ? "–" : toDecimalString(opening) },
            ...(unknown === null ? {} : { unknown }),
          });
        }),
    );
  },
};
