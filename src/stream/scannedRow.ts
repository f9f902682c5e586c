import { SLOTS } from "./slots.js";

/** What stands in a field: a text, a word of JSON, or a whole number of four digits. */
export const TEXT = 1;
export const NUMBER = 2;
export const NULL = 3;
export const TRUE = 4;
export const FALSE = 5;
/** Something with fields of its own. */
export const OBJECT = 6;

/** Where the values of one row lie in its bytes; used again for each row. */
export interface ScannedRow {
  /** How many fields the row has. */
  count: number;
  /** The slots of its fields, in their order; those of the row before tell what to expect. */
  readonly order: Uint8Array;
  /** What stands in each slot; good for the slots of the row alone. */
  readonly types: Uint8Array;
  /** Where the value begins. */
  readonly starts: Int32Array;
  /** Where it ends. */
  readonly ends: Int32Array;
  /** A hash of a text or number. */
  readonly hashes: Int32Array;
  /** A bit for each field of the entry itself that the row has. */
  seen: number;
  /** A bit for each field that lies within another. */
  seenWithin: number;
}

/** Makes a row with nothing in it. */
export function scannedRow(): ScannedRow {
  return {
    count: 0,
    order: new Uint8Array(SLOTS),
    types: new Uint8Array(SLOTS),
    starts: new Int32Array(SLOTS),
    ends: new Int32Array(SLOTS),
    hashes: new Int32Array(SLOTS),
    seen: 0,
    seenWithin: 0,
  };
}

/** What every row must have: an id, a date and an amount. */
export const REQUIRED = 0b111;

/** The first hash, and what it is multiplied by for each byte. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_TIMES = 0x01000193;

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const QUOTE = 34;

/** Which bytes are plain: printable ASCII but for some. */
export function plainBytes(but: string): Uint8Array {
  const plain = new Uint8Array(256).fill(1, SPACE, 127);
  for (const character of but) plain[character.charCodeAt(0)] = 0;
  return plain;
}
