import type { PortfolioIndex, PortfolioStructure } from "../portfolio/portfolioIndex.js";
import type { Coordinates } from "./coordinates.js";
import type { Dimension, RowKey } from "./dimension.js";

/** The key of the row that money at these coordinates falls in. */
export function rowKeyOf(
  at: Coordinates,
  by: readonly Dimension[],
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
): RowKey {
  const key: Partial<Record<Dimension, string | null>> = {};
  for (const dimension of by) {
    if (dimension === "envelope") key.envelope = portfolio.envelope.id;
    else if (dimension === "line" || dimension === "deal" || dimension === "award")
      key[dimension] = at[dimension];
    else if (dimension === "group") key.group = groupOf(at, index);
    else key[dimension] = at.named[dimension] ?? null;
  }
  return key;
}

/** The group of a line, or the one group of all lines of a deal. */
function groupOf(at: Coordinates, index: PortfolioIndex): string | null {
  if (at.line !== null) return index.lines.get(at.line)?.group ?? null;
  if (at.deal === null) return null;
  const groups = new Set(index.linesOfDeal.get(at.deal)?.map((line) => line.group));
  return groups.size === 1 ? ([...groups][0] as string) : null;
}

/** One text for each key; two keys are the same when their texts are. */
export function keyText(key: RowKey, by: readonly Dimension[]): string {
  let text = "";
  for (const dimension of by) {
    const value = key[dimension] ?? null;
    // its length before it, so that no two lists of values give one text
    text += value === null ? "|" : `|${value.length}:${value}`;
  }
  return text;
}

/** Tells whether a key has money above the level asked for. */
export function isUnallocated(key: RowKey, by: readonly Dimension[]): boolean {
  return by.some((dimension) => (key[dimension] ?? null) === null);
}
