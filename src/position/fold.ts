import type { LocalDate } from "../calendar/localDate.js";
import { yearOf } from "../calendar/yearOf.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import { fingerprint } from "../foundation/fingerprint.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { indexPortfolio, type PortfolioIndex, type PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { standing, type View, viewOf } from "../portfolio/view.js";
import type { CellPlace } from "./cell.js";
import { book, cellNumber, coordinatesIn, emptyCells, takeIn } from "./cells.js";
import type { Cells } from "./columns.js";
import { coordinatesOf } from "./coordinates.js";
import { DIMENSIONS, type Dimension } from "./dimension.js";
import { NOT_BELOW_ZERO } from "./refuseCents.js";
import { stageOf } from "./stage.js";

/** The dates and dimensions of a fold. */
export interface PositionOptions {
  /** The day on which the portfolio stands, inclusive. */
  readonly asOf: LocalDate;
  /** Only what was in the books on this day, inclusive; all that is known when it is left out. */
  readonly knownOn?: LocalDate | null;
  /** One dimension, or several in the order in which rows are nested. */
  readonly by: Dimension | readonly Dimension[];
}

/**
 * The running sums of a ledger: what {@link emptyFold} begins, {@link addEntry} and {@link mergeFolds} go on with, and
 * {@link finishFold} turns into positions.
 *
 * **Watch out**: a fold is working memory, the one thing here that is changed in place.
 */
export interface Fold {
  /** Says of which portfolio, dates and dimensions it is; folds that differ in it do not merge. */
  readonly fingerprint: string;
  /** Says of which portfolio it is. */
  readonly structure: string;
  /** The portfolio without its ledger. */
  readonly portfolio: PortfolioStructure;
  /** Its lookups. */
  readonly index: PortfolioIndex;
  /** The dates. */
  readonly view: View;
  /** The dimensions. */
  readonly by: readonly Dimension[];
  /** The sums, in columns. */
  readonly cells: Cells;
  /** The ids of lines of which an entry could not be read, so that their figures are unknown; `null` stands for any line. */
  readonly doubt: Set<string | null>;
}

/**
 * Begins a fold of a ledger, with nothing in it.
 *
 * **Details**: the four functions are those of a Beam `CombineFn`: begin, add, merge, finish. Merging is associative and
 * commutative, so a ledger may be cut into any parts, in any order.
 *
 * @param portfolio - The portfolio; its ledger is not read.
 * @param options - Dates and dimensions.
 * @returns The fold.
 * @throws {@link DomainError} `DATE_INVALID` for a wrong date, `DIMENSION_INVALID` for a wrong or repeated dimension.
 *
 * @example
 * ```ts
 * import { addEntry, emptyFold, finishFold, localDate, mergeFolds } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const options = { asOf: localDate("2021-01-01"), by: "group" as const };
 * const [first, ...rest] = regioEnvelop.ledger;
 * const one = emptyFold(regioEnvelop, options);
 * if (first) addEntry(one, first);
 * const other = emptyFold(regioEnvelop, options);
 * for (const entry of rest) addEntry(other, entry);
 * finishFold(mergeFolds([one, other])).total.paid.net.value; // => 78800000000
 * ```
 */
export function emptyFold(portfolio: PortfolioStructure, options: PositionOptions): Fold {
  const { id, envelope, groups, lines, deals, reservations, pillars, projects } = portfolio;
  const { partners, awards, amendments } = portfolio;
  const lists = [groups, lines, deals, reservations, pillars, projects, partners, awards, amendments];
  const structure = fingerprint(JSON.stringify([id, envelope, lists]));
  return beginFold(
    { portfolio, structure, index: indexPortfolio(portfolio), view: viewOf(options) },
    options.by,
  );
}

/** Begins a fold of a portfolio and dates that were looked at before, with nothing in it. */
export function beginFold(
  { portfolio, structure, index, view }: Pick<Fold, "portfolio" | "structure" | "index" | "view">,
  dimensions: PositionOptions["by"],
): Fold {
  const by = checkDimensions(isList(dimensions) ? dimensions : [dimensions]);
  return {
    fingerprint: fingerprint(JSON.stringify([structure, view.asOf, view.knownOn, by])),
    structure,
    portfolio,
    index,
    view,
    by,
    cells: emptyCells(by),
    doubt: new Set(),
  };
}

/**
 * Adds one entry of the ledger to a fold, in place.
 *
 * **Details**: an entry that does not count on the day asked for changes nothing; a balance that lies ahead is counted,
 * so that the figure shows as unknown and not as zero.
 *
 * @param fold - The fold; it is changed.
 * @param entry - The entry; it must name things that the portfolio holds.
 * @returns The same fold.
 * @throws {@link DomainError} `ENTRY_INVALID` for an id that the portfolio does not hold or an amount below zero,
 * `AMOUNT_OUT_OF_RANGE` where a sum leaves the safe range.
 *
 * @example
 * ```ts
 * import { addEntry, emptyFold, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const fold = emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: "deal" });
 * for (const entry of regioEnvelop.ledger) addEntry(fold, entry);
 * fold.by; // => ["deal"]
 * ```
 */
export function addEntry(fold: Fold, entry: LedgerEntry): Fold {
  const counts = standing(entry, fold.view);
  if (counts === "absent") return fold;
  const balanceYear = entry.dateBasis === "atOrBefore" ? yearOf(entry.date) : 0;
  book(fold.cells, entryPlace(fold, entry), entry.amount, counts === "ahead", balanceYear);
  return fold;
}

/**
 * Gives the place in the columns of a fold where an entry is booked, for {@link addColumns}.
 *
 * **Details**: entries have one place where they agree in kind, line, deal, award, in the parts of co-financing, and in every
 * dimension that the fold asks for; the year of `date` is such a dimension. A reversal has a place beside that of its entry.
 * **Watch out**: the dates of the entry are not held to the day of the fold. A place that was asked for counts as one where
 * nothing was booked, which is not the same as no place: by year it makes a row, and above the lines of a deal it says that money
 * of the deal names no line. Ask for places that are booked.
 *
 * @param fold - The fold; a place that it does not have yet is made.
 * @param entry - The entry, or one like those that will be booked; it must name things that the portfolio holds.
 * @returns A whole number from 0.
 * @throws {@link DomainError} `ENTRY_INVALID` for an id that the portfolio does not hold or an amount below zero.
 *
 * @example
 * ```ts
 * import { emptyFold, entryPlace, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const fold = emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: "deal" });
 * const entries = regioEnvelop.ledger.slice(0, 3);
 * entries.map((entry) => entryPlace(fold, entry)); // => [0, 0, 2]
 * ```
 */
export function entryPlace(fold: Fold, entry: LedgerEntry): number {
  const number = cellNumber(fold.cells, coordinatesIn(fold.cells, placeOfEntry(fold, entry)));
  return 2 * number + (entry.kind === "reversal" ? 1 : 0);
}

/** What the cell of an entry is of. */
export function placeOfEntry(fold: Fold, entry: LedgerEntry): CellPlace {
  if (!(entry.amount >= 0)) {
    const found = `${describeValue(entry.amount)} as the amount of entry ${describeValue(entry.id)}`;
    throw unexpected("ENTRY_INVALID", found, NOT_BELOW_ZERO);
  }
  const of = entry.kind === "reversal" ? entry.of : entry;
  return {
    stage: stageOf(of),
    at: coordinatesOf(of, entry, fold.index, fold.by),
    part: of.kind === "cofinancing" ? { sector: of.sector, form: of.form, origin: of.origin } : null,
  };
}

/**
 * Merges folds of parts of one ledger into a new fold.
 *
 * @param folds - Folds of the same portfolio, dates and dimensions; at least one. They are not changed.
 * @returns A new fold.
 * @throws {@link DomainError} `FOLDS_UNLIKE` for folds of different portfolios, dates or dimensions, or for none;
 * `AMOUNT_OUT_OF_RANGE` where a sum leaves the safe range.
 *
 * @example
 * ```ts
 * import { emptyFold, localDate, mergeFolds } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const one = emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: "deal" });
 * const other = emptyFold(regioEnvelop, { asOf: localDate("2021-01-02"), by: "deal" });
 * mergeFolds([one, other]); // throws FOLDS_UNLIKE
 * ```
 */
export function mergeFolds(folds: readonly Fold[]): Fold {
  const [first, ...others] = folds;
  if (first === undefined) throw unlike("no folds", "at least one fold");
  const merged: Fold = { ...first, cells: emptyCells(first.by), doubt: new Set() };
  for (const fold of [first, ...others]) {
    if (fold.fingerprint !== first.fingerprint) {
      throw unlike(
        `folds ${first.fingerprint} and ${fold.fingerprint}`,
        "folds of one portfolio, dates and dimensions",
      );
    }
    for (const line of fold.doubt) merged.doubt.add(line);
    takeIn(merged.cells, fold.cells);
  }
  return merged;
}

function isList(by: PositionOptions["by"]): by is readonly Dimension[] {
  return Array.isArray(by);
}

function checkDimensions(by: readonly Dimension[]): readonly Dimension[] {
  const wrong = by.findIndex(
    (dimension, i) => !DIMENSIONS.includes(dimension) || by.indexOf(dimension) !== i,
  );
  if (wrong === -1 && by.length > 0) return Object.freeze([...by]);
  const found = by.length === 0 ? "no dimension" : `${describeValue(by[wrong])} among the dimensions`;
  const expected = `each at most once of ${DIMENSIONS.join(", ")}`;
  throw unexpected("DIMENSION_INVALID", found, expected);
}

function unlike(found: string, expected: string): DomainError {
  return unexpected("FOLDS_UNLIKE", found, expected);
}
