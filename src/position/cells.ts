import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import { type Money, RANGE, refusal } from "../money/money.js";
import type { Cell, CellPlace } from "./cell.js";
import type { Dimension } from "./dimension.js";

/**
 * The cells of a fold, in columns.
 *
 * **Details**: cell `n` has two places in the columns of sums and counts: `2n` for what was booked and `2n + 1` for what was
 * reversed. Amounts are not below zero, so a sum is the sum of absolute values too: within the safe range at its end, it was
 * within it all along, in whatever order.
 */
export interface Cells {
  /** The number of a cell, by the text of its place. */
  readonly numbers: Map<string, number>;
  /** What each cell is of. */
  readonly places: CellPlace[];
  /** Cents, two for each cell. */
  sums: Float64Array;
  /** The number of entries and of reversals, two for each cell. */
  counts: Float64Array;
  /** How many balances lie ahead, by cell. */
  ahead: Float64Array;
  /** The last year of a balance without dates of its own, by cell; 0 where there is none. */
  balanceYears: Float64Array;
}

const FIRST_SIZE = 64;

/** Makes columns with nothing in them. */
export function emptyCells(): Cells {
  return {
    numbers: new Map(),
    places: [],
    sums: new Float64Array(2 * FIRST_SIZE),
    counts: new Float64Array(2 * FIRST_SIZE),
    ahead: new Float64Array(FIRST_SIZE),
    balanceYears: new Float64Array(FIRST_SIZE),
  };
}

/** The number of the cell of a place, made when it is not there yet. */
export function cellNumber(cells: Cells, place: CellPlace): number {
  const { stage, at, part } = place;
  let key = `${stage}${keyPart(at.line)}${keyPart(at.deal)}${keyPart(at.award)}`;
  for (const dimension in at.named) key += keyPart(at.named[dimension as Dimension] ?? null);
  if (part !== null) key += ` ${part.sector} ${part.form} ${part.origin}`;
  const known = cells.numbers.get(key);
  if (known !== undefined) return known;
  const number = cells.places.length;
  if (number === cells.ahead.length) grow(cells);
  cells.numbers.set(key, number);
  cells.places.push(place);
  return number;
}

/** A part of a key that no other text can make: its length stands before it. */
function keyPart(text: string | null): string {
  return text === null ? "|" : `|${text.length}:${text}`;
}

function grow(cells: Cells): void {
  cells.sums = twice(cells.sums);
  cells.counts = twice(cells.counts);
  cells.ahead = twice(cells.ahead);
  cells.balanceYears = twice(cells.balanceYears);
}

function twice(column: Float64Array): Float64Array {
  const larger = new Float64Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** Adds cents and a count of one to a place in the columns, or throws where that leaves the safe range. */
export function addCents(cells: Cells, place: number, cents: number): void {
  const total = (cells.sums[place] as number) + cents;
  if (!(Number.isSafeInteger(cents) && total <= Number.MAX_SAFE_INTEGER))
    throw refuseCents(cells, place, cents);
  cells.sums[place] = total;
  cells.counts[place] = (cells.counts[place] as number) + 1;
}

/** Takes in the columns of another fold, cell by cell. */
export function mergeCells(into: Cells, from: Cells): void {
  from.places.forEach((place, number) => {
    putCell(into, cellAt(from, number), place);
  });
}

/** Takes in a cell: its sums are added to what stands at its place. */
export function putCell(cells: Cells, cell: Omit<Cell, keyof CellPlace>, place: CellPlace): void {
  const number = cellNumber(cells, place);
  const { sums, counts, ahead, balanceYears } = cells;
  for (const [at, cents, count] of [
    [2 * number, cell.gross, cell.entries],
    [2 * number + 1, cell.reversed, cell.reversals],
  ] as const) {
    const total = (sums[at] as number) + cents;
    if (!(total <= Number.MAX_SAFE_INTEGER)) throw refuseCents(cells, at, cents);
    sums[at] = total;
    counts[at] = (counts[at] as number) + count;
  }
  ahead[number] = (ahead[number] as number) + cell.ahead;
  balanceYears[number] = Math.max(balanceYears[number] as number, cell.balanceYear);
}

/** One cell, as it stands now. */
export function cellAt(cells: Cells, number: number): Cell {
  const { stage, at, part } = cells.places[number] as CellPlace;
  return {
    stage,
    at,
    part,
    gross: cells.sums[2 * number] as Money,
    reversed: cells.sums[2 * number + 1] as Money,
    entries: cells.counts[2 * number] as number,
    reversals: cells.counts[2 * number + 1] as number,
    ahead: cells.ahead[number] as number,
    balanceYear: cells.balanceYears[number] as number,
  };
}

/** Every cell in which something was booked, as it stands now, in the order in which they were made. */
export function cellsOf(cells: Cells): readonly Cell[] {
  return cells.places
    .map((_, number) => cellAt(cells, number))
    .filter(({ entries, reversals, ahead }) => entries + reversals + ahead > 0);
}

/** The error where cents cannot be added at a place: they are no amount, or the sum leaves the safe range. */
export function refuseCents(cells: Cells, place: number, cents: number): DomainError {
  if (!(Number.isSafeInteger(cents) && cents >= 0)) return refusal(cents);
  const of = cells.places[place >> 1];
  if (of === undefined) {
    const found = `${describeValue(place)} as a place`;
    const expected = "a place of this fold, from entryPlace";
    return new DomainError("ENTRY_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
  }
  const { line, deal } = of.at;
  const where = line === null ? `deal ${describeValue(deal)}` : `line ${describeValue(line)}`;
  const total = BigInt(cells.sums[place] as number) + BigInt(cents);
  const found = `${total} cents as the sum of what is ${describeValue(of.stage)} on ${where}`;
  const expected = `a sum ${RANGE}`;
  return new DomainError("AMOUNT_OUT_OF_RANGE", `Found ${found}; expected ${expected}.`, { found, expected });
}
