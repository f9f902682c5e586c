import { type Money, ZERO } from "../money/money.js";
import type { CeilingAt, CeilingBook } from "../portfolio/ceilingAt.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { Line } from "../portfolio/envelope.js";
import type { PortfolioIndex, PortfolioStructure } from "../portfolio/portfolioIndex.js";
import type { Dimension, RowKey } from "./dimension.js";
import { type KnownAmount, known, MEANINGLESS, plusAll } from "./knownAmount.js";

/** What has a ceiling: the envelope, a group, a line or a pillar; and the row that it falls in. */
export interface CeilingNode {
  readonly key: RowKey;
  readonly own: CeilingAt;
  /** The id of the line; `null` for the envelope and for groups. */
  readonly line: string | null;
  readonly children: readonly CeilingNode[];
}

/** The envelope with its groups, their lines, and the pillars of a deal with one line. */
export function ceilingTree(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  book: CeilingBook,
  by: readonly Dimension[],
): CeilingNode {
  const { envelope } = portfolio;
  return {
    key: keyOf(by, { envelope: envelope.id }),
    own: book.ceilingAt("envelope", envelope.id, envelope.ceiling),
    line: null,
    children: portfolio.groups.map((group) => ({
      key: keyOf(by, { envelope: envelope.id, group: group.id }),
      own: book.ceilingAt("group", group.id, group.ceiling),
      line: null,
      children: (index.linesOfGroup.get(group.id) ?? []).map((line) =>
        lineNode(line, envelope.id, index, book, by),
      ),
    })),
  };
}

function lineNode(
  line: Line,
  envelope: string,
  index: PortfolioIndex,
  book: CeilingBook,
  by: readonly Dimension[],
): CeilingNode {
  const deal = dealOfLine(line);
  const place = { envelope, group: line.group, line: line.id, deal };
  const alone = deal !== null && index.linesOfDeal.get(deal)?.length === 1;
  return {
    key: keyOf(by, place),
    own: book.ceilingAt("line", line.id, line.ceiling),
    line: line.id,
    children: (by.includes("pillar") && alone ? stateBudgets(deal, index) : []).map(({ pillar, amount }) => ({
      key: keyOf(by, { ...place, pillar }),
      own: { amount, lastKnown: amount, uncertain: false, revision: 0 },
      line: line.id,
      children: [],
    })),
  };
}

/** The pillars of a deal with a budget that is State part. */
export function stateBudgets(
  deal: string,
  index: PortfolioIndex,
): readonly { pillar: string; amount: Money }[] {
  return (index.pillarsOfDeal.get(deal) ?? []).flatMap(({ id, budget }) =>
    budget?.basis === "statePart" ? [{ pillar: id, amount: budget.amount }] : [],
  );
}

/** The ceiling of a node: its own; a group or envelope without one has the sum of what it holds. */
export function ceilingOf({ own, line, children }: CeilingNode): KnownAmount {
  if (own.amount !== null) return known(own.amount);
  if (line !== null) return { ...known(own.lastKnown ?? ZERO), unknown: new Set([line]) };
  const summed = plusAll(children.map(ceilingOf));
  if (own.uncertain) return { ...MEANINGLESS, amount: own.lastKnown ?? summed.amount };
  return children.length === 0 ? MEANINGLESS : summed;
}

/** The last revision that changed a ceiling in a node or below. */
export function revisionOf({ own, children }: CeilingNode): number {
  return children.reduce((last, child) => Math.max(last, revisionOf(child)), own.revision);
}

/** The key of a row, of what is known of its place. */
export function keyOf(
  by: readonly Dimension[],
  place: { readonly [D in Dimension]?: string | null | undefined },
): RowKey {
  return Object.fromEntries(by.map((dimension) => [dimension, place[dimension] ?? null]));
}
