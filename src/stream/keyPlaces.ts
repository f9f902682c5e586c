import type { CellPlace } from "../position/cell.js";
import { cellNumber, columnOf, coordinatesIn } from "../position/cells.js";
import type { Cells } from "../position/columns.js";
import { type ValueList, valueNumber } from "../position/valueList.js";
import { twice } from "./hashTable.js";

/** In which cell the rows of each key are booked, for each year where cells differ by year. */
export interface KeyPlaces {
  readonly cells: Cells;
  /** The coordinates of each key. */
  coordinates: Int32Array;
  /** The number of each year from the first; below zero where none was booked yet. Without years, all have one number. */
  readonly years: Int16Array;
  /** How many years there is room for with each key. */
  width: number;
  /** How many years have a number. */
  used: number;
  /** A row of `width` cells for each key; below zero where nothing was booked yet. */
  numbers: Int32Array;
}

const FIRST_YEAR = 1900;
const YEARS = 300;
const FIRST_WIDTH = 8;

/** Makes places in the cells of a fold, for keys that are not known yet. */
export function keyPlaces(cells: Cells): KeyPlaces {
  const byYear = columnOf(cells, "year") >= 0;
  const width = byYear ? FIRST_WIDTH : 1;
  return {
    cells,
    coordinates: new Int32Array(64 * cells.lists.length),
    years: new Int16Array(YEARS).fill(byYear ? -1 : 0),
    width,
    used: byYear ? 0 : 1,
    numbers: new Int32Array(64 * width).fill(-1),
  };
}

/** Keeps what the rows of a key are of. */
export function keepPlace(places: KeyPlaces, key: number, place: CellPlace): void {
  const coordinates = coordinatesIn(places.cells, place);
  const at = key * coordinates.length;
  if (at + coordinates.length > places.coordinates.length) {
    places.coordinates = twice(places.coordinates, (length) => new Int32Array(length));
  }
  places.coordinates.set(coordinates, at);
}

/** The cell of a row of a key in a year; below zero where nothing was booked there yet. */
export function knownCell({ years, width, numbers }: KeyPlaces, key: number, year: number): number {
  const column = years[year - FIRST_YEAR] as number;
  const at = key * width + column;
  return column >= 0 && at < numbers.length ? (numbers[at] as number) : -1;
}

/** Finds the cell of a row of a key in a year, and keeps it. A balance is of no year. */
export function findCell(places: KeyPlaces, key: number, year: number, isBalance: boolean): number {
  const { cells, years } = places;
  if ((years[year - FIRST_YEAR] as number) < 0) {
    if (places.used === places.width) widen(places);
    years[year - FIRST_YEAR] = places.used;
    places.used += 1;
  }
  const at = key * places.width + (years[year - FIRST_YEAR] as number);
  if (at >= places.numbers.length) {
    places.numbers = twice(places.numbers, (length) => new Int32Array(length).fill(-1), at + 1);
  }
  const width = cells.lists.length;
  const coordinates = places.coordinates.slice(key * width, (key + 1) * width);
  const column = columnOf(cells, "year");
  if (column >= 0 && !isBalance)
    coordinates[column] = valueNumber(cells.lists[column] as ValueList, String(year));
  const number = cellNumber(cells, coordinates);
  places.numbers[at] = number;
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
