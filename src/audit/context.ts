import type { LocalDate } from "../calendar/localDate.js";
import type { Finding } from "../finding/finding.js";
import type { RuleId } from "../finding/rules.js";
import { type CeilingBook, ceilingBook } from "../portfolio/ceilingAt.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { indexPortfolio, type PortfolioIndex } from "../portfolio/portfolioIndex.js";
import { standing, type View, viewOf } from "../portfolio/view.js";
import type { Dimension } from "../position/dimension.js";
import type { PositionRow } from "../position/position.js";
import { positions } from "../position/positions.js";

/** The day on which a portfolio is checked. */
export interface CheckOptions {
  /** The day on which it stands, inclusive. */
  readonly asOf: LocalDate;
  /** Only what was in the books on this day, inclusive; all that is known when it is left out. */
  readonly knownOn?: LocalDate | null;
}

/** What a check may look at. */
export interface CheckContext {
  readonly portfolio: Portfolio;
  readonly view: View;
  readonly index: PortfolioIndex;
  readonly book: CeilingBook;
  /** The entries that count on the day. */
  readonly entries: readonly LedgerEntry[];
  /** The rows of a breakdown, worked out once. */
  readonly rows: (by: Dimension) => readonly PositionRow[];
}

/** One check: the rule that it watches, and what it finds. */
export interface Check {
  readonly rule: RuleId;
  readonly run: (context: CheckContext) => readonly Finding[];
}

/** Makes what all checks of one run share. */
export function checkContext(portfolio: Portfolio, options: CheckOptions): CheckContext {
  const view = viewOf(options);
  const cache = new Map<Dimension, readonly PositionRow[]>();
  return {
    portfolio,
    view,
    index: indexPortfolio(portfolio),
    book: ceilingBook(portfolio.amendments, view),
    entries: portfolio.ledger.filter((entry) => standing(entry, view) === "counts"),
    rows: (by) => {
      const rows = cache.get(by) ?? positions(portfolio, { ...view, by }).rows;
      cache.set(by, rows);
      return rows;
    },
  };
}
