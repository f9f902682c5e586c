import type { Money } from "../money/money.js";
import type { CofinancingDimensions } from "../portfolio/entry.js";
import type { Coordinates } from "./coordinates.js";
import type { FoldStage } from "./stage.js";

/** What a cell is of: a stage at a place. */
export interface CellPlace {
  readonly stage: FoldStage;
  readonly at: Coordinates;
  /** Sector, form and origin, for co-financing. */
  readonly part: Pick<CofinancingDimensions, "sector" | "form" | "origin"> | null;
}

/** Sums of one stage at one place, which are the same in any order. */
export interface Cell extends CellPlace {
  /** Everything booked, in cents. */
  readonly gross: Money;
  /** What of it was reversed, in cents. */
  readonly reversed: Money;
  /** The number of determinations less that of their reversals; 0 for any other stage, where numbers do not matter. */
  readonly count: number;
  /** How many balances lie ahead: known, with a date after the day asked for. */
  readonly ahead: number;
  /** The last year of a balance without dates of its own; 0 where there is none. */
  readonly balanceYear: number;
}
