import type { Money } from "../money/money.js";
import { sumKnown } from "../money/sumKnown.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { RowKnown } from "./annexFacts.js";
import { isAnnexMeasure } from "./annexFigures.js";
import type { GrantDefinition, Indicator, IndicatorRelation } from "./grantDefinition.js";
import { NO, YES } from "./readCell.js";

/** What stands in a cell of a row; `null` where it is unknown, or for the caller to fill in. */
export function cellText(indicator: Indicator, row: RowKnown, definition: GrantDefinition): string | null {
  switch (indicator.measure) {
    case "row":
      return row.name;
    case "completed":
      return row.completed ? YES : NO;
    case "final":
      return row.final ? YES : NO;
    default:
      return written(rowAmount(indicator, row, definition));
  }
}

/** What stands in a cell of the grant. */
export function grantText(
  indicator: Indicator,
  grant: RowKnown,
  rows: readonly RowKnown[],
  definition: GrantDefinition,
): string | null {
  const total = relationOf(indicator, definition, "total");
  const part = definition.indicators.find(({ number }) => number === total?.parts[0]);
  if (part === undefined) return cellText(indicator, grant, definition);
  return written(sumKnown(rows.map((row) => rowAmount(part, row, definition))));
}

/** The amount of an indicator in a row, by its measure or as the sum of others; `null` where neither gives it. */
function rowAmount(indicator: Indicator, row: RowKnown, definition: GrantDefinition): Money | null {
  const { measure } = indicator;
  if (measure === null) return sumOfParts(indicator, row, definition);
  if (measure === "opening") return row.figures.cumulativeSpending.opening;
  return isAnnexMeasure(measure) ? row.figures[measure].value : null;
}

/** The sum of measures; a part that is a sum itself is not followed, so a circle of relations gives nothing. */
function sumOfParts(indicator: Indicator, row: RowKnown, definition: GrantDefinition): Money | null {
  const relation = relationOf(indicator, definition, "sum");
  if (relation === undefined) return null;
  const parts = relation.parts.flatMap((number) =>
    definition.indicators.filter((part) => part.number === number && part.measure !== null),
  );
  if (parts.length < relation.parts.length) return null;
  return sumKnown(parts.map((part) => rowAmount(part, row, definition)));
}

function relationOf(
  { number, measure }: Indicator,
  { relations }: GrantDefinition,
  kind: IndicatorRelation["kind"],
): IndicatorRelation | undefined {
  return measure === null
    ? relations.find((relation) => relation.kind === kind && relation.result === number)
    : undefined;
}

function written(amount: Money | null): string | null {
  return amount === null ? null : toDecimalString(amount);
}
