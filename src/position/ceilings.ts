import type { Money } from "../money/money.js";
import { negate } from "../money/negate.js";
import { sum } from "../money/sum.js";
import type { CeilingAt, CeilingBook } from "../portfolio/ceilingAt.js";
import type { Line } from "../portfolio/envelope.js";
import type { PortfolioIndex, PortfolioStructure } from "../portfolio/portfolioIndex.js";
import type { Dimension, RowKey } from "./dimension.js";
import { type KnownAmount, known, less, MEANINGLESS, plus } from "./knownAmount.js";
import { keyText } from "./rowKey.js";

/** A part of the envelope's ceiling, and the row that it belongs to. */
export interface CeilingShare {
  readonly key: RowKey;
  readonly ceiling: KnownAmount;
  /** How many amendments were in force up to the last one that changed it. */
  readonly revision: number;
}

/** What has a ceiling: the envelope, a group, a line or a pillar. */
interface Node {
  readonly key: RowKey;
  readonly own: CeilingAt;
  readonly line: string | null;
  readonly children: readonly Node[];
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
  const root = tree(portfolio, index, book, by);
  const shares = divide(root, by);
  return by.includes("pillar") ? [...shares, ...pillarsOfSeveralLines(portfolio, index, by)] : shares;
}

/** The ceiling of the whole. */
export function totalCeiling(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
): KnownAmount {
  return ceilingOf(tree(portfolio, index, book, []));
}

function tree(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
  by: readonly Dimension[],
): Node {
  const { envelope } = portfolio;
  const groups = portfolio.groups.map((group): Node => {
    const lines = portfolio.lines.filter((line) => line.group === group.id);
    return {
      key: pick(by, { envelope: envelope.id, group: group.id }),
      own: book.ceilingAt("group", group.id, group.ceiling),
      line: null,
      children: lines.map((line) => lineNode(line, portfolio, index, book, by)),
    };
  });
  return {
    key: pick(by, { envelope: envelope.id }),
    own: book.ceilingAt("envelope", envelope.id, envelope.ceiling),
    line: null,
    children: groups,
  };
}

function lineNode(
  line: Line,
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
  by: readonly Dimension[],
): Node {
  const place = { envelope: portfolio.envelope.id, group: line.group, line: line.id };
  const deal = line.holder.kind === "deal" ? line.holder.id : null;
  const alone = deal !== null && index.linesOfDeal.get(deal)?.length === 1;
  const pillars = by.includes("pillar") && alone ? stateBudgets(portfolio, deal) : [];
  return {
    key: pick(by, { ...place, deal }),
    own: book.ceilingAt("line", line.id, line.ceiling),
    line: line.id,
    children: pillars.map(({ pillar, amount }) => ({
      key: pick(by, { ...place, deal, pillar }),
      own: { amount, uncertain: false, revision: 0 },
      line: line.id,
      children: [],
    })),
  };
}

/** A node with a ceiling of its own has that one; one without has the sum of its children. */
function ceilingOf(node: Node): KnownAmount {
  if (node.own.amount !== null) return known(node.own.amount);
  const summed = node.children.map(ceilingOf).reduce(plus, known(sum([])));
  if (node.line !== null) return { ...summed, unknown: new Set([node.line]) };
  return node.own.uncertain || node.children.length === 0
    ? { ...MEANINGLESS, amount: summed.amount }
    : summed;
}

function divide(node: Node, by: readonly Dimension[]): readonly CeilingShare[] {
  const { key } = node;
  if (inOneRow(node, keyText(key, by), by))
    return [{ key, ceiling: ceilingOf(node), revision: revisionOf(node) }];
  const below = node.children.flatMap((child) => divide(child, by));
  if (node.own.amount === null && node.line === null && !node.own.uncertain) return below;
  const rest = less(ceilingOf(node), node.children.map(ceilingOf).reduce(plus));
  if (rest.amount === 0 && rest.meaningful && rest.unknown.size === 0) return below;
  return [...below, { key, ceiling: rest, revision: revisionOf(node) }];
}

function inOneRow(node: Node, text: string, by: readonly Dimension[]): boolean {
  return node.children.every((child) => keyText(child.key, by) === text && inOneRow(child, text, by));
}

function revisionOf(node: Node): number {
  return Math.max(node.own.revision, ...node.children.map(revisionOf));
}

/** Budgets of a deal with several lines come off what the deal's lines hold, whichever line that is. */
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
    return stateBudgets(portfolio, deal).flatMap(({ pillar, amount }) => [
      { key: pick(by, { ...place, pillar }), ceiling: known(amount), revision: 0 },
      { key: pick(by, place), ceiling: known(negate(amount)), revision: 0 },
    ]);
  });
}

function stateBudgets(
  portfolio: PortfolioStructure,
  deal: string,
): readonly { pillar: string; amount: Money }[] {
  return portfolio.pillars.flatMap(({ id: pillar, deal: of, budget }) =>
    of === deal && budget?.basis === "statePart" ? [{ pillar, amount: budget.amount }] : [],
  );
}

function pick(
  by: readonly Dimension[],
  values: { readonly [D in Dimension]?: string | null | undefined },
): RowKey {
  return Object.fromEntries(by.map((dimension) => [dimension, values[dimension] ?? null]));
}
