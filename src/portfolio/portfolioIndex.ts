import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import type { Award } from "./award.js";
import type { Deal, Pillar, Project } from "./deal.js";
import type { Group, Line, Reservation } from "./envelope.js";
import type { Portfolio } from "./portfolio.js";

/** A portfolio without its ledger. */
export type PortfolioStructure = Omit<Portfolio, "ledger">;

/** Everything in a portfolio that is looked up by its id. */
export interface PortfolioIndex {
  readonly groups: ReadonlyMap<string, Group>;
  readonly lines: ReadonlyMap<string, Line>;
  readonly deals: ReadonlyMap<string, Deal>;
  readonly reservations: ReadonlyMap<string, Reservation>;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly awards: ReadonlyMap<string, Award>;
  /** The lines of each deal, in the order of the portfolio. */
  readonly linesOfDeal: ReadonlyMap<string, readonly Line[]>;
}

/** Makes the index of a portfolio; work in proportion to its size without the ledger. */
export function indexPortfolio(portfolio: PortfolioStructure): PortfolioIndex {
  const linesOfDeal = new Map<string, Line[]>();
  for (const line of portfolio.lines) {
    if (line.holder.kind !== "deal") continue;
    const lines = linesOfDeal.get(line.holder.id);
    if (lines === undefined) linesOfDeal.set(line.holder.id, [line]);
    else lines.push(line);
  }
  return {
    groups: byId(portfolio.groups),
    lines: byId(portfolio.lines),
    deals: byId(portfolio.deals),
    reservations: byId(portfolio.reservations),
    pillars: byId(portfolio.pillars),
    projects: byId(portfolio.projects),
    awards: byId(portfolio.awards),
    linesOfDeal,
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Finds something by its id, or throws `ENTRY_INVALID`: the portfolio did not come from `parsePortfolio`. */
export function lookUp<T>(items: ReadonlyMap<string, T>, id: string, what: string): T {
  const item = items.get(id);
  if (item !== undefined) return item;
  const found = `${describeValue(id)} as the id of a ${what}`;
  const expected = `the id of a ${what} of this portfolio`;
  throw new DomainError("ENTRY_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}
