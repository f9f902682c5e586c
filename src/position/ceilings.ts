import { negate } from "../money/negate.js";
import type { CeilingBook } from "../portfolio/ceilingAt.js";
import type { PortfolioIndex, PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { type CeilingNode, ceilingOf, ceilingTree, keyOf, revisionOf, stateBudgets } from "./ceilingTree.js";
import type { Dimension, RowKey } from "./dimension.js";
import { type KnownAmount, known, less, plusAll } from "./knownAmount.js";
import { keyText } from "./rowKey.js";

/** A part of the envelope's ceiling, and the row that it belongs to. */
export interface CeilingShare {
  readonly key: RowKey;
  readonly ceiling: KnownAmount;
  /** How many amendments were in force up to the last one that changed it. */
  readonly revision: number;
}

/** Only these break a ceiling down; with any other dimension a row has no ceiling of its own. */
const WITH_CEILING: readonly Dimension[] = ["envelope", "group", "line", "deal", "pillar"];

/** Tells whether rows over these dimensions have ceilings. */
export function haveCeilings(by: readonly Dimension[]): boolean {
  return by.every((dimension) => WITH_CEILING.includes(dimension));
}

/**
 * Divides the ceiling of the envelope over the rows, so that the shares add up to it.
 *
 * **Details**: a row that holds all of a group has the group's own ceiling. A row below that has the ceilings of its
 * lines, and what the group holds above its lines stays with the group.
 */
export function ceilingShares(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
  by: readonly Dimension[],
): readonly CeilingShare[] {
  const shares = divide(ceilingTree(portfolio, index, book, by), by);
  return by.includes("pillar") ? [...shares, ...pillarsOfSeveralLines(portfolio, index, by)] : shares;
}

/** The ceiling of the whole. */
export function totalCeiling(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
): KnownAmount {
  return ceilingOf(ceilingTree(portfolio, index, book, []));
}

function divide(node: CeilingNode, by: readonly Dimension[]): readonly CeilingShare[] {
  const { key } = node;
  const whole = { key, ceiling: ceilingOf(node), revision: revisionOf(node) };
  if (inOneRow(node, keyText(key, by), by)) return [whole];
  const below = node.children.flatMap((child) => divide(child, by));
  if (node.own.amount === null && node.line === null && !node.own.uncertain) return below;
  const rest = less(whole.ceiling, plusAll(node.children.map(ceilingOf)));
  if (rest.amount === 0 && rest.meaningful && rest.unknown.size === 0) return below;
  return [...below, { ...whole, ceiling: rest }];
}

function inOneRow(node: CeilingNode, text: string, by: readonly Dimension[]): boolean {
  return node.children.every((child) => keyText(child.key, by) === text && inOneRow(child, text, by));
}

/**
 * Budgets of a deal with several lines come off what the deal's lines hold, whichever line that is. A deal without a
 * line holds nothing that they could come off.
 */
function pillarsOfSeveralLines(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  by: readonly Dimension[],
): readonly CeilingShare[] {
  return portfolio.deals.flatMap(({ id: deal }) => {
    const lines = index.linesOfDeal.get(deal) ?? [];
    if (lines.length === 1) return [];
    const groups = new Set(lines.map((line) => line.group));
    const place = {
      envelope: portfolio.envelope.id,
      deal,
      ...(groups.size === 1 ? { group: [...groups][0] } : {}),
    };
    return stateBudgets(deal, index).flatMap(({ pillar, amount }) => [
      { key: keyOf(by, { ...place, pillar }), ceiling: known(amount), revision: 0 },
      {
        key: keyOf(by, place),
        ceiling: { ...known(negate(amount)), meaningful: lines.length > 0 },
        revision: 0,
      },
    ]);
  });
}
