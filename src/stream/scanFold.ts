import type { LocalDate } from "../calendar/localDate.js";
import { add } from "../money/add.js";
import type { Money } from "../money/money.js";
import type { Cell } from "../position/cell.js";
import type { Fold } from "../position/fold.js";
import { LONGEST_PLACE, type PlaceKey, placeKey, placeTable } from "./placeTable.js";
import {
  ABSENT,
  is,
  NULL,
  NUMBER,
  type ScannedRow,
  SLOT,
  scannedRow,
  scanRow,
  TEXT,
  TRUTH,
} from "./scanRow.js";

/** Takes a row of bytes into a fold, where its place is known. */
export interface ScanFold {
  /** Tells whether a row was taken; where it was not, another way has to look. */
  readonly take: (bytes: Uint8Array, from: number, until: number) => boolean;
  /** Remembers the cell of the row that was looked at last, once another way has found it. */
  readonly learn: (cell: Cell) => void;
}

const LONGEST_ID = 200;
const MOST_DIGITS = 13;
const LAST_OF_PLACE = SLOT.kind;

/**
 * Makes the fastest way into a fold, for rows of NDJSON whose place in the fold is known.
 *
 * **Details**: the bytes of everything that decides the place and the verdict of a row are its key, so a row of a known place
 * differs from one that the careful way took in its id, dates, amount and remark alone, and those are read here.
 */
export function scanFold({ view, by }: Fold): ScanFold {
  const row = scannedRow();
  const key = placeKey();
  const cells = placeTable<Cell>();
  const byYear = by.includes("year");
  const asOf = dayOf(view.asOf);
  const knownOn = view.knownOn === null ? Number.POSITIVE_INFINITY : dayOf(view.knownOn);
  let keyed = false;
  return {
    take: (bytes, from, until) => {
      keyed = false;
      if (!scanRow(bytes, from, until, row)) return false;
      if (!isPlain(bytes, row)) return false;
      const date = dateIn(bytes, row, SLOT.date);
      const recorded = row.types[SLOT.recordedOn] === TEXT ? dateIn(bytes, row, SLOT.recordedOn) : date;
      if (date === 0 || recorded === 0) return false;
      const cents = amountIn(bytes, row.starts[SLOT.amount] as number, row.ends[SLOT.amount] as number);
      if (cents < 0) return false;
      const basis = row.starts[SLOT.dateBasis] as number;
      const basisEnd = row.ends[SLOT.dateBasis] as number;
      const balance = !is(bytes, basis, basisEnd, "on");
      if (balance && !is(bytes, basis, basisEnd, "atOrBefore")) return false;
      const year = byYear && !balance ? Math.floor(date / 10_000) : 0;
      keyed = writeKey(bytes, row, year, balance, key);
      const cell = keyed ? cells.get(key) : undefined;
      if (cell === undefined) return false;
      if (recorded > knownOn) return true;
      if (date <= asOf) {
        cell.gross = add(cell.gross, cents as Money);
        cell.count += 1;
        if (balance) cell.balanceYear = Math.max(cell.balanceYear, Math.floor(date / 10_000));
      } else if (balance) {
        cell.ahead += 1;
      }
      return true;
    },
    learn: (cell) => {
      if (keyed && cells.get(key) === undefined) cells.put(key, cell);
      keyed = false;
    },
  };
}

/** Whether the fields that every row has of its own are there and of their kind; those of its place are in its key. */
function isPlain(bytes: Uint8Array, { types, starts, ends }: ScannedRow): boolean {
  const text = (slot: number) => types[slot] === TEXT;
  const textOrNothing = (slot: number) => types[slot] !== NUMBER && types[slot] !== TRUTH;
  if (!text(SLOT.id) || !text(SLOT.date) || !text(SLOT.dateBasis) || !text(SLOT.amount) || !text(SLOT.kind))
    return false;
  if (!textOrNothing(SLOT.recordedOn) || !textOrNothing(SLOT.where)) return false;
  if (types[SLOT.qualifier] === TEXT || !textOrNothing(SLOT.qualifier)) return false;
  const start = starts[SLOT.id] as number;
  const length = (ends[SLOT.id] as number) - start;
  if (length === 0 || length > LONGEST_ID) return false;
  const first = bytes[start] as number;
  // an id that may be the name of a prototype is for the careful way
  return !((length === 9 || length === 11) && (first === 95 || first === 99 || first === 112));
}

/**
 * Writes the key of a row: its year where rows are by year, its basis, which of the fields are there that only some kinds
 * have, and every text and number of its place. Tells `false` where that is too long.
 */
function writeKey(
  bytes: Uint8Array,
  { types, starts, ends }: ScannedRow,
  year: number,
  balance: boolean,
  key: PlaceKey,
): boolean {
  const to = key.bytes;
  let length = 0;
  to[length++] = year >> 8;
  to[length++] = year & 255;
  to[length++] = balance ? 1 : 0;
  to[length++] = types[SLOT.preparation] as number;
  to[length++] = types[SLOT.disposable] as number;
  for (let slot = 0; slot <= LAST_OF_PLACE; slot += 1) {
    const type = types[slot] as number;
    to[length++] = type === NULL ? ABSENT : type;
    if (type !== TEXT && type !== NUMBER) {
      if (type === TRUTH) return false;
      continue;
    }
    const start = starts[slot] as number;
    const size = (ends[slot] as number) - start;
    if (size > 255 || length + size + SLOT.kind > LONGEST_PLACE) return false;
    to[length++] = size;
    for (let at = 0; at < size; at += 1) to[length++] = bytes[start + at] as number;
  }
  key.length = length;
  return true;
}

/** An amount in cents; below zero where it is none of the usual form. */
function amountIn(bytes: Uint8Array, start: number, end: number): number {
  let cents = 0;
  let decimals = -1;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      cents = cents * 10 + byte - 48;
      if (decimals >= 0) decimals += 1;
    } else if (byte === 46 && decimals < 0 && at > start) {
      decimals = 0;
    } else {
      return -1;
    }
  }
  const digits = end - start;
  if (digits === 0 || digits > MOST_DIGITS || decimals === 0 || decimals > 2) return -1;
  return cents * (decimals < 0 ? 100 : decimals === 1 ? 10 : 1);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A date as the number 20210131; 0 where it is none. */
function dateIn(bytes: Uint8Array, { starts, ends }: ScannedRow, slot: number): number {
  const start = starts[slot] as number;
  if ((ends[slot] as number) - start !== 10) return 0;
  let number = 0;
  for (let at = 0; at < 10; at += 1) {
    const byte = bytes[start + at] as number;
    if (at === 4 || at === 7) {
      if (byte !== 45) return 0;
    } else {
      if (byte < 48 || byte > 57) return 0;
      number = number * 10 + byte - 48;
    }
  }
  const day = number % 100;
  const month = Math.floor(number / 100) % 100;
  const year = Math.floor(number / 10_000);
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return 0;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day > (leap ? 29 : (DAYS[month - 1] as number)) ? 0 : number;
}

function dayOf(date: LocalDate): number {
  return Number(date.replaceAll("-", ""));
}
