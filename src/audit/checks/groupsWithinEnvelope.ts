import type { Check } from "../context.js";
import { withinLimit } from "./limit.js";
import { figureOf } from "./linesWithinGroup.js";

/** The groups stay within the envelope; a group without a ceiling of its own counts for its lines. */
export const groupsWithinEnvelope: Check = {
  rule: "RD-CEI-04",
  run: ({ portfolio, index, book }) => {
    const { envelope, groups } = portfolio;
    const own = book.ceilingAt("envelope", envelope.id, envelope.ceiling);
    if (own.amount === null && !own.uncertain) return [];
    const amounts = groups.flatMap((group) => {
      const ceiling = book.ceilingAt("group", group.id, group.ceiling);
      if (ceiling.amount !== null || ceiling.uncertain) return [ceiling.amount];
      const lines = index.linesOfGroup.get(group.id) ?? [];
      return lines.map((line) => book.ceilingAt("line", line.id, line.ceiling).amount);
    });
    return [
      withinLimit({
        rule: "RD-CEI-04",
        path: ["envelope"],
        ceiling: figureOf([own.amount]),
        amount: figureOf(amounts),
        facts: { envelope: envelope.id },
      }),
    ];
  },
};
