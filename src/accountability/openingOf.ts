import type { Phrase } from "../finding/phrases.js";
import { type Money, ZERO } from "../money/money.js";
import { numberIn, rowAt } from "./annexCells.js";
import type { AnnexContext, AnnexPlace } from "./annexContext.js";
import { indicatorOf } from "./grantDefinition.js";

/** What the previous annex had of an indicator, by its measure where it has one; nothing where there is no such row. */
export function openingOf(
  { definition, previous, previousDefinition = definition }: AnnexContext,
  { key }: AnnexPlace,
  number: string,
): Money | null {
  if (previous === undefined) return null;
  if (previous === null) return ZERO;
  const cells = key === undefined ? previous.cells : rowAt(previous, key)?.cells;
  if (cells === undefined) return ZERO;
  const measure = definition.indicators.find((indicator) => indicator.number === number)?.measure ?? null;
  const before = measure === null ? undefined : indicatorOf(previousDefinition, measure);
  return numberIn(cells, before?.number ?? number, previousDefinition);
}

/** Why a figure that goes on from the previous annex cannot be told. */
export function whyNoOpening({ previous }: AnnexContext, opening: Money | null): Phrase {
  if (previous === undefined) return "previousUnknown";
  return opening === null ? "previousUnreadable" : "cellUnreadable";
}
