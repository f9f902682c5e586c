import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import type { CeilingBook } from "../portfolio/ceilingAt.js";
import { haveCeilings } from "./ceilings.js";
import type { Cell } from "./cell.js";
import type { Coverage } from "./coverage.js";
import { afterReleases } from "./determined.js";
import type { Dimension } from "./dimension.js";
import {
  type KnownAmount,
  known,
  less,
  MEANINGLESS,
  NO_LINES,
  plusAll,
  toFigure,
  together,
} from "./knownAmount.js";
import type { Position } from "./position.js";
import { isUnallocated } from "./rowKey.js";
import type { RowParts } from "./rowParts.js";
import {
  cofinancingFigures,
  recoveryFigures,
  type StageSum,
  stageSums,
  toStageFigures,
} from "./stageSums.js";

/** Works out the figures of a row, or of the whole, from what it is made of. */
export function positionOf(
  row: RowParts,
  by: readonly Dimension[],
  book: CeilingBook,
  coverage: Coverage,
): Position {
  const sums = stageSums(row.key, row.cells, coverage);
  const received = sums("received");
  const paid = lessReceived(sums("paid"), received.net, coverage);
  const [programmed, committed, spent] = [sums("programmed"), sums("committed"), sums("spent")];
  const hasCeilings = haveCeilings(by);
  const ceiling = ceilingOf(row, by);
  const left = (of: KnownAmount, off: KnownAmount) => toFigure(hasCeilings ? less(of, off) : MEANINGLESS);
  const revision = row.shares.reduce((last, share) => Math.max(last, share.revision), 0);
  return {
    ceiling: toFigure(ceiling),
    revision: book.inForce[revision - 1]?.id ?? null,
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
    released: toFigure(total(row.releases.map((release) => release.released))),
    toMakeAvailable: left(afterReleases(ceiling, row.releases), paid.net),
    awaitingDecision: toFigure(hasCeilings ? undecided(row, book, paid.net) : MEANINGLESS),
    toProgramme: left(ceiling, programmed.net),
    toCommit: left(ceiling, committed.net),
    toSpend: left(paid.net, spent.net),
  };
}

/** The ceiling of a row. Money above the level asked for, where no part of a ceiling is left, has one of nothing. */
function ceilingOf({ key, shares }: RowParts, by: readonly Dimension[]): KnownAmount {
  const unbudgeted = key.pillar != null;
  if (shares.length === 0 && !unbudgeted && haveCeilings(by) && isUnallocated(key, by)) return known(ZERO);
  return total(shares.map((share) => share.ceiling));
}

/** Nothing to add up has no meaning. */
function total(amounts: readonly KnownAmount[]): KnownAmount {
  return amounts.length === 0 ? MEANINGLESS : plusAll(amounts);
}

/**
 * Takes what came back off net paid.
 *
 * **Details**: net paid of a line rests on what came back only where something did; so a line without recoveries is known
 * even where nobody records them.
 */
function lessReceived(paid: StageSum, received: KnownAmount, coverage: Coverage): StageSum {
  const mentioned = coverage.received;
  const unknown =
    mentioned.size === 0 ? NO_LINES : new Set([...received.unknown].filter((line) => mentioned.has(line)));
  if (received.amount === ZERO && unknown.size === 0) return paid;
  const amount = subtract(paid.net.amount, received.amount);
  return { ...paid, net: { ...paid.net, amount, unknown: together([paid.net.unknown, unknown]) } };
}

/** What reservations without a decision still hold, in this row. */
function undecided(row: RowParts, book: CeilingBook, paid: KnownAmount): KnownAmount {
  return plusAll(
    row.undecided.map((line) => {
      const { amount, lastKnown } = book.ceilingAt("line", line.id, line.ceiling);
      const unknown = new Set(amount === null || paid.unknown.has(line.id) ? [line.id] : []);
      return { amount: subtract(lastKnown ?? ZERO, paidOn(line.id, row.cells)), unknown, meaningful: true };
    }),
  );
}

/** Net paid on one line, less what came back. */
function paidOn(line: string, cells: readonly Cell[]): Money {
  const net = (stage: Cell["stage"]) =>
    sum(
      cells
        .filter((cell) => cell.stage === stage && cell.at.line === line)
        .map((c) => subtract(c.gross, c.reversed)),
    );
  return subtract(net("paid"), net("received"));
}
