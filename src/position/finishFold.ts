import { yearOf } from "../calendar/yearOf.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { type CeilingBook, ceilingBook } from "../portfolio/ceilingAt.js";
import { standing } from "../portfolio/view.js";
import { totalCeiling } from "./ceilings.js";
import type { Cell } from "./cell.js";
import { cellNumber, cellsOf, emptyCells } from "./cells.js";
import { coordinatesOf } from "./coordinates.js";
import { coverageOf } from "./coverage.js";
import { releases } from "./determined.js";
import type { Fold } from "./fold.js";
import type { Positions } from "./position.js";
import { positionOf } from "./positionOf.js";
import { isUnallocated } from "./rowKey.js";
import { inRowOrder } from "./rowOrder.js";
import { type RowParts, rowParts, undecidedLines } from "./rowParts.js";

/**
 * Turns the running sums of a fold into positions: ceilings, stages and what is left of each.
 *
 * @param fold - The fold; it is not changed and may go on.
 * @returns The positions, frozen.
 * @throws {@link DomainError} `AMOUNT_OUT_OF_RANGE` where a total leaves the safe range.
 *
 * @example
 * ```ts
 * import { addEntry, emptyFold, finishFold, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const fold = emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: "group" });
 * for (const entry of regioEnvelop.ledger) addEntry(fold, entry);
 * finishFold(fold).total.toMakeAvailable.value; // => 16200000000
 * ```
 */
export function finishFold(fold: Fold): Positions {
  const { portfolio, index, view, by } = fold;
  const book = ceilingBook(portfolio.amendments, view);
  const cells = [...cellsOf(fold.cells), ...awardCells(fold, book)];
  const coverage = coverageOf(portfolio, index, cells, by, fold.doubt);
  const rows = rowParts(fold, book, cells).map((row) =>
    Object.freeze({
      key: Object.freeze(row.key),
      unallocated: isUnallocated(row.key, by),
      ...positionOf(row, by, book, coverage),
    }),
  );
  const whole: RowParts = {
    key: {},
    cells,
    shares: [{ key: {}, ceiling: totalCeiling(portfolio, index, book), revision: lastRevision(book) }],
    releases: [...releases(fold, book, cells, [])],
    undecided: [...undecidedLines(fold)],
  };
  return deepFreeze({
    ...view,
    by,
    total: positionOf(whole, [], book, coverageOf(portfolio, index, cells, [], fold.doubt)),
    rows: inRowOrder(rows, by, portfolio),
  });
}

/** The cells of the awards, which the portfolio itself holds. */
function awardCells(fold: Fold, book: CeilingBook): readonly Cell[] {
  const cells = emptyCells();
  for (const award of fold.portfolio.awards) {
    const counts = standing(award, fold.view);
    if (counts === "absent") continue;
    const { line, id, treasurer, instrument } = award;
    const names = { line, award: id, partner: treasurer, instrument };
    const at = coordinatesOf(names, award, fold.index, fold.by);
    const number = cellNumber(cells, { stage: "awarded", at, part: null });
    const { lastKnown, uncertain } = book.ceilingAt("award", id, award.amount);
    cells.ahead[number] = counts === "ahead" || uncertain ? 1 : 0;
    cells.counts[2 * number] = counts === "counts" ? 1 : 0;
    cells.sums[2 * number] = counts === "counts" ? (lastKnown ?? award.amount) : 0;
    if (award.dateBasis === "atOrBefore") cells.balanceYears[number] = yearOf(award.date);
  }
  return cellsOf(cells);
}

/** The whole rests on every amendment that changes a ceiling; an extension changes none. */
function lastRevision(book: CeilingBook): number {
  return book.inForce.reduce((last, { kind }, index) => (kind === "extension" ? last : index + 1), 0);
}
