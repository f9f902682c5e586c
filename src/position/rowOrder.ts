import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";
import type { Dimension } from "./dimension.js";
import type { PositionRow } from "./position.js";

/**
 * Puts rows in the order of the portfolio: by the first dimension, then by the next; years by their number, the unknown
 * year after them. Rows with money above the level asked for come last.
 */
export function inRowOrder(
  rows: readonly PositionRow[],
  by: readonly Dimension[],
  portfolio: PortfolioStructure,
): readonly PositionRow[] {
  const ranks = by.map((dimension) => rankOf(dimension, portfolio));
  const ranked = rows.map((row) => ({
    row,
    rank: by.map((dimension, i) =>
      row.key[dimension] == null ? LAST : (ranks[i] as Rank)(row.key[dimension]),
    ),
  }));
  return ranked
    .sort((a, b) => Number(a.row.unallocated) - Number(b.row.unallocated) || compareRanks(a.rank, b.rank))
    .map(({ row }) => row);
}

/** The place of a value among the others of its dimension. */
type Rank = (value: string) => number;

const LAST = Number.MAX_SAFE_INTEGER;

function rankOf(dimension: Dimension, portfolio: PortfolioStructure): Rank {
  if (dimension === "year" || dimension === "financialYear") return (year) => Number(year) || LAST;
  const places = new Map(valuesOf(dimension, portfolio).map((value, place) => [value, place]));
  return (value) => places.get(value) ?? LAST;
}

function valuesOf(
  dimension: Exclude<Dimension, "year" | "financialYear">,
  portfolio: PortfolioStructure,
): readonly string[] {
  switch (dimension) {
    case "envelope":
      return [portfolio.envelope.id];
    case "recipient":
      return RECIPIENTS;
    case "instrument":
      return INSTRUMENTS;
    default:
      return portfolio[`${dimension}s`].map(({ id }) => id);
  }
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((rank, place) => rank !== b[place]);
  return i === -1 ? 0 : (a[i] as number) - (b[i] as number);
}
