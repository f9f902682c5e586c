import { twice } from "../foundation/twice.js";
import { type HashTable, hashTable, MOST_PLACES, nextPlace, placeOfHash, withLast } from "./hashTable.js";
import { HASH_START, HASH_TIMES } from "./scannedRow.js";

/**
 * Texts by their bytes in UTF-8, numbered in the order in which they come.
 *
 * **Details**: a text takes its own length and some 20 bytes, and up to twice that while the columns grow. A hit is confirmed
 * byte by byte. A text whose place in the table is crowded, as one may make on purpose, is kept as such instead, and so is one
 * that UTF-8 cannot hold.
 */
export interface TextTable {
  table: HashTable;
  count: number;
  hashes: Int32Array;
  /** Where each text begins among the bytes; the next one begins where it ends. */
  starts: Float64Array;
  bytes: Uint8Array;
  readonly crowded: Map<string, number>;
  readonly encoder: InstanceType<typeof TextEncoder>;
  readonly decoder: InstanceType<typeof TextDecoder>;
}

/** Makes a table without texts. */
export function noTexts(): TextTable {
  return {
    table: hashTable(),
    count: 0,
    hashes: new Int32Array(64),
    starts: new Float64Array(64),
    bytes: new Uint8Array(1024),
    crowded: new Map(),
    encoder: new TextEncoder(),
    decoder: new TextDecoder("utf-8", { ignoreBOM: true }),
  };
}

/** The number of the text that lies here, with its hash; below zero where it is not in the table. */
export function numberOfBytes(
  texts: TextTable,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const { table, hashes } = texts;
  let place = placeOfHash(table, hash);
  for (let looks = 0; looks < MOST_PLACES; looks += 1) {
    const number = table[place] as number;
    if (number < 0) return -1;
    if (hashes[number] === hash && isSame(texts, number, bytes, start, end)) return number;
    place = nextPlace(table, place);
  }
  return texts.crowded.get(texts.decoder.decode(bytes.subarray(start, end))) ?? -1;
}

function isSame(texts: TextTable, number: number, bytes: Uint8Array, start: number, end: number): boolean {
  let at = texts.starts[number] as number;
  if ((texts.starts[number + 1] as number) - at !== end - start) return false;
  for (let from = start; from < end; from += 1) {
    if (bytes[from] !== texts.bytes[at]) return false;
    at += 1;
  }
  return true;
}

/** Puts a text that is not in the table into it, and gives its number. */
export function keepBytes(
  texts: TextTable,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const number = texts.count;
  const at = texts.starts[number] as number;
  const next = at + end - start;
  if (number + 2 > texts.starts.length) {
    texts.starts = twice(texts.starts, (length) => new Float64Array(length));
    texts.hashes = twice(texts.hashes, (length) => new Int32Array(length));
  }
  if (next > texts.bytes.length) texts.bytes = twice(texts.bytes, (length) => new Uint8Array(length), next);
  texts.bytes.set(bytes.subarray(start, end), at);
  texts.starts[number + 1] = next;
  texts.hashes[number] = hash;
  texts.count = number + 1;
  const hashOfText = (each: number) => texts.hashes[each] as number;
  texts.table = withLast(texts.table, texts.count, hashOfText, (each) => keepCrowded(texts, each));
  return number;
}

function keepCrowded(texts: TextTable, number: number): void {
  const bytes = texts.bytes.subarray(texts.starts[number], texts.starts[number + 1]);
  // of a text that UTF-8 cannot hold there are no bytes; keepText puts it into the list
  if (bytes.length > 0) texts.crowded.set(texts.decoder.decode(bytes), number);
}

/** Half a character of two; UTF-8 has none, and would make all of them one. */
const HALF = /\p{Surrogate}/u;
const NO_BYTES = /* @__PURE__ */ new Uint8Array();

/** The number of a text; below zero where it is not in the table. */
export function numberOfText(texts: TextTable, text: string): number {
  if (HALF.test(text)) return texts.crowded.get(text) ?? -1;
  const bytes = texts.encoder.encode(text);
  return numberOfBytes(texts, bytes, 0, bytes.length, hashOf(bytes));
}

/** Puts a text that is not empty and not in the table into it, and gives its number. */
export function keepText(texts: TextTable, text: string): number {
  const isHalf = HALF.test(text);
  const bytes = isHalf ? NO_BYTES : texts.encoder.encode(text);
  const number = keepBytes(texts, bytes, 0, bytes.length, hashOf(bytes));
  if (isHalf) texts.crowded.set(text, number);
  return number;
}

function hashOf(bytes: Uint8Array): number {
  let hash = HASH_START;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, HASH_TIMES);
  return hash;
}
