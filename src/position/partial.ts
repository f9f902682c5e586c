import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import type { Cell } from "./cell.js";
import { cellsOf, putCell } from "./cells.js";
import { emptyFold, type Fold, type PositionOptions } from "./fold.js";
import { asList, asObject, invalid } from "./partialForm.js";
import { readCell } from "./readCell.js";

/** A fold of a part of a ledger as JSON holds it, to go from one program to another. */
export interface PartialFold {
  /** The version of this form. */
  readonly version: 1;
  /** Of which portfolio, dates and dimensions it is. */
  readonly fingerprint: string;
  /** The sums, by place; amounts in cents. */
  readonly cells: readonly Readonly<Cell>[];
  /** The lines of which an entry could not be read; `null` for any. */
  readonly doubt: readonly (string | null)[];
}

/**
 * Writes a fold as plain data, for `JSON.stringify` or a message to another program.
 *
 * @param fold - The fold; it is not changed.
 * @returns Plain data, frozen; two folds of the same entries in the same order give the same.
 *
 * @example
 * ```ts
 * import { emptyFold, localDate, toPartial } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * toPartial(emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: "deal" })).cells; // => []
 * ```
 */
export function toPartial({ fingerprint, cells, doubt }: Fold): PartialFold {
  return deepFreeze({
    version: 1,
    fingerprint,
    cells: cellsOf(cells),
    doubt: [...doubt],
  });
}

/**
 * Reads what {@link toPartial} wrote, and checks it.
 *
 * @param portfolio - The portfolio that it was made of; its ledger is not read.
 * @param options - The dates and dimensions that it was made with.
 * @param partial - What `JSON.parse` returned.
 * @returns The fold, which may go on and be merged.
 * @throws {@link DomainError} `PARTIAL_INVALID` for something else or another version, `FOLDS_UNLIKE` for another portfolio,
 * dates or dimensions; `DATE_INVALID` and `DIMENSION_INVALID` as {@link emptyFold} does.
 *
 * @example
 * ```ts
 * import { addEntry, emptyFold, finishFold, fromPartial, localDate, toPartial } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const options = { asOf: localDate("2021-01-01"), by: "group" as const };
 * const fold = emptyFold(regioEnvelop, options);
 * for (const entry of regioEnvelop.ledger) addEntry(fold, entry);
 * const written = JSON.stringify(toPartial(fold));
 * finishFold(fromPartial(regioEnvelop, options, JSON.parse(written))).total.paid.net.value; // => 78800000000
 * ```
 */
export function fromPartial(portfolio: PortfolioStructure, options: PositionOptions, partial: unknown): Fold {
  const fold = emptyFold(portfolio, options);
  const { version, fingerprint, cells, doubt } = asObject(partial, "a partial fold");
  if (version !== 1) throw invalid(`${describeValue(version)} as the version`, "1");
  if (fingerprint !== fold.fingerprint) {
    const found = `a partial fold of ${describeValue(fingerprint)}`;
    const expected = `one of ${fold.fingerprint}: the same portfolio, dates and dimensions`;
    throw unexpected("FOLDS_UNLIKE", found, expected);
  }
  for (const item of asList(cells, "the cells")) {
    const { count } = fold.cells;
    putCell(fold.cells, readCell(fold, asObject(item, "a cell")));
    if (fold.cells.count === count) throw invalid("two cells of one place", "one cell for each place");
  }
  for (const line of asList(doubt, "the doubtful lines")) {
    if (line !== null && !fold.index.lines.has(line as string)) {
      throw invalid(`${describeValue(line)} among the doubtful lines`, "the id of a line, or null");
    }
    fold.doubt.add(line as string | null);
  }
  return fold;
}
