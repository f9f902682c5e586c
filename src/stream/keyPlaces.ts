import { FIRST_YEAR, LAST_YEAR } from "../calendar/localDate.js";
import { twice } from "../foundation/twice.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { CellPlace } from "../position/cell.js";
import { cellNumber, columnOf, coordinatesIn } from "../position/cells.js";
import { type Cells, DEAL, LINE } from "../position/columns.js";
import type { Fold } from "../position/fold.js";
import { type ValueList, valueNumber } from "../position/valueList.js";
import { isId } from "./acceptFields.js";
import { type HashTable, hashTable, nextPlace, placeOfHash, withLast } from "./hashTable.js";
import { keepText, noTexts, type TextTable } from "./textTable.js";

/** In which cell the rows of each key and line are booked, for each year where cells differ by year. */
export interface KeyPlaces {
  readonly cells: Cells;
  /** The lines of the portfolio. */
  readonly lines: TextTable;
  /** The coordinates of each line, and of its deal, by its number. */
  readonly ofLine: Int32Array;
  readonly ofDeal: Int32Array;
  /** The coordinates of each key. */
  ofKeys: Int32Array;
  /** Coordinates that are being put together. */
  readonly coordinates: Int32Array;
  /** The pairs of a key and a line, by hash. */
  table: HashTable;
  count: number;
  keysOfPairs: Int32Array;
  linesOfPairs: Int32Array;
  /** The number of each year from the first; below zero where none was booked yet. Without years, all have one number. */
  readonly years: Int16Array;
  /** How many years there is room for with each pair. */
  width: number;
  /** How many years have a number. */
  used: number;
  /** A row of `width` cells for each pair; below zero where nothing was booked yet. */
  numbers: Int32Array;
}

/** Stands for the line of a key that holds its line itself. */
export const NO_LINE = -1;

const YEARS = LAST_YEAR - FIRST_YEAR + 1;
const FIRST_WIDTH = 8;
const FIRST_PAIRS = 64;

/** Makes places in the cells of a fold, whose lines are known and whose keys are not yet. */
export function keyPlaces({ cells, index }: Fold): KeyPlaces {
  const byYear = columnOf(cells, "year") >= 0;
  const width = byYear ? FIRST_WIDTH : 1;
  // a line of no usual id is for the careful way
  const list = [...index.lines.values()].filter(({ id }) => isId(id));
  const lines = noTexts();
  for (const { id } of list) keepText(lines, id);
  return {
    cells,
    lines,
    ofLine: Int32Array.from(list, ({ id }) => valueNumber(cells.lists[LINE] as ValueList, id)),
    ofDeal: Int32Array.from(list, (line) => valueNumber(cells.lists[DEAL] as ValueList, dealOfLine(line))),
    ofKeys: new Int32Array(64 * cells.lists.length),
    coordinates: new Int32Array(cells.lists.length),
    table: hashTable(),
    count: 0,
    keysOfPairs: new Int32Array(FIRST_PAIRS),
    linesOfPairs: new Int32Array(FIRST_PAIRS),
    years: new Int16Array(YEARS).fill(byYear ? -1 : 0),
    width,
    used: byYear ? 0 : 1,
    numbers: new Int32Array(FIRST_PAIRS * width).fill(-1),
  };
}

/** Keeps what the rows of a key are of. */
export function keepPlace(places: KeyPlaces, key: number, place: CellPlace): void {
  const coordinates = coordinatesIn(places.cells, place);
  const at = key * coordinates.length;
  if (at + coordinates.length > places.ofKeys.length) {
    places.ofKeys = twice(places.ofKeys, (length) => new Int32Array(length));
  }
  places.ofKeys.set(coordinates, at);
}

/** The number of the pair of a key and a line, made where it is not there yet. */
export function pairOf(places: KeyPlaces, key: number, line: number): number {
  const { table, keysOfPairs, linesOfPairs } = places;
  let place = placeOfHash(table, pairHash(key, line));
  for (;;) {
    const pair = table[place] as number;
    if (pair < 0) return keepPair(places, key, line);
    if (keysOfPairs[pair] === key && linesOfPairs[pair] === line) return pair;
    place = nextPlace(table, place);
  }
}

function pairHash(key: number, line: number): number {
  return Math.imul(Math.imul(key, 0x5bd1e995) ^ line, 0x01000193);
}

function keepPair(places: KeyPlaces, key: number, line: number): number {
  const pair = places.count;
  if (pair === places.keysOfPairs.length) {
    places.keysOfPairs = twice(places.keysOfPairs, (length) => new Int32Array(length));
    places.linesOfPairs = twice(places.linesOfPairs, (length) => new Int32Array(length));
    places.numbers = twice(places.numbers, (length) => new Int32Array(length).fill(-1));
  }
  places.keysOfPairs[pair] = key;
  places.linesOfPairs[pair] = line;
  places.count = pair + 1;
  const { keysOfPairs, linesOfPairs } = places;
  const hashOf = (each: number) => pairHash(keysOfPairs[each] as number, linesOfPairs[each] as number);
  places.table = withLast(places.table, places.count, hashOf, null);
  return pair;
}

/** The cell of a row of a pair in a year; below zero where nothing was booked there yet. */
export function knownCell({ years, width, numbers }: KeyPlaces, pair: number, year: number): number {
  const column = years[year - FIRST_YEAR] as number;
  return column < 0 ? column : (numbers[pair * width + column] as number);
}

/** Finds the cell of a row of a pair in a year, and keeps it. A balance is of no year. */
export function findCell(places: KeyPlaces, pair: number, year: number, isBalance: boolean): number {
  const { cells, years } = places;
  if ((years[year - FIRST_YEAR] as number) < 0) {
    if (places.used === places.width) widen(places);
    years[year - FIRST_YEAR] = places.used;
    places.used += 1;
  }
  const columns = cells.lists.length;
  const key = places.keysOfPairs[pair] as number;
  const line = places.linesOfPairs[pair] as number;
  const { coordinates } = places;
  for (let column = 0; column < columns; column += 1) {
    coordinates[column] = places.ofKeys[key * columns + column] as number;
  }
  if (line !== NO_LINE) {
    coordinates[LINE] = places.ofLine[line] as number;
    coordinates[DEAL] = places.ofDeal[line] as number;
  }
  const byYear = columnOf(cells, "year");
  if (byYear >= 0 && !isBalance)
    coordinates[byYear] = valueNumber(cells.lists[byYear] as ValueList, String(year));
  const number = cellNumber(cells, coordinates);
  places.numbers[pair * places.width + (years[year - FIRST_YEAR] as number)] = number;
  return number;
}

/** Makes room for twice as many years. */
function widen(places: KeyPlaces): void {
  const { width, numbers } = places;
  const wide = new Int32Array(numbers.length * 2).fill(-1);
  for (let from = 0; from < numbers.length; from += width) {
    wide.set(numbers.subarray(from, from + width), from * 2);
  }
  places.numbers = wide;
  places.width = width * 2;
}
