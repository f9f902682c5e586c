import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import { takeIn } from "./cells.js";
import { type Dimension, STRUCTURAL } from "./dimension.js";
import { beginFold, type Fold, type PositionOptions } from "./fold.js";

/** What every fold can be broken down by: it follows from the line, deal and award that each sum stands at. */
const ALWAYS: readonly Dimension[] = [...STRUCTURAL, "award"];

/** Whether a fold can be broken down by a dimension. */
export function canRegroup(fold: Fold, dimension: Dimension): boolean {
  return ALWAYS.includes(dimension) || fold.by.includes(dimension);
}

/**
 * Breaks a fold down by other dimensions, without its entries.
 *
 * **Details**: a fold can be regrouped by its own dimensions, or some of them, and always by envelope, group, line, deal and
 * award. The result is what folding the same entries by those dimensions gives.
 *
 * @param fold - The fold; it is not changed.
 * @param by - The dimensions.
 * @returns A new fold of the same portfolio and dates.
 * @throws {@link DomainError} `DIMENSION_INVALID` for a dimension that the fold does not keep apart, or a wrong or repeated one;
 * `AMOUNT_OUT_OF_RANGE` where a sum leaves the safe range.
 *
 * @example
 * ```ts
 * import { addEntry, emptyFold, finishFold, localDate, regroupFold } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const fold = emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: ["deal", "recipient"] });
 * for (const entry of regioEnvelop.ledger) addEntry(fold, entry);
 * finishFold(regroupFold(fold, "recipient")).rows[0]?.paid.net.value; // => 56050000000
 * finishFold(regroupFold(fold, "group")).total.toMakeAvailable.value; // => 16200000000
 * regroupFold(fold, "year"); // throws DIMENSION_INVALID
 * ```
 */
export function regroupFold(fold: Fold, by: PositionOptions["by"]): Fold {
  const regrouped = beginFold(fold, by);
  const missing = regrouped.by.find((dimension) => !canRegroup(fold, dimension));
  if (missing !== undefined) {
    const found = `${describeValue(missing)} among the dimensions`;
    const expected = `those of the fold (${fold.by.join(", ")}), or ${ALWAYS.join(", ")}`;
    throw unexpected("DIMENSION_INVALID", found, expected);
  }
  takeIn(regrouped.cells, fold.cells);
  for (const line of fold.doubt) regrouped.doubt.add(line);
  return regrouped;
}
