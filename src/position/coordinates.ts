import type { LocalDate } from "../calendar/localDate.js";
import { yearOf } from "../calendar/yearOf.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { DateBasis } from "../portfolio/entryBase.js";
import type { Line } from "../portfolio/envelope.js";
import { lookUp, type PortfolioIndex } from "../portfolio/portfolioIndex.js";
import { type Dimension, STRUCTURAL } from "./dimension.js";

/** Where money stands: its line, or only its deal; and a value for every other dimension that it names. */
export interface Coordinates {
  /** The id of the line; `null` where the entry names only a deal with several lines. */
  readonly line: string | null;
  /** The id of the deal; `null` for a reservation. */
  readonly deal: string | null;
  /** The id of the award. */
  readonly award: string | null;
  /** The other dimensions that were asked for. */
  readonly named: Readonly<Partial<Record<Dimension, string | null>>>;
}

/** Where money of a line stands that names nothing else. */
export function coordinatesOfLine(line: Line): Coordinates {
  return { line: line.id, deal: dealOfLine(line), award: null, named: {} };
}

/** What an entry or an award may say of where its money stands. */
export interface Names {
  readonly line?: string | null;
  readonly deal?: string | null;
  readonly award?: string | null;
  readonly pillar?: string | null;
  readonly project?: string | null;
  readonly partner?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly recipient?: string | null;
  readonly instrument?: string | null;
  readonly financialYear?: number | null;
}

/** Which entry or award it is, and of when. */
export interface Booking {
  readonly id: string;
  readonly date: LocalDate;
  readonly dateBasis: DateBasis;
}

/** The year that a balance without dates of its own falls under. */
export const UNKNOWN_YEAR = "unknown";

/**
 * Works out where an entry stands, for the dimensions that were asked for, or throws `ENTRY_INVALID` where it names what
 * the portfolio does not hold, asked for or not.
 */
export function coordinatesOf(
  names: Names,
  booking: Booking,
  index: PortfolioIndex,
  by: readonly Dimension[],
): Coordinates {
  checkIds(names, booking.id, index);
  const line = lineOf(names, booking.id, index);
  const named: Partial<Record<Dimension, string | null>> = {};
  for (const dimension of by) {
    if (!STRUCTURAL.includes(dimension)) named[dimension] = valueIn(dimension, names, booking, index);
  }
  return { line: line?.id ?? null, deal: dealOf(line, names), award: names.award ?? null, named };
}

function checkIds(
  { deal, award, pillar, project, partner, from, to }: Names,
  id: string,
  index: PortfolioIndex,
): void {
  if (deal != null) lookUp(index.deals, deal, "deal", id);
  if (award != null) lookUp(index.awards, award, "award", id);
  if (pillar != null) lookUp(index.pillars, pillar, "pillar", id);
  if (project != null) lookUp(index.projects, project, "project", id);
  for (const name of [partner, from, to]) if (name != null) lookUp(index.partners, name, "partner", id);
}

/** The line that an entry names, or the only line of its deal. */
function lineOf(names: Names, id: string, index: PortfolioIndex): Line | null {
  if (names.line != null) return lookUp(index.lines, names.line, "line", id);
  const lines = index.linesOfDeal.get(names.deal ?? "") ?? [];
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

function dealOf(line: Line | null, names: Names): string | null {
  if (line === null) return names.deal ?? null;
  return dealOfLine(line);
}

function valueIn(dimension: Dimension, names: Names, booking: Booking, index: PortfolioIndex): string | null {
  switch (dimension) {
    case "award":
    case "project":
    case "recipient":
    case "instrument":
      return names[dimension] ?? null;
    case "partner":
      return names.partner ?? names.to ?? null;
    case "pillar":
      return names.pillar ?? index.projects.get(names.project ?? "")?.pillar ?? null;
    case "year":
      return booking.dateBasis === "atOrBefore" ? UNKNOWN_YEAR : String(yearOf(booking.date));
    case "financialYear":
      return names.financialYear == null ? null : String(names.financialYear);
    default:
      return null;
  }
}
