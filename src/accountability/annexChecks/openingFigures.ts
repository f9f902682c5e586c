import type { Phrase } from "../../finding/phrases.js";
import { comparison, named, numberIn } from "../annexComparison.js";
import { type AnnexCheck, indicatorsOf } from "../annexContext.js";
import { openingOf } from "../openingOf.js";

/** An opening figure is the closing one of the previous annex. */
export const openingFigures: AnnexCheck = {
  rule: "RD-SIS-24",
  run: (context) => {
    const { definition, places, previous } = context;
    return places.flatMap((place) =>
      definition.relations
        .filter(
          ({ kind, result }) =>
            kind === "opening" && indicatorsOf(context, place).some(({ number }) => number === result),
        )
        .map(({ result, parts }) => {
          const [closing = ""] = parts;
          const expected = openingOf(context, place, closing);
          const unknown: Phrase | null =
            previous === undefined ? "previousUnknown" : expected === null ? "previousUnreadable" : null;
          return comparison(context, "RD-SIS-24", {
            key: place.key,
            result,
            expected,
            actual: numberIn(place.cells, result, definition),
            facts: { operands: named(parts) },
            ...(unknown === null ? {} : { unknown }),
          });
        }),
    );
  },
};
