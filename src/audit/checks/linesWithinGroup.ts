import type { Money } from "../../money/money.js";
import { sum } from "../../money/sum.js";
import type { PositionFigure } from "../../position/position.js";
import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";

/** The ceilings of the lines of a group stay within the ceiling of the group. */
export const linesWithinGroup: Check = {
  rule: "RD-CEI-03",
  run: ({ portfolio, index, book }) =>
    portfolio.groups.flatMap((group) => {
      const own = book.ceilingAt("group", group.id, group.ceiling);
      if (own.amount === null && !own.uncertain) return [];
      const lines = index.linesOfGroup.get(group.id) ?? [];
      return [
        withinLimit({
          rule: "RD-CEI-03",
          path: ["groups", group.id],
          ceiling: figureOf([own.amount]),
          amount: figureOf(lines.map((line) => book.ceilingAt("line", line.id, line.ceiling).amount)),
          facts: { group: group.id },
        }),
      ];
    }),
};

/** The sum of amounts of which some may be unknown. */
export function figureOf(amounts: readonly (Money | null)[]): PositionFigure {
  const known = amounts.filter((amount) => amount !== null);
  const reported = sum(known);
  const unknownLines = amounts.length - known.length;
  return { value: unknownLines === 0 ? reported : null, reported, unknownLines };
}
