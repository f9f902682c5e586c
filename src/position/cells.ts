import { twice } from "../foundation/twice.js";
import type { Money } from "../money/money.js";
import type { Cell, CellPlace } from "./cell.js";
import { AWARD, type Cells, DEAL, FIXED, LINE, PART, placeOfCell, STAGE } from "./columns.js";
import { type Dimension, STRUCTURAL } from "./dimension.js";
import { refuseCents } from "./refuseCents.js";
import type { FoldStage } from "./stage.js";
import { type ValueList, valueList, valueNumber } from "./valueList.js";

const FIRST_SIZE = 64;

/** Makes columns with nothing in them. */
export function emptyCells(by: readonly Dimension[]): Cells {
  const named = by.filter((dimension) => !STRUCTURAL.includes(dimension));
  const width = FIXED + named.length;
  return {
    named,
    lists: Array.from({ length: width }, valueList),
    parts: [null],
    count: 0,
    coordinates: new Int32Array(width * FIRST_SIZE),
    table: new Int32Array(2 * FIRST_SIZE).fill(-1),
    sums: new Float64Array(2 * FIRST_SIZE),
    counts: new Float64Array(FIRST_SIZE),
    ahead: new Float64Array(FIRST_SIZE),
    balanceYears: new Float64Array(FIRST_SIZE),
  };
}

/** The column of a dimension that was asked for; below zero where it was not. */
export function columnOf({ named }: Cells, dimension: Dimension): number {
  const at = named.indexOf(dimension);
  return at < 0 ? at : FIXED + at;
}

/** The coordinates of a place: a number for each column. */
export function coordinatesIn(cells: Cells, { stage, at, part }: CellPlace): Int32Array {
  const { lists, named } = cells;
  const coordinates = new Int32Array(lists.length);
  const put = (column: number, value: string | null): void => {
    coordinates[column] = valueNumber(lists[column] as ValueList, value);
  };
  put(STAGE, stage);
  put(LINE, at.line);
  put(DEAL, at.deal);
  put(AWARD, at.award);
  if (part !== null) {
    put(PART, `${part.sector} ${part.form} ${part.origin}`);
    cells.parts[coordinates[PART] as number] = part;
  }
  named.forEach((dimension, column) => {
    put(FIXED + column, at.named[dimension] ?? null);
  });
  return coordinates;
}

/** The number of the cell at coordinates, made when it is not there yet. */
export function cellNumber(cells: Cells, coordinates: Int32Array): number {
  const { table } = cells;
  const mask = table.length - 1;
  let slot = hashOf(coordinates, 0, coordinates.length) & mask;
  for (; (table[slot] as number) >= 0; slot = (slot + 1) & mask) {
    const known = table[slot] as number;
    if (isAt(cells, known, coordinates)) return known;
  }
  const number = cells.count;
  if (number === cells.ahead.length) {
    grow(cells);
    return cellNumber(cells, coordinates);
  }
  cells.coordinates.set(coordinates, number * coordinates.length);
  table[slot] = number;
  cells.count = number + 1;
  return number;
}

function isAt(cells: Cells, number: number, coordinates: Int32Array): boolean {
  const { length } = coordinates;
  const from = number * length;
  for (let at = 0; at < length; at += 1) if (cells.coordinates[from + at] !== coordinates[at]) return false;
  return true;
}

function hashOf(coordinates: Int32Array, from: number, until: number): number {
  let hash = 0;
  for (let at = from; at < until; at += 1) {
    hash = Math.imul(hash ^ (coordinates[at] as number), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash;
}

function grow(cells: Cells): void {
  const width = cells.lists.length;
  const coordinates = twice(cells.coordinates, (length) => new Int32Array(length));
  cells.coordinates = coordinates;
  for (const column of ["sums", "counts", "ahead", "balanceYears"] as const) {
    cells[column] = twice(cells[column], (length) => new Float64Array(length));
  }
  const table = new Int32Array(cells.table.length * 2).fill(-1);
  const mask = table.length - 1;
  for (let number = 0; number < cells.count; number += 1) {
    let slot = hashOf(coordinates, number * width, (number + 1) * width) & mask;
    while ((table[slot] as number) >= 0) slot = (slot + 1) & mask;
    table[slot] = number;
  }
  cells.table = table;
}

/** Adds cents at a place, or throws where they are no amount or the sum leaves the safe range. */
export function addCents(cells: Cells, place: number, cents: number): void {
  const total = (cells.sums[place] as number) + cents;
  if (!(Number.isSafeInteger(cents) && total <= Number.MAX_SAFE_INTEGER))
    throw refuseCents(cells, place, cents);
  cells.sums[place] = total;
}

/** Whether there may be a cell whose entries are counted. */
export function countsEntries({ lists }: Cells): boolean {
  return (lists[STAGE] as ValueList).numbers.has(COUNTED);
}

/** Counts the entry that is booked at a place, where entries of its stage are counted. */
export function countEntry(cells: Cells, place: number): void {
  const number = place >> 1;
  const stage = cells.coordinates[number * cells.lists.length + STAGE] as number;
  if ((cells.lists[STAGE] as ValueList).values[stage] !== COUNTED) return;
  cells.counts[number] = (cells.counts[number] as number) + ((place & 1) === 0 ? 1 : -1);
}

/** Books an entry at a place: its cents, or that it lies ahead; `balanceYear` is 0 for one that is no balance. */
export function book(
  cells: Cells,
  place: number,
  cents: number,
  isAhead: boolean,
  balanceYear: number,
): void {
  const number = place >> 1;
  if (isAhead) {
    cells.ahead[number] = (cells.ahead[number] as number) + 1;
    return;
  }
  addCents(cells, place, cents);
  countEntry(cells, place);
  cells.balanceYears[number] = Math.max(cells.balanceYears[number] as number, balanceYear);
}

/** The one stage whose entries are counted. */
const COUNTED: FoldStage = "determined";

/** Takes in a cell: its sums are added to what stands at its place. */
export function putCell(cells: Cells, cell: Cell): void {
  const { gross, reversed, count, ahead, balanceYear } = cell;
  putSums(cells, cellNumber(cells, coordinatesIn(cells, cell)), gross, reversed, count, ahead, balanceYear);
}

function putSums(
  cells: Cells,
  number: number,
  gross: number,
  reversed: number,
  count: number,
  ahead: number,
  year: number,
): void {
  addCents(cells, 2 * number, gross);
  addCents(cells, 2 * number + 1, reversed);
  cells.counts[number] = (cells.counts[number] as number) + count;
  cells.ahead[number] = (cells.ahead[number] as number) + ahead;
  cells.balanceYears[number] = Math.max(cells.balanceYears[number] as number, year);
}

/** Takes in the cells of another fold, whose dimensions are among those here, or more. */
export function takeIn(cells: Cells, from: Cells): void {
  const columns = cells.lists.map((_, column) => columnFrom(from, cells, column));
  const coordinates = new Int32Array(columns.length);
  const width = from.lists.length;
  const { sums, counts, ahead, balanceYears } = from;
  for (let number = 0; number < from.count; number += 1) {
    for (let to = 0; to < columns.length; to += 1) {
      const { column, numbers } = columns[to] as ColumnFrom;
      coordinates[to] = numbers[from.coordinates[number * width + column] as number] as number;
    }
    putSums(
      cells,
      cellNumber(cells, coordinates),
      sums[2 * number] as number,
      sums[2 * number + 1] as number,
      counts[number] as number,
      ahead[number] as number,
      balanceYears[number] as number,
    );
  }
}

/** Which column of other cells a column is filled from, and what the numbers there are here. */
interface ColumnFrom {
  readonly column: number;
  readonly numbers: Int32Array;
}

function columnFrom(from: Cells, into: Cells, to: number): ColumnFrom {
  const dimension = into.named[to - FIXED];
  const column = dimension === undefined ? to : dimension === "award" ? AWARD : columnOf(from, dimension);
  const { values } = from.lists[column] as ValueList;
  const numbers = Int32Array.from(values, (value) => valueNumber(into.lists[to] as ValueList, value));
  if (column === PART) {
    for (const [part, number] of numbers.entries()) into.parts[number] = from.parts[part] ?? null;
  }
  return { column, numbers };
}

/** Every cell as it stands now, in the order in which they were made. */
export function cellsOf(cells: Cells): readonly Cell[] {
  const { sums, counts, ahead, balanceYears } = cells;
  const all: Cell[] = [];
  for (let number = 0; number < cells.count; number += 1) {
    const { stage, at, part } = placeOfCell(cells, number);
    all.push({
      stage,
      at,
      part,
      gross: sums[2 * number] as Money,
      reversed: sums[2 * number + 1] as Money,
      count: counts[number] as number,
      ahead: ahead[number] as number,
      balanceYear: balanceYears[number] as number,
    });
  }
  return all;
}
