import type { LocalDate } from "../calendar/localDate.js";
import { yearOf } from "../calendar/yearOf.js";
import type { DateBasis } from "../portfolio/entryBase.js";
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

/** What an entry or an award may say of where its money stands. */
export interface Names {
  readonly line?: string | null;
  readonly deal?: string | null;
  readonly award?: string | null;
  readonly pillar?: string | null;
  readonly project?: string | null;
  readonly partner?: string | null;
  readonly to?: string | null;
  readonly recipient?: string | null;
  readonly instrument?: string | null;
  readonly financialYear?: number | null;
}

/** The year that a balance without dates of its own falls under. */
export const UNKNOWN_YEAR = "unknown";

/** Works out where an entry stands, for the dimensions that were asked for. */
export function coordinatesOf(
  names: Names,
  when: { readonly date: LocalDate; readonly dateBasis: DateBasis },
  index: PortfolioIndex,
  by: readonly Dimension[],
): Coordinates {
  const line = lineOf(names, index);
  const named: Partial<Record<Dimension, string | null>> = {};
  for (const dimension of by) {
    if (!STRUCTURAL.includes(dimension)) named[dimension] = namedValue(dimension, names, when, index);
  }
  return { line, deal: dealOf(line, names, index), award: names.award ?? null, named };
}

/** The line that an entry names, or the only line of its deal. */
function lineOf(names: Names, index: PortfolioIndex): string | null {
  if (names.line != null) return lookUp(index.lines, names.line, "line").id;
  if (names.deal == null) return null;
  lookUp(index.deals, names.deal, "deal");
  const lines = index.linesOfDeal.get(names.deal) ?? [];
  return lines.length === 1 ? (lines[0]?.id ?? null) : null;
}

function dealOf(line: string | null, names: Names, index: PortfolioIndex): string | null {
  if (line === null) return names.deal ?? null;
  const { holder } = lookUp(index.lines, line, "line");
  return holder.kind === "deal" ? holder.id : null;
}

function namedValue(
  dimension: Dimension,
  names: Names,
  when: { readonly date: LocalDate; readonly dateBasis: DateBasis },
  index: PortfolioIndex,
): string | null {
  switch (dimension) {
    case "award":
    case "recipient":
    case "instrument":
      return names[dimension] ?? null;
    case "partner":
      return names.partner ?? names.to ?? null;
    case "project":
      return names.project == null ? null : lookUp(index.projects, names.project, "project").id;
    case "pillar":
      if (names.pillar != null) return lookUp(index.pillars, names.pillar, "pillar").id;
      return names.project == null ? null : lookUp(index.projects, names.project, "project").pillar;
    case "year":
      return when.dateBasis === "atOrBefore" ? UNKNOWN_YEAR : String(yearOf(when.date));
    case "financialYear":
      return names.financialYear == null ? null : String(names.financialYear);
    default:
      return null;
  }
}
