import { twice } from "../foundation/twice.js";
import { type HashTable, hashTable, MOST_PLACES, nextPlace, placeOfHash, withLast } from "./hashTable.js";
import { NUMBER, type ScannedRow, TEXT } from "./scannedRow.js";
import {
  AMOUNT,
  DATE,
  ID,
  LINE,
  OF_ID,
  OF_LINE,
  PERIOD_FROM,
  PERIOD_UNTIL,
  RECORDED_ON,
  SLOTS,
  TIED_TO_LINE,
  WHERE,
} from "./slots.js";

/**
 * What decides the place and the verdict of rows: for each kind of row that was seen, its fields in their order, with the
 * bytes of their values.
 *
 * **Details**: the line of a row that names no deal, award, pillar or project is no part of its key. Nothing else has to agree
 * with it, so that a row of another line has the same verdict, if the portfolio has that line.
 */
export interface PlaceKeys {
  /** The numbers of the keys, by hash; below zero where there is none. */
  table: HashTable;
  /** How many keys there are. */
  count: number;
  hashes: Int32Array;
  /** Where each key begins among the bytes; the next one begins where it ends. */
  starts: Int32Array;
  /** Of each field of a key: its slot, its type, the length of its value, and its value. */
  bytes: Uint8Array;
  view: DataView;
  /** Of each key, whether its rows are balances without dates of their own, whether they are reversals, and the number of their kind. */
  traits: Uint8Array;
}

/** Makes a list without keys. */
export function noPlaceKeys(): PlaceKeys {
  const bytes = new Uint8Array(1 << 14);
  return {
    table: hashTable(),
    count: 0,
    hashes: new Int32Array(64),
    starts: new Int32Array(64),
    traits: new Uint8Array(64),
    bytes,
    view: new DataView(bytes.buffer),
  };
}

/** The traits of keys. */
export const IS_BALANCE = 1;
export const IS_REVERSAL = 2;
export const KIND_SHIFT = 2;

const NOT_KNOWN = -1;

/** A row decides these by itself. */
const OWN = 1;
/** Of these it matters whether they are there, not what they are. */
const THERE = 2;

/** Which fields are no part of a key. */
const ROLES: Uint8Array = /* @__PURE__ */ (() => {
  const roles = new Uint8Array(SLOTS);
  for (const slot of [ID, DATE, AMOUNT, RECORDED_ON, WHERE]) roles[slot] = OWN;
  for (const slot of [OF_ID, PERIOD_FROM, PERIOD_UNTIL]) roles[slot] = THERE;
  return roles;
})();

/** Values longer than this are in no key. */
const LONGEST_VALUE = 255;

/** The slot of the line of a row where nothing is tied to it, so that it stands apart from the key; below zero where it does not. */
export function freeLine({ seen, seenWithin, types }: ScannedRow): number {
  if (((seen | seenWithin) & TIED_TO_LINE) !== 0) return NOT_KNOWN;
  const line = 1 << LINE;
  if ((seenWithin & line) !== 0) return (seen & line) === 0 && types[OF_LINE] === TEXT ? OF_LINE : NOT_KNOWN;
  return (seen & line) !== 0 && types[LINE] === TEXT ? LINE : NOT_KNOWN;
}

/** The number of the key of a row; below zero where it is not known. A hit is confirmed, byte by byte. */
export function findKey(keys: PlaceKeys, row: ScannedRow, view: DataView, free: number): number {
  const { table, hashes } = keys;
  const hash = keyHash(row, free);
  let place = placeOfHash(table, hash);
  for (let looks = 0; looks < MOST_PLACES; looks += 1) {
    const number = table[place] as number;
    if (number < 0) return number;
    if (hashes[number] === hash && isSame(keys, number, row, view, free)) return number;
    place = nextPlace(table, place);
  }
  return NOT_KNOWN;
}

function keyHash({ order, count, types, hashes }: ScannedRow, free: number): number {
  let hash = count;
  for (let field = 0; field < count; field += 1) {
    const slot = order[field] as number;
    const role = ROLES[slot];
    if (role === OWN) continue;
    const type = types[slot] as number;
    hash = Math.imul(hash ^ (slot | (type << 7)), 0x5bd1e995);
    const hasValue = role !== THERE && slot !== free && (type === TEXT || type === NUMBER);
    if (hasValue) hash = Math.imul(hash ^ (hash >>> 13) ^ (hashes[slot] as number), 0x01000193);
  }
  return hash;
}

function isSame(keys: PlaceKeys, number: number, row: ScannedRow, view: DataView, free: number): boolean {
  const { order, count, types, starts, ends } = row;
  const known = keys.view;
  let at = keys.starts[number] as number;
  for (let field = 0; field < count; field += 1) {
    const slot = order[field] as number;
    const role = ROLES[slot];
    if (role === OWN) continue;
    const type = types[slot] as number;
    if (known.getUint8(at) !== slot || known.getUint8(at + 1) !== type) return false;
    at += 2;
    if (role === THERE || slot === free || (type !== TEXT && type !== NUMBER)) continue;
    const start = starts[slot] as number;
    const length = (ends[slot] as number) - start;
    if (known.getUint8(at) !== length) return false;
    at += 1;
    let byte = 0;
    for (; byte + 4 <= length; byte += 4) {
      if (view.getInt32(start + byte) !== known.getInt32(at + byte)) return false;
    }
    for (; byte < length; byte += 1) {
      if (view.getUint8(start + byte) !== known.getUint8(at + byte)) return false;
    }
    at += length;
  }
  return at === keys.starts[number + 1];
}

/** Keeps the key of a row with its traits, where its values are not too long for that. */
export function keepKey(
  keys: PlaceKeys,
  row: ScannedRow,
  bytes: Uint8Array,
  free: number,
  traits: number,
): void {
  const number = keys.count;
  if (number + 2 > keys.starts.length) {
    keys.starts = twice(keys.starts, (length) => new Int32Array(length));
    keys.hashes = twice(keys.hashes, (length) => new Int32Array(length));
    keys.traits = twice(keys.traits, (length) => new Uint8Array(length));
  }
  const end = writeKey(keys, row, bytes, free);
  if (end < 0) return;
  keys.starts[number + 1] = end;
  keys.hashes[number] = keyHash(row, free);
  keys.traits[number] = traits;
  keys.count = number + 1;
  // a key whose place is crowded is never found, and its rows go another way
  const ignore = () => undefined;
  keys.table = withLast(keys.table, keys.count, (each) => keys.hashes[each] as number, ignore);
}

/** Writes the key of a row behind the others, and gives where it ends; below zero where a value is too long. */
function writeKey(keys: PlaceKeys, row: ScannedRow, bytes: Uint8Array, free: number): number {
  let at = keys.starts[keys.count] as number;
  for (let field = 0; field < row.count; field += 1) {
    const slot = row.order[field] as number;
    const role = ROLES[slot];
    if (role === OWN) continue;
    if (at + LONGEST_VALUE + 3 > keys.bytes.length) {
      keys.bytes = twice(keys.bytes, (length) => new Uint8Array(length));
      keys.view = new DataView(keys.bytes.buffer);
    }
    const to = keys.bytes;
    const type = row.types[slot] as number;
    to[at++] = slot;
    to[at++] = type;
    if (role === THERE || slot === free || (type !== TEXT && type !== NUMBER)) continue;
    const from = row.starts[slot] as number;
    const length = (row.ends[slot] as number) - from;
    if (length > LONGEST_VALUE) return NOT_KNOWN;
    to[at++] = length;
    for (let byte = 0; byte < length; byte += 1) to[at++] = bytes[from + byte] as number;
  }
  return at;
}
