import { deepFreeze } from "../foundation/deepFreeze.js";
import { ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { type CeilingBook, ceilingBook } from "../portfolio/ceilingAt.js";
import { standing } from "../portfolio/view.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";
import { type CeilingShare, ceilingShares, haveCeilings, totalCeiling } from "./ceilings.js";
import { coordinatesOf } from "./coordinates.js";
import { type Coverage, coverageOf } from "./coverage.js";
import { type Release, releases } from "./determined.js";
import type { RowKey } from "./dimension.js";
import { type Cell, cellAt, type Fold } from "./fold.js";
import { type KnownAmount, known, less, MEANINGLESS, plus, toFigure } from "./knownAmount.js";
import type { Position, Positions } from "./position.js";
import { isUnallocated, keyText, rowKeyOf } from "./rowKey.js";
import { seedKeys } from "./seedKeys.js";
import { cofinancingFigures, recoveryFigures, stageSums, toStageFigures } from "./stageSums.js";

/** What a row is made of. */
interface RowParts {
  readonly key: RowKey;
  readonly cells: Cell[];
  readonly shares: CeilingShare[];
  readonly releases: Release[];
}

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
  const cells = [...withAwards(fold, book).values()];
  const coverage = coverageOf(portfolio, index, cells, by);
  const rows = [...rowParts(fold, book, cells).values()].map((row) => ({
    key: row.key,
    unallocated: isUnallocated(row.key, by),
    ...positionOf(row, fold, book, coverage),
  }));
  const whole: RowParts = {
    key: {},
    cells,
    shares: [{ key: {}, ceiling: totalCeiling(portfolio, index, book), revision: lastRevision(book) }],
    releases: [...releases(portfolio, index, book, cells, [])],
  };
  return deepFreeze({
    ...view,
    by,
    total: positionOf(whole, { ...fold, by: [] }, book, coverageOf(portfolio, index, cells, [])),
    rows: [...rows.filter((row) => !row.unallocated), ...rows.filter((row) => row.unallocated)],
  });
}

/** The cells of the ledger and those of the awards, which the portfolio itself holds. */
function withAwards(fold: Fold, book: CeilingBook): ReadonlyMap<string, Cell> {
  const cells = new Map(fold.cells);
  for (const award of fold.portfolio.awards) {
    const counts = standing(award, fold.view);
    if (counts === "absent") continue;
    const { line, id, treasurer, instrument } = award;
    const names = { line, award: id, partner: treasurer, instrument };
    const cell = cellAt(cells, "awarded", coordinatesOf(names, award, fold.index, fold.by), null);
    const { amount, uncertain } = book.ceilingAt("award", id, award.amount);
    if (counts === "ahead" || uncertain || amount === null) cell.ahead += 1;
    else cell.gross = amount;
  }
  return cells;
}

function rowParts(fold: Fold, book: CeilingBook, cells: readonly Cell[]): ReadonlyMap<string, RowParts> {
  const { portfolio, index, by } = fold;
  const rows = new Map<string, RowParts>();
  const rowAt = (key: RowKey): RowParts => {
    const text = keyText(key, by);
    const row = rows.get(text) ?? { key, cells: [], shares: [], releases: [] };
    rows.set(text, row);
    return row;
  };
  for (const key of seedKeys(portfolio, index, by)) {
    for (const recipient of by.includes("recipient") ? RECIPIENTS : [null]) {
      rowAt(recipient === null ? key : { ...key, recipient });
    }
  }
  for (const cell of cells) rowAt(rowKeyOf(cell.at, by, portfolio, index)).cells.push(cell);
  if (!haveCeilings(by)) return rows;
  for (const share of ceilingShares(portfolio, index, book, by)) rowAt(share.key).shares.push(share);
  for (const release of releases(portfolio, index, book, cells, by))
    rows.get(release.row)?.releases.push(release);
  return rows;
}

function positionOf(row: RowParts, fold: Fold, book: CeilingBook, coverage: Coverage): Position {
  const sums = stageSums(row.key, row.cells, coverage);
  const received = sums("received");
  const booked = sums("paid");
  const paid = {
    ...booked,
    net: { ...booked.net, amount: subtract(booked.net.amount, received.net.amount) },
  };
  const [programmed, committed, spent] = [sums("programmed"), sums("committed"), sums("spent")];
  const hasCeilings = haveCeilings(fold.by);
  const ceiling = hasCeilings ? total(row.shares.map((share) => share.ceiling)) : MEANINGLESS;
  const released = total(row.releases.map((release) => release.released));
  const left = (of: KnownAmount, off: KnownAmount) => (hasCeilings ? less(of, off) : MEANINGLESS);
  const base = row.releases.length === 0 ? ceiling : less(ceiling, released);
  return {
    ceiling: toFigure(ceiling),
    revision: hasCeilings
      ? (book.inForce[Math.max(0, ...row.shares.map((s) => s.revision)) - 1]?.id ?? null)
      : null,
    awarded: toStageFigures(sums("awarded")),
    paid: toStageFigures(paid),
    onwardPaid: toStageFigures(sums("onwardPaid")),
    programmed: toStageFigures(programmed),
    committed: toStageFigures(committed),
    spent: toStageFigures(spent),
    accounted: toStageFigures(sums("accounted")),
    determined: toStageFigures(sums("determined")),
    determinedProjects: toStageFigures(sums("determinedProjects")),
    recovery: recoveryFigures(sums("claimed"), received, sums("cancelled")),
    recoveryProjects: recoveryFigures(
      sums("claimedProjects"),
      sums("receivedProjects"),
      sums("cancelledProjects"),
    ),
    cofinancing: cofinancingFigures(sums, row.cells),
    released: toFigure(released),
    toMakeAvailable: toFigure(left(base, paid.net)),
    awaitingDecision: toFigure(hasCeilings ? undecided(row, fold, book) : MEANINGLESS),
    toProgramme: toFigure(left(ceiling, programmed.net)),
    toCommit: toFigure(left(ceiling, committed.net)),
    toSpend: toFigure(left(paid.net, spent.net)),
  };
}

/** Nothing to add up has no meaning. */
function total(amounts: readonly KnownAmount[]): KnownAmount {
  return amounts.length === 0 ? MEANINGLESS : amounts.reduce(plus);
}

/** What reservations without a decision still hold, in this row. */
function undecided(row: RowParts, fold: Fold, book: CeilingBook): KnownAmount {
  const { portfolio, index, by } = fold;
  const text = keyText(row.key, by);
  let open = known(ZERO);
  for (const line of portfolio.lines) {
    if (line.holder.kind !== "reservation" || index.reservations.get(line.holder.id)?.decided !== false)
      continue;
    const at = { line: line.id, deal: null, award: null, named: {} };
    if (keyText(rowKeyOf(at, by, portfolio, index), by) !== text) continue;
    const { amount } = book.ceilingAt("line", line.id, line.ceiling);
    const ceiling = amount === null ? { ...known(ZERO), unknown: new Set([line.id]) } : known(amount);
    const paid = row.cells.filter((cell) => cell.stage === "paid" && cell.at.line === line.id);
    const net = paid.map((cell) => known(subtract(cell.gross, cell.reversed))).reduce(plus, known(ZERO));
    open = plus(open, less(ceiling, net));
  }
  return open;
}

/** The whole rests on every amendment that changes a ceiling; an extension changes none. */
function lastRevision(book: CeilingBook): number {
  return book.inForce.reduce((last, { kind }, index) => (kind === "extension" ? last : index + 1), 0);
}
