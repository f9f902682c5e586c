import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import type { Award } from "./award.js";
import type { Deal, Partner, Pillar, Project } from "./deal.js";
import { dealOfLine } from "./dealOfLine.js";
import type { Group, Line, Reservation } from "./envelope.js";
import type { Portfolio } from "./portfolio.js";

/** A portfolio without its ledger. */
export type PortfolioStructure = Omit<Portfolio, "ledger">;

/** Everything in a portfolio that is looked up by its id; lists are in the order of the portfolio. */
export interface PortfolioIndex {
  readonly groups: ReadonlyMap<string, Group>;
  readonly lines: ReadonlyMap<string, Line>;
  readonly deals: ReadonlyMap<string, Deal>;
  readonly reservations: ReadonlyMap<string, Reservation>;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly awards: ReadonlyMap<string, Award>;
  readonly linesOfGroup: ReadonlyMap<string, readonly Line[]>;
  readonly linesOfDeal: ReadonlyMap<string, readonly Line[]>;
  readonly pillarsOfDeal: ReadonlyMap<string, readonly Pillar[]>;
  readonly awardsOfLine: ReadonlyMap<string, readonly Award[]>;
}

/** Makes the index of a portfolio; work in proportion to its size without the ledger. */
export function indexPortfolio(portfolio: PortfolioStructure): PortfolioIndex {
  const { groups, lines, deals, reservations, pillars, projects, partners, awards } = portfolio;
  return {
    groups: byId(groups),
    lines: byId(lines),
    deals: byId(deals),
    reservations: byId(reservations),
    pillars: byId(pillars),
    projects: byId(projects),
    partners: byId(partners),
    awards: byId(awards),
    linesOfGroup: listsBy(lines, (line) => line.group),
    linesOfDeal: listsBy(lines, dealOfLine),
    pillarsOfDeal: listsBy(pillars, (pillar) => pillar.deal),
    awardsOfLine: listsBy(awards, (award) => award.line),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The items by what they belong to; those that belong to nothing are left out. */
export function listsBy<T>(
  items: readonly T[],
  ownerOf: (item: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const owner = ownerOf(item);
    if (owner === null) continue;
    const list = lists.get(owner);
    if (list === undefined) lists.set(owner, [item]);
    else list.push(item);
  }
  return lists;
}

/** Finds what something names by its id, or throws `ENTRY_INVALID`: the portfolio did not come from `parsePortfolio`. */
export function lookUp<T>(items: ReadonlyMap<string, T>, id: string, what: string, owner: string): T {
  const item = items.get(id);
  if (item !== undefined) return item;
  const found = `${describeValue(id)} as the ${what} of ${describeValue(owner)}`;
  const expected = `the id of one of the ${what}s of this portfolio`;
  throw unexpected("ENTRY_INVALID", found, expected);
}
