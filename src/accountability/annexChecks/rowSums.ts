import { comparison, named, numberIn, sumOf } from "../annexComparison.js";
import { type AnnexCheck, indicatorsOf } from "../annexContext.js";

/** Figures of one row that are the sum of others of the row, are that. */
export const rowSums: AnnexCheck = {
  rule: "RD-SIS-05",
  run: (context) => {
    const { definition, places } = context;
    return places.flatMap((place) =>
      definition.relations
        .filter(
          ({ kind, result }) =>
            kind === "sum" && indicatorsOf(context, place).some(({ number }) => number === result),
        )
        .map(({ result, parts }) =>
          comparison(context, "RD-SIS-05", {
            key: place.key,
            result,
            expected: sumOf(parts.map((part) => numberIn(place.cells, part, definition))),
            actual: numberIn(place.cells, result, definition),
            facts: { operands: named(parts) },
          }),
        ),
    );
  },
};
