import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { RowKnown } from "./annexFacts.js";
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
  return written(together(rows.map((row) => rowAmount(part, row, definition))));
}

/** The amount of an indicator in a row, by its measure or as the sum of others; `null` where neither gives it. */
function rowAmount(indicator: Indicator, row: RowKnown, definition: GrantDefinition): Money | null {
  switch (indicator.measure) {
    case "spending":
    case "correction":
    case "cumulativeSpending":
    case "cofinancing":
    case "cumulativeCofinancing":
      return row.figures[indicator.measure].value;
    case "opening":
      return row.figures.cumulativeSpending.opening;
    case null:
      return sumOfParts(indicator, row, definition);
    default:
      return null;
  }
}

/** The sum of measures; a part that is a sum itself is not followed, so a circle of relations gives nothing. */
function sumOfParts(indicator: Indicator, row: RowKnown, definition: GrantDefinition): Money | null {
  const relation = relationOf(indicator, definition, "sum");
  if (relation === undefined) return null;
  const parts = relation.parts.flatMap((number) =>
    definition.indicators.filter((part) => part.number === number && part.measure !== null),
  );
  if (parts.length < relation.parts.length) return null;
  return together(parts.map((part) => rowAmount(part, row, definition)));
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

function together(amounts: readonly (Money | null)[]): Money | null {
  let total: Money | null = ZERO;
  for (const amount of amounts) total = total === null || amount === null ? null : add(total, amount);
  return total;
}

function written(amount: Money | null): string | null {
  return amount === null ? null : toDecimalString(amount);
}
