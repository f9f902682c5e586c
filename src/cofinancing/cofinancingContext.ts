import { type CeilingBook, ceilingBook } from "../portfolio/ceilingAt.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type {
  CofinancingDimensions,
  CofinancingEntry,
  LedgerEntry,
  ReversalEntry,
} from "../portfolio/entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { indexPortfolio, listsBy, type PortfolioIndex } from "../portfolio/portfolioIndex.js";
import { standing, type View } from "../portfolio/view.js";
import type { PositionRow } from "../position/position.js";
import { positions } from "../position/positions.js";

/** An entry of co-financing, or a reversal of one. */
export type CofinancingMovement =
  | CofinancingEntry
  | (ReversalEntry & { readonly of: CofinancingDimensions & { readonly id: string } });

/** What the co-financing of several deals of one portfolio shares. */
export interface CofinancingContext {
  readonly portfolio: Portfolio;
  readonly view: View;
  readonly index: PortfolioIndex;
  readonly book: CeilingBook;
  /** The position of each deal. */
  readonly dealRows: ReadonlyMap<string, PositionRow>;
  /** The positions of the lines of each deal, and of its money above lines. */
  readonly lineRows: ReadonlyMap<string, readonly PositionRow[]>;
  /** The movements of each deal on the day, in the order of the ledger. */
  readonly movements: ReadonlyMap<string, readonly CofinancingMovement[]>;
  /** Whether a partner can dispose of the money of an entry, by its id. */
  readonly disposable: ReadonlyMap<string, boolean | null>;
}

/** Makes what is shared; work in proportion to the size of the portfolio. */
export function cofinancingContext(portfolio: Portfolio, view: View): CofinancingContext {
  const index = indexPortfolio(portfolio);
  const rows = positions(portfolio, { ...view, by: ["deal", "line"] }).rows;
  const dealRows = positions(portfolio, { ...view, by: "deal" }).rows;
  const movements = portfolio.ledger.filter(isMovement);
  return {
    portfolio,
    view,
    index,
    book: ceilingBook(portfolio.amendments, view),
    dealRows: new Map(dealRows.flatMap((row) => (row.key.deal == null ? [] : [[row.key.deal, row]]))),
    lineRows: listsBy(rows, (row) => row.key.deal ?? null),
    movements: listsBy(
      movements.filter((movement) => standing(movement, view) === "counts"),
      (movement) => dealOf(movement, index),
    ),
    disposable: new Map(
      movements.flatMap((movement) =>
        movement.kind === "cofinancing" ? [[movement.id, movement.disposable]] : [],
      ),
    ),
  };
}

/** The dimensions that a movement names. */
export function dimensionsOf(movement: CofinancingMovement): CofinancingDimensions {
  return movement.kind === "reversal" ? movement.of : movement;
}

function isMovement(entry: LedgerEntry): entry is CofinancingMovement {
  return (entry.kind === "reversal" ? entry.of : entry).kind === "cofinancing";
}

function dealOf(movement: CofinancingMovement, { lines }: PortfolioIndex): string | null {
  const { deal, line } = dimensionsOf(movement);
  return deal ?? dealOfLine(lines.get(line ?? ""));
}
