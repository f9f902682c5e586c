import {
  FALSE,
  HASH_START,
  HASH_TIMES,
  LINE_FEED,
  NULL,
  NUMBER,
  OBJECT,
  plainBytes,
  QUOTE,
  REQUIRED,
  type ScannedRow,
  SPACE,
  TEXT,
  TRUE,
} from "./scannedRow.js";
import { COST_PERIOD, OF, SPELLED, TOP, WITHIN_OF, WITHIN_PERIOD } from "./slots.js";

const TAB = 9;
const RETURN = 13;
const COMMA = 44;
const COLON = 58;
const OPEN = 123;
const CLOSE = 125;
const NOT_PLAIN = -1;

/** What a text may hold: no quote, no escape, no control character, ASCII. */
const PLAIN: Uint8Array = /* @__PURE__ */ plainBytes('"\\');

/**
 * Scans a row of NDJSON whose values are plain: one object of known fields, each once, in any order and with any white
 * space, of ASCII without escapes.
 *
 * @returns Where the line feed behind the row lies; below zero for any other row, which may still be right. There must be a
 * line feed behind the bytes.
 */
export function scanJson(bytes: Uint8Array, view: DataView, from: number, row: ScannedRow): number {
  const { order, types, starts, ends, hashes } = row;
  let at = bytes[from] === OPEN ? from : skip(bytes, from);
  if (bytes[at] !== OPEN) return NOT_PLAIN;
  at += 1;
  let field = 0;
  let within = TOP;
  let seen = 0;
  let seenHere = 0;
  let seenWithin = 0;
  for (;;) {
    // the name: most rows have the fields of the row before them
    let slot = order[field] as number;
    let value = slot - (slot & 31) === within ? afterName(view, at, slot & 31) : NOT_PLAIN;
    if (value < 0) {
      at = skip(bytes, at);
      slot = within + nameAt(view, at);
      if (slot < within) return NOT_PLAIN;
      order[field] = slot;
      value = afterColon(bytes, at + (SPELLED[slot & 31] as Uint8Array).length - 1);
      if (value < 0) return NOT_PLAIN;
    }
    at = value;
    field += 1;
    const bit = 1 << (slot & 31);
    if (within === TOP) {
      if ((seen & bit) !== 0) return NOT_PLAIN;
      seen |= bit;
    } else {
      if ((seenHere & bit) !== 0) return NOT_PLAIN;
      seenHere |= bit;
      seenWithin |= bit;
    }
    // the value
    let byte = bytes[at] as number;
    if (byte <= SPACE) {
      at = skip(bytes, at);
      byte = bytes[at] as number;
    }
    if (byte === QUOTE) {
      at += 1;
      starts[slot] = at;
      let hash = HASH_START;
      byte = bytes[at] as number;
      while (PLAIN[byte] === 1) {
        hash = Math.imul(hash ^ byte, HASH_TIMES);
        at += 1;
        byte = bytes[at] as number;
      }
      if (byte !== QUOTE) return NOT_PLAIN;
      types[slot] = TEXT;
      ends[slot] = at;
      hashes[slot] = hash;
      at += 1;
    } else if (byte === OPEN) {
      if (slot !== OF && slot !== COST_PERIOD) return NOT_PLAIN;
      types[slot] = OBJECT;
      within = slot === OF ? WITHIN_OF : WITHIN_PERIOD;
      seenHere = 0;
      at += 1;
      continue;
    } else {
      const end = wordAt(view, at, slot, row);
      if (end < 0) return NOT_PLAIN;
      at = end;
    }
    // what follows: another field, or the end of one object or two
    for (;;) {
      byte = bytes[at] as number;
      if (byte <= SPACE) {
        at = skip(bytes, at);
        byte = bytes[at] as number;
      }
      at += 1;
      if (byte === COMMA) break;
      if (byte !== CLOSE) return NOT_PLAIN;
      if (within === TOP) {
        at = skip(bytes, at);
        if (bytes[at] !== LINE_FEED || (seen & REQUIRED) !== REQUIRED) return NOT_PLAIN;
        row.count = field;
        row.seen = seen;
        row.seenWithin = seenWithin;
        return at;
      }
      within = TOP;
    }
  }
}

/** The next byte that is no white space; a line feed ends the row. */
function skip(bytes: Uint8Array, from: number): number {
  let at = from;
  let byte = bytes[at] as number;
  while (byte === SPACE || byte === TAB || byte === RETURN) {
    at += 1;
    byte = bytes[at] as number;
  }
  return at;
}

/** Where the value begins, if this name and a colon stand here without white space; compared four bytes at a time. */
function afterName(view: DataView, from: number, name: number): number {
  const last = from + (LENGTHS[name] as number) - 4;
  let word = name * MOST_WORDS;
  for (let at = from; at < last; at += 4) {
    if (view.getInt32(at) !== WORDS_OF_NAMES[word]) return NOT_PLAIN;
    word += 1;
  }
  return view.getInt32(last) === LAST_WORDS[name] ? last + 4 : NOT_PLAIN;
}

const MOST_WORDS = 4;

/** The number of bytes of each name, its words of four bytes, and the word that it ends with. */
const LENGTHS: Int32Array = /* @__PURE__ */ Int32Array.from(SPELLED, ({ length }) => length);
const LAST_WORDS: Int32Array = /* @__PURE__ */ Int32Array.from(SPELLED, (name) =>
  wordOf(name, name.length - 4),
);
const WORDS_OF_NAMES: Int32Array = /* @__PURE__ */ Int32Array.from(
  SPELLED.flatMap((name) => Array.from({ length: MOST_WORDS }, (_, word) => wordOf(name, word * 4))),
);

function wordOf(name: Uint8Array, at: number): number {
  return at + 4 > name.length ? 0 : new DataView(name.buffer).getInt32(at);
}

/** The number of the name between quotes that stands here; below zero where there is none. */
function nameAt(view: DataView, from: number): number {
  const word = view.getInt32(from);
  for (let name = 0; name < SPELLED.length; name += 1) {
    if (WORDS_OF_NAMES[name * MOST_WORDS] === word && isName(view, from, name)) return name;
  }
  return NOT_PLAIN;
}

function isName(view: DataView, from: number, name: number): boolean {
  const spelled = SPELLED[name] as Uint8Array;
  const quoted = spelled.length - 1;
  for (let at = 4; at < quoted; at += 1) if (view.getUint8(from + at) !== spelled[at]) return false;
  return true;
}

function afterColon(bytes: Uint8Array, from: number): number {
  const at = skip(bytes, from);
  return bytes[at] === COLON ? at + 1 : NOT_PLAIN;
}

/** The first four letters of the words of JSON, as one number. */
const NULL_WORD = 0x6e756c6c;
const TRUE_WORD = 0x74727565;
const FALS_WORD = 0x66616c73;
const LETTER_E = 101;

/** Reads a whole number of four digits or a word of JSON into a slot, and gives where it ends. */
function wordAt(view: DataView, from: number, slot: number, row: ScannedRow): number {
  const word = view.getInt32(from);
  if (word === NULL_WORD || word === TRUE_WORD) {
    row.types[slot] = word === NULL_WORD ? NULL : TRUE;
    return from + 4;
  }
  if (word === FALS_WORD) {
    row.types[slot] = FALSE;
    return view.getUint8(from + 4) === LETTER_E ? from + 5 : NOT_PLAIN;
  }
  if (!isNumber(view, from)) return NOT_PLAIN;
  row.types[slot] = NUMBER;
  row.starts[slot] = from;
  row.ends[slot] = from + 4;
  row.hashes[slot] = word;
  return from + 4;
}

/** Whether a number of exactly four digits stands here, such as a year. */
function isNumber(view: DataView, from: number): boolean {
  const first = view.getUint8(from);
  if (first <= 48 || first > 57) return false;
  for (let at = from + 1; at < from + 4; at += 1) if (!isDigit(view.getUint8(at))) return false;
  return !isDigit(view.getUint8(from + 4));
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
