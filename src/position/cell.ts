import { yearOf } from "../calendar/yearOf.js";
import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import type { CofinancingDimensions, LedgerEntry } from "../portfolio/entry.js";
import type { Coordinates } from "./coordinates.js";
import type { Dimension } from "./dimension.js";
import type { FoldStage } from "./stage.js";

/** Sums and counts of one stage at one place. All only grow, so they are the same in any order. */
export interface Cell {
  readonly stage: FoldStage;
  readonly at: Coordinates;
  /** Sector, form and origin, for co-financing. */
  readonly part: Pick<CofinancingDimensions, "sector" | "form" | "origin"> | null;
  /** Everything booked, in cents. */
  gross: Money;
  /** What of it was reversed, in cents. */
  reversed: Money;
  /** The number of entries less the number of reversals. */
  count: number;
  /** How many balances lie ahead: known, with a date after the day asked for. */
  ahead: number;
  /** The last year of a balance without dates of its own; 0 where there is none. */
  balanceYear: number;
}

/** Books an entry in its cell. */
export function book(cell: Cell, entry: LedgerEntry, counts: "counts" | "ahead"): void {
  if (counts === "ahead") {
    cell.ahead += 1;
    return;
  }
  if (entry.kind === "reversal") {
    cell.reversed = add(cell.reversed, entry.amount);
    cell.count -= 1;
  } else {
    cell.gross = add(cell.gross, entry.amount);
    cell.count += 1;
  }
  if (entry.dateBasis === "atOrBefore") cell.balanceYear = Math.max(cell.balanceYear, yearOf(entry.date));
}

/** The cell of a place, made when it is not there yet. */
export function cellAt(
  cells: Map<string, Cell>,
  stage: FoldStage,
  at: Coordinates,
  part: Cell["part"],
): Cell {
  let key = `${stage}${keyPart(at.line)}${keyPart(at.deal)}${keyPart(at.award)}`;
  for (const dimension in at.named) key += keyPart(at.named[dimension as Dimension] ?? null);
  if (part !== null) key += ` ${part.sector} ${part.form} ${part.origin}`;
  const known = cells.get(key);
  if (known !== undefined) return known;
  const cell: Cell = { stage, at, part, gross: ZERO, reversed: ZERO, count: 0, ahead: 0, balanceYear: 0 };
  cells.set(key, cell);
  return cell;
}

/** A part of a key that no other text can make: its length stands before it. */
function keyPart(text: string | null): string {
  return text === null ? "|" : `|${text.length}:${text}`;
}
