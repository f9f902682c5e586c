import type { LedgerEntry } from "../portfolio/entry.js";
import { standing } from "../portfolio/view.js";
import { book, type Cell } from "../position/cell.js";
import { cellOf, type Fold } from "../position/fold.js";
import { entryPlacer } from "../schema/entryReader.js";
import { acceptEntry } from "./acceptEntry.js";

/**
 * Takes a row of the usual form into a fold. Gives the cell that it was booked in, `"absent"` where it does not count on the
 * day, or `null` where the careful way has to look.
 */
export type FastRow = (json: unknown) => Cell | "absent" | null;

/**
 * Makes the fast way into a fold. A place that was looked up once is kept with its cell, so that a row costs its reading and
 * one addition.
 */
export function fastFold(fold: Fold): FastRow {
  const isPlaced = entryPlacer(fold.portfolio);
  const byYear = fold.by.includes("year");
  const cells = new Map<string, Cell | null>();
  return (json) => {
    const entry = acceptEntry(json);
    if (entry === null) return null;
    const place = placeOf(entry, byYear);
    let cell = cells.get(place);
    if (cell === undefined) {
      if (!isPlaced(json)) return null;
      cell = null;
      cells.set(place, cell);
    }
    const counts = standing(entry, fold.view);
    if (counts === "absent") return "absent";
    if (cell === null) {
      cell = cellOf(fold, entry);
      cells.set(place, cell);
    }
    book(cell, entry, counts);
    return cell;
  };
}

/** A text that two entries share only where they are of one kind, name the same things, and fall in one cell. */
function placeOf(entry: LedgerEntry, byYear: boolean): string {
  const of = (entry.kind === "reversal" ? entry.of : entry) as unknown as Readonly<Record<string, unknown>>;
  let place = `${entry.kind === "reversal" ? "-" : ""}${of.kind}${part(entry.source)}`;
  if (byYear) place += entry.dateBasis === "on" ? entry.date.slice(0, 4) : "?";
  for (const name of NAMES) place += part(of[name]);
  return place;
}

const NAMES = [
  "line",
  "deal",
  "award",
  "pillar",
  "project",
  "partner",
  "from",
  "to",
  "recipient",
  "instrument",
  "financialYear",
  "stage",
  "sector",
  "form",
  "origin",
  "level",
] as const;

function part(value: unknown): string {
  if (value === undefined || value === null) return "|";
  const text = String(value);
  return `|${text.length}:${text}`;
}
