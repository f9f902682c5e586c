import type { LocalDate } from "../calendar/localDate.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { book } from "../position/cells.js";
import { type Fold, placeOfEntry } from "../position/fold.js";
import { LONGEST_ID } from "./acceptFields.js";
import { findCell, type KeyPlaces, keepPlace, keyPlaces, knownCell, NO_LINE, pairOf } from "./keyPlaces.js";
import {
  findKey,
  freeLine,
  IS_BALANCE,
  IS_REVERSAL,
  KIND_SHIFT,
  keepKey,
  noPlaceKeys,
  type PlaceKeys,
} from "./placeKeys.js";
import { plainAmount, plainDate } from "./plainValues.js";
import { passTo, type RowWindow } from "./rowWindow.js";
import { type CsvShape, scanCsv } from "./scanCsv.js";
import { scanJson } from "./scanJson.js";
import { NULL, type ScannedRow, scannedRow, TEXT } from "./scannedRow.js";
import { AMOUNT, DATE, ID, OF_ID, PERIOD_FROM, PERIOD_UNTIL, RECORDED_ON, WHERE } from "./slots.js";
import { keepBytes, numberOfBytes } from "./textTable.js";
import { kindNumber, noteEntry, type TrackedIds } from "./trackedIds.js";

/** The fast way into a fold: rows like those that another way has taken before. */
export interface ScanFold {
  readonly fold: Fold;
  /** The ids so far, where they are looked for. */
  readonly tracked: TrackedIds | null;
  /** How CSV is cut; `null` for NDJSON, and for CSV whose heading was not read yet. */
  csv: CsvShape | null;
  readonly row: ScannedRow;
  readonly keys: PlaceKeys;
  readonly places: KeyPlaces;
  /** The mark before the decimals of an amount, as a byte. */
  readonly mark: number;
  readonly asOf: number;
  readonly knownOn: number;
  /** Whether the row that was scanned last is plain, so that its place can be learned. */
  isPlain: boolean;
}

const POINT = 46;
const COMMA = 44;
/** How many bytes the keys may take: where more kinds of row come, they go the careful way, and memory stays flat. */
const MOST_KEY_BYTES = 1 << 22;

/** Makes the fast way into a fold, which knows no place yet. */
export function scanFold(fold: Fold, tracked: TrackedIds | null, decimalComma: boolean): ScanFold {
  const { asOf, knownOn } = fold.view;
  return {
    fold,
    tracked,
    csv: null,
    row: scannedRow(),
    keys: noPlaceKeys(),
    places: keyPlaces(fold),
    mark: decimalComma ? COMMA : POINT,
    asOf: dayOf(asOf),
    knownOn: knownOn === null ? Number.POSITIVE_INFINITY : dayOf(knownOn),
    isPlain: false,
  };
}

function dayOf(date: LocalDate): number {
  return Number(date.replaceAll("-", ""));
}

/** Takes rows from a window into the fold, up to the first that is not whole or that another way has to look at; gives their number. */
export function takeRows(scan: ScanFold, window: RowWindow): number {
  const { row, csv } = scan;
  const { bytes, view, until } = window;
  let at = window.from;
  let rows = 0;
  while (at < until) {
    const end = csv === null ? scanJson(bytes, view, at, row) : scanCsv(bytes, at, csv, row);
    scan.isPlain = false;
    if (end < 0 || (end === until && !window.ended) || !takeRow(scan, bytes, view)) break;
    at = end + 1;
    rows += 1;
  }
  if (rows === 0) return 0;
  passTo(window, Math.min(at, until));
  window.rows += rows;
  return rows;
}

/** Takes the row that was scanned, where its values are plain and one like it was taken before. */
function takeRow(scan: ScanFold, bytes: Uint8Array, view: DataView): boolean {
  const { row, keys, tracked } = scan;
  const { starts, ends, types, seen } = row;
  if (types[ID] !== TEXT || types[DATE] !== TEXT || types[AMOUNT] !== TEXT) return false;
  if (!isPlainId(bytes, starts[ID] as number, ends[ID] as number)) return false;
  const cents = plainAmount(bytes, starts[AMOUNT] as number, ends[AMOUNT] as number, scan.mark);
  const date = dateIn(bytes, row, DATE);
  if (cents < 0 || date === 0) return false;
  let recorded = date;
  if ((seen & (1 << RECORDED_ON)) !== 0 && types[RECORDED_ON] !== NULL)
    recorded = dateIn(bytes, row, RECORDED_ON);
  if (recorded === 0) return false;
  if ((seen & (1 << WHERE)) !== 0 && types[WHERE] !== TEXT && types[WHERE] !== NULL) return false;
  if (row.seenWithin !== 0 && !isPlainWithin(bytes, row)) return false;
  scan.isPlain = true;

  const free = freeLine(row);
  const key = findKey(keys, row, view, free);
  if (key < 0) return false;
  const line = free < 0 ? NO_LINE : lineIn(scan, bytes, free);
  if (free >= 0 && line < 0) return false;
  const pair = pairOf(scan.places, key, line);
  const traits = keys.traits[key] as number;
  if (tracked === null) return bookRow(scan, pair, traits, cents, date, recorded);
  // what a reversal undoes is noted the careful way
  if ((traits & IS_REVERSAL) !== 0) return false;
  const [start, end, hash] = [starts[ID] as number, ends[ID] as number, row.hashes[ID] as number];
  if (numberOfBytes(tracked.ids, bytes, start, end, hash) >= 0) return false;
  if (!bookRow(scan, pair, traits, cents, date, recorded)) return false;
  noteEntry(tracked, keepBytes(tracked.ids, bytes, start, end, hash), cents, traits >> KIND_SHIFT);
  return true;
}

/** The number of the line that a row names in a slot; below zero where the portfolio has no such line. */
function lineIn({ row, places }: ScanFold, bytes: Uint8Array, slot: number): number {
  const { starts, ends, hashes } = row;
  return numberOfBytes(
    places.lines,
    bytes,
    starts[slot] as number,
    ends[slot] as number,
    hashes[slot] as number,
  );
}

/** Books a row of a known key and line; `false` where the sum would leave the safe range. */
function bookRow(
  scan: ScanFold,
  pair: number,
  traits: number,
  cents: number,
  date: number,
  recorded: number,
): boolean {
  const isBalance = (traits & IS_BALANCE) !== 0;
  const isAhead = date > scan.asOf;
  if (recorded > scan.knownOn || (isAhead && !isBalance)) return true;
  const year = Math.floor(date / 10_000);
  const known = knownCell(scan.places, pair, year);
  const cell = known >= 0 ? known : findCell(scan.places, pair, year, isBalance);
  const place = (traits & IS_REVERSAL) === 0 ? 2 * cell : 2 * cell + 1;
  const { cells } = scan.fold;
  // the careful way says where a sum would leave the range
  if (!isAhead && (cells.sums[place] as number) + cents > Number.MAX_SAFE_INTEGER) return false;
  book(cells, place, cents, isAhead, isBalance ? year : 0);
  return true;
}

/** Remembers the row that was scanned last, once another way has taken it for this entry. */
export function learnRow(scan: ScanFold, { bytes, view }: RowWindow, entry: LedgerEntry): void {
  const { row, keys, places, isPlain } = scan;
  const key = keys.count;
  scan.isPlain = false;
  if (!isPlain || (keys.starts[key] as number) > MOST_KEY_BYTES) return;
  const free = freeLine(row);
  if (findKey(keys, row, view, free) >= 0) return;
  keepKey(keys, row, bytes, free, traitsOf(entry));
  if (keys.count > key) keepPlace(places, key, placeOfEntry(scan.fold, entry));
}

function traitsOf({ kind, dateBasis }: LedgerEntry): number {
  const flags = (dateBasis === "atOrBefore" ? IS_BALANCE : 0) | (kind === "reversal" ? IS_REVERSAL : 0);
  return flags | (kindNumber(kind) << KIND_SHIFT);
}

/** Whether the fields of a row's own that lie within others are plain: the id that is undone, and the period of the costs. */
function isPlainWithin(bytes: Uint8Array, row: ScannedRow): boolean {
  const { starts, ends, types } = row;
  const fields = row.order.subarray(0, row.count);
  const hasFrom = fields.includes(PERIOD_FROM);
  const hasUntil = fields.includes(PERIOD_UNTIL);
  if (fields.includes(OF_ID)) {
    if (types[OF_ID] !== TEXT) return false;
    if (!isPlainId(bytes, starts[OF_ID] as number, ends[OF_ID] as number)) return false;
  }
  if (!hasFrom && !hasUntil) return true;
  const from = hasFrom ? dateIn(bytes, row, PERIOD_FROM) : 0;
  return from > 0 && hasUntil && from < dateIn(bytes, row, PERIOD_UNTIL);
}

/** The date in a slot as the number 20210131; 0 where there is none. */
function dateIn(bytes: Uint8Array, { types, starts, ends }: ScannedRow, slot: number): number {
  return types[slot] === TEXT ? plainDate(bytes, starts[slot] as number, ends[slot] as number) : 0;
}

/** An id of usual length that is no name of a prototype; its bytes are plain already. */
function isPlainId(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0 || length > LONGEST_ID) return false;
  const first = bytes[start] as number;
  // it may be __proto__, constructor or prototype
  return !((length === 9 || length === 11) && (first === 95 || first === 99 || first === 112));
}
