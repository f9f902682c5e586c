import type { LocalDate } from "../calendar/localDate.js";
import type { PortfolioIndex, PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { type Booking, type Coordinates, coordinatesOf, coordinatesOfLine } from "./coordinates.js";
import { type Dimension, type RowKey, STRUCTURAL } from "./dimension.js";
import { rowKeyOf } from "./rowKey.js";

/**
 * The rows that a portfolio has even where nothing happened: one for each thing that it lists at the lowest level asked for.
 *
 * **Details**: years, partners and instruments are no lists; they have rows only where there are entries.
 */
export function seedKeys(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  by: readonly Dimension[],
): readonly RowKey[] {
  const listed = by.filter((dimension) => dimension !== "recipient");
  if (listed.every((dimension) => dimension === "group" || dimension === "envelope")) {
    const groups = listed.includes("group") ? portfolio.groups : [null];
    return groups.map((group) => keyOfGroup(portfolio.envelope.id, group?.id ?? null, listed));
  }
  const places = placesOf(portfolio, index, listed);
  return places.map((at) => rowKeyOf(at, listed, portfolio, index));
}

function keyOfGroup(envelope: string, group: string | null, by: readonly Dimension[]): RowKey {
  return Object.fromEntries(by.map((dimension) => [dimension, dimension === "group" ? group : envelope]));
}

function placesOf(
  portfolio: PortfolioStructure,
  index: PortfolioIndex,
  by: readonly Dimension[],
): readonly Coordinates[] {
  const others = by.filter((dimension) => !STRUCTURAL.includes(dimension));
  if (others.length === 0) return structuralPlaces(portfolio, by);
  if (others.every((dimension) => dimension === "pillar" || dimension === "project")) {
    const [name, list] = others.includes("project")
      ? (["project", portfolio.projects] as const)
      : (["pillar", portfolio.pillars] as const);
    return list.map(({ id, deal }) => coordinatesOf({ deal, [name]: id }, undated(id), index, by));
  }
  if (others.length === 1 && others[0] === "award") {
    return portfolio.awards.map(({ id, line }) => coordinatesOf({ line, award: id }, undated(id), index, by));
  }
  return [];
}

/** Only the year depends on a date, and a list has none. */
function undated(id: string): Booking {
  return { id, date: "1900-01-01" as LocalDate, dateBasis: "on" };
}

function structuralPlaces(portfolio: PortfolioStructure, by: readonly Dimension[]): readonly Coordinates[] {
  if (by.includes("line") || (by.includes("group") && by.includes("deal"))) {
    return portfolio.lines.map(coordinatesOfLine);
  }
  if (!by.includes("deal")) return [];
  return portfolio.deals.map(({ id }) => ({ line: null, deal: id, award: null, named: {} }));
}
