import type { LocalDate } from "../calendar/localDate.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { entryPlace, type Fold } from "../position/fold.js";
import { twice } from "./hashTable.js";

/** Where the rows of each key are booked in a fold, for each year where places differ by year. */
export interface KeyPlaces {
  readonly fold: Fold;
  /** The number of each year from the first; below zero where none was booked yet. Without years, all have one number. */
  readonly years: Int16Array;
  /** How many years there is room for with each key. */
  width: number;
  /** How many years have a number. */
  used: number;
  /** A row of `width` for each key; below zero where nothing was booked yet. */
  places: Int32Array;
}

const FIRST_YEAR = 1900;
const YEARS = 300;
const FIRST_WIDTH = 8;

/** Makes places for a fold, none of which is known yet. */
export function keyPlaces(fold: Fold): KeyPlaces {
  const byYear = fold.by.includes("year");
  const width = byYear ? FIRST_WIDTH : 1;
  return {
    fold,
    years: new Int16Array(YEARS).fill(byYear ? -1 : 0),
    width,
    used: byYear ? 0 : 1,
    places: new Int32Array(64 * width).fill(-1),
  };
}

/** Where a row of a key is booked in a year; `entry` is one like it. */
export function keyPlace(places: KeyPlaces, key: number, year: number, entry: LedgerEntry): number {
  const column = places.years[year - FIRST_YEAR] as number;
  const at = key * places.width + column;
  const known = column >= 0 && at < places.places.length ? (places.places[at] as number) : -1;
  return known >= 0 ? known : findPlace(places, key, year, entry);
}

function findPlace(places: KeyPlaces, key: number, year: number, entry: LedgerEntry): number {
  if ((places.years[year - FIRST_YEAR] as number) < 0) {
    if (places.used === places.width) widen(places);
    places.years[year - FIRST_YEAR] = places.used;
    places.used += 1;
  }
  const at = key * places.width + (places.years[year - FIRST_YEAR] as number);
  if (at >= places.places.length) {
    places.places = twice(places.places, (length) => new Int32Array(length).fill(-1), at + 1);
  }
  const place = entryPlace(places.fold, { ...entry, date: `${year}-01-01` as LocalDate });
  places.places[at] = place;
  return place;
}

/** Makes room for twice as many years. */
function widen(places: KeyPlaces): void {
  const { width } = places;
  const wide = new Int32Array(places.places.length * 2).fill(-1);
  for (let from = 0; from < places.places.length; from += width) {
    wide.set(places.places.subarray(from, from + width), from * 2);
  }
  places.places = wide;
  places.width = width * 2;
}
