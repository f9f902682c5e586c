import { type HashTable, hashTable, MOST_PLACES, nextPlace, placeOfHash, twice } from "./hashTable.js";
import { HASH_START, HASH_TIMES } from "./scannedRow.js";

/**
 * The ids of the entries so far, each by its bytes in UTF-8, with the amounts of the entries.
 *
 * **Details**: an id takes its own length and some 30 bytes, and up to twice that while the columns grow. A hit is confirmed
 * byte by byte. An id whose place in the table is crowded, as one may make on purpose, is kept as text instead, and so is one
 * that UTF-8 cannot hold.
 */
export interface Ids {
  table: HashTable;
  count: number;
  hashes: Int32Array;
  /** The amount of each entry in cents. */
  amounts: Float64Array;
  /** Where each id begins among the bytes; the next one begins where it ends. */
  starts: Float64Array;
  bytes: Uint8Array;
  readonly crowded: Map<string, number>;
  readonly encoder: InstanceType<typeof TextEncoder>;
  readonly decoder: InstanceType<typeof TextDecoder>;
}

/** Makes a list without ids. */
export function noIds(): Ids {
  return {
    table: hashTable(),
    count: 0,
    hashes: new Int32Array(64),
    amounts: new Float64Array(64),
    starts: new Float64Array(64),
    bytes: new Uint8Array(1024),
    crowded: new Map(),
    encoder: new TextEncoder(),
    decoder: new TextDecoder(),
  };
}

/** The amount of the entry whose id lies here, with its hash; below zero where it does not stand in the list. */
export function amountOfId(ids: Ids, bytes: Uint8Array, start: number, end: number, hash: number): number {
  const { table, hashes } = ids;
  let place = placeOfHash(table, hash);
  for (let looks = 0; looks < MOST_PLACES; looks += 1) {
    const number = table[place] as number;
    if (number < 0) return -1;
    if (hashes[number] === hash && isSame(ids, number, bytes, start, end))
      return ids.amounts[number] as number;
    place = nextPlace(table, place);
  }
  return ids.crowded.get(ids.decoder.decode(bytes.subarray(start, end))) ?? -1;
}

function isSame(ids: Ids, number: number, bytes: Uint8Array, start: number, end: number): boolean {
  let at = ids.starts[number] as number;
  if ((ids.starts[number + 1] as number) - at !== end - start) return false;
  for (let from = start; from < end; from += 1) {
    if (bytes[from] !== ids.bytes[at]) return false;
    at += 1;
  }
  return true;
}

/** Puts an id that does not stand in the list into it, with the amount of its entry. */
export function keepId(
  ids: Ids,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
  amount: number,
): void {
  const number = ids.count;
  const at = ids.starts[number] as number;
  const next = at + end - start;
  if (number + 2 > ids.starts.length) {
    ids.starts = twice(ids.starts, (length) => new Float64Array(length));
    ids.hashes = twice(ids.hashes, (length) => new Int32Array(length));
    ids.amounts = twice(ids.amounts, (length) => new Float64Array(length));
  }
  if (next > ids.bytes.length) ids.bytes = twice(ids.bytes, (length) => new Uint8Array(length), next);
  ids.bytes.set(bytes.subarray(start, end), at);
  ids.starts[number + 1] = next;
  ids.hashes[number] = hash;
  ids.amounts[number] = amount;
  ids.count = number + 1;
  if (ids.count * 2 <= ids.table.length) {
    put(ids, number);
    return;
  }
  ids.table = new Int32Array(ids.table.length * 2).fill(-1);
  for (let each = 0; each < ids.count; each += 1) put(ids, each);
}

function put(ids: Ids, number: number): void {
  const { table } = ids;
  let place = placeOfHash(table, ids.hashes[number] as number);
  for (let looks = 0; looks < MOST_PLACES; looks += 1) {
    if ((table[place] as number) < 0) {
      table[place] = number;
      return;
    }
    place = nextPlace(table, place);
  }
  const bytes = ids.bytes.subarray(ids.starts[number], ids.starts[number + 1]);
  ids.crowded.set(ids.decoder.decode(bytes), ids.amounts[number] as number);
}

/** Half a character of two; UTF-8 has none, and would make all of them one. */
const HALF = /\p{Surrogate}/u;

/** The amount of the entry of an id in cents; below zero where the id does not stand in the list. */
export function amountOf(ids: Ids, id: string): number {
  if (HALF.test(id)) return ids.crowded.get(id) ?? -1;
  const bytes = ids.encoder.encode(id);
  return amountOfId(ids, bytes, 0, bytes.length, hashOf(bytes));
}

/** Puts an id that does not stand in the list into it, with the amount of its entry. */
export function addId(ids: Ids, id: string, amount: number): void {
  if (HALF.test(id)) {
    ids.crowded.set(id, amount);
    return;
  }
  const bytes = ids.encoder.encode(id);
  keepId(ids, bytes, 0, bytes.length, hashOf(bytes), amount);
}

function hashOf(bytes: Uint8Array): number {
  let hash = HASH_START;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, HASH_TIMES);
  return hash;
}
