import type { Money } from "../money/money.js";
import { sumKnown } from "../money/sumKnown.js";
import { amountAt, rowAt } from "./annexCells.js";
import { type AnnexContext, isClosed } from "./annexContext.js";
import type { IndicatorMeasure } from "./grantDefinition.js";

/**
 * A cumulative figure of the grant: its rows, and those that the previous annex closed, which are no longer there. Rows that
 * were closed before that stand in neither annex, and are not counted.
 */
export function withClosedRows(
  { annex, definition, previous, previousDefinition = definition }: AnnexContext,
  measure: IndicatorMeasure,
): Money | null {
  const own = amountAt(annex, definition, measure, undefined);
  const gone = (previous?.rows ?? []).filter(
    ({ key, cells }) => rowAt(annex, key) === undefined && isClosed(cells, previousDefinition) === true,
  );
  const closed = gone.map(({ key }) =>
    previous == null ? null : amountAt(previous, previousDefinition, measure, key),
  );
  return sumKnown([own, ...closed]);
}
