import { yearOf } from "../calendar/yearOf.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { ZERO } from "../money/money.js";
import { type CeilingBook, ceilingBook } from "../portfolio/ceilingAt.js";
import { standing } from "../portfolio/view.js";
import { totalCeiling } from "./ceilings.js";
import type { Cell } from "./cell.js";
import { cellsOf } from "./cells.js";
import { coordinatesOf } from "./coordinates.js";
import { coverageOf } from "./coverage.js";
import { releases } from "./determined.js";
import type { Fold } from "./fold.js";
import type { PositionRow, Positions } from "./position.js";
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
  const cells = allCells(fold, book);
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
    rows: rowsOf(fold, book, cells),
  });
}

/** The rows of the positions of a fold, for those who need no total. */
export function finishRows(fold: Fold): readonly PositionRow[] {
  const book = ceilingBook(fold.portfolio.amendments, fold.view);
  return rowsOf(fold, book, allCells(fold, book));
}

function rowsOf(fold: Fold, book: CeilingBook, cells: readonly Cell[]): readonly PositionRow[] {
  const { portfolio, index, by } = fold;
  const coverage = coverageOf(portfolio, index, cells, by, fold.doubt);
  const rows = rowParts(fold, book, cells).map((row) =>
    Object.freeze({
      key: Object.freeze(row.key),
      unallocated: isUnallocated(row.key, by),
      ...positionOf(row, by, book, coverage),
    }),
  );
  return inRowOrder(rows, by, portfolio);
}

/** The cells of a fold, and those of the awards, which the portfolio itself holds. */
function allCells({ cells, portfolio, index, view, by }: Fold, book: CeilingBook): Cell[] {
  const awards = portfolio.awards.flatMap((award): readonly Cell[] => {
    const counts = standing(award, view);
    if (counts === "absent") return [];
    const { line, id, treasurer, instrument, amount, date, dateBasis } = award;
    const { lastKnown, uncertain } = book.ceilingAt("award", id, amount);
    const cell = {
      stage: "awarded" as const,
      at: coordinatesOf({ line, award: id, partner: treasurer, instrument }, award, index, by),
      part: null,
      gross: counts === "counts" ? (lastKnown ?? amount) : ZERO,
      reversed: ZERO,
      count: 0,
      ahead: counts === "ahead" || uncertain ? 1 : 0,
      balanceYear: dateBasis === "atOrBefore" ? yearOf(date) : 0,
    };
    return [cell];
  });
  return cellsOf(cells).concat(awards);
}

/** The whole rests on every amendment that changes a ceiling; an extension changes none. */
function lastRevision(book: CeilingBook): number {
  return book.inForce.reduce((last, { kind }, index) => (kind === "extension" ? last : index + 1), 0);
}
