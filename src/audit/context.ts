import type { LocalDate } from "../calendar/localDate.js";
import type { Finding } from "../finding/finding.js";
import type { RuleId } from "../finding/rules.js";
import { once } from "../foundation/once.js";
import { type CeilingBook, ceilingBook } from "../portfolio/ceilingAt.js";
import type { Deal, TermPeriod } from "../portfolio/deal.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { indexPortfolio, type PortfolioIndex } from "../portfolio/portfolioIndex.js";
import { termAt } from "../portfolio/termAt.js";
import { standing, type View, viewOf } from "../portfolio/view.js";
import { finishRows } from "../position/finishFold.js";
import type { Fold } from "../position/fold.js";
import type { PositionRow } from "../position/position.js";
import { ledgerFold } from "../position/positions.js";
import { canRegroup, regroupFold } from "../position/regroupFold.js";

/** The day on which a portfolio is checked. */
export interface CheckOptions {
  /** The day on which it stands, inclusive. */
  readonly asOf: LocalDate;
  /** Only what was in the books on this day, inclusive; all that is known when it is left out. */
  readonly knownOn?: LocalDate | null;
}

/** What the rows of checks may be broken down by: all that a fold by project can be put together to. */
export type Breakdown = "envelope" | "group" | "line" | "deal" | "award" | "project";

/** What a check may look at. */
export interface CheckContext {
  readonly portfolio: Portfolio;
  readonly view: View;
  readonly index: PortfolioIndex;
  readonly book: CeilingBook;
  /** The entries that count on the day. */
  readonly entries: readonly LedgerEntry[];
  /** Any entry of the ledger by its id, whether it counts or not. */
  readonly entryById: ReadonlyMap<string, LedgerEntry>;
  /** The rows of a breakdown, worked out once. */
  readonly rows: (by: Breakdown) => readonly PositionRow[];
  /** The term of a deal on the day, worked out once. */
  readonly termOf: (deal: Deal) => TermPeriod;
}

/** One check: the rule that it watches, and what it finds. */
export interface Check {
  readonly rule: RuleId;
  /** What a fold may not have: the entries one by one, or a breakdown by a dimension. Nothing where sums are enough. */
  readonly needs?: "entries" | "project";
  readonly run: (context: CheckContext) => readonly Finding[];
}

/** Makes what all checks of one run share. */
export function checkContext(portfolio: Portfolio, options: CheckOptions): CheckContext {
  const view = viewOf(options);
  let fold: Fold | null = null;
  return contextOf(portfolio, view, indexPortfolio(portfolio), () => {
    fold ??= ledgerFold(portfolio, { ...view, by: "project" });
    return fold;
  });
}

/** Makes what checks share, of a fold whose entries are gone. */
export function foldContext(fold: Fold): CheckContext {
  const { portfolio, index, view } = fold;
  // checks ask for a few coarse breakdowns, and each is made of this one
  const coarse = regroupFold(fold, canRegroup(fold, "project") ? "project" : "envelope");
  return contextOf({ ...portfolio, ledger: [] }, view, index, () => coarse);
}

function contextOf(
  portfolio: Portfolio,
  view: View,
  index: PortfolioIndex,
  foldOf: () => Fold,
): CheckContext {
  const { ledger, amendments } = portfolio;
  return {
    portfolio,
    view,
    index,
    book: ceilingBook(amendments, view),
    entries: ledger.filter((entry) => standing(entry, view) === "counts"),
    entryById: new Map(ledger.map((entry) => [entry.id, entry])),
    rows: once((by: Breakdown) => finishRows(regroupFold(foldOf(), by))),
    termOf: once((deal: Deal) => termAt(deal, amendments, view)),
  };
}
