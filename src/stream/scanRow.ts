/** The fields of an entry that are a text, a number or a truth, in the order of their slots. */
export const SCANNED = [
  "line",
  "deal",
  "award",
  "pillar",
  "project",
  "partner",
  "from",
  "to",
  "recipient",
  "instrument",
  "financialYear",
  "stage",
  "sector",
  "form",
  "origin",
  "level",
  "source",
  "kind",
  "id",
  "date",
  "dateBasis",
  "recordedOn",
  "amount",
  "qualifier",
  "where",
  "preparation",
  "disposable",
] as const;

/** The name of a scanned field. */
export type ScannedField = (typeof SCANNED)[number];

/** The slot of each field. */
export const SLOT: Readonly<Record<ScannedField, number>> = /* @__PURE__ */ (() =>
  Object.freeze(
    Object.fromEntries(SCANNED.map((name, slot) => [name, slot])) as Record<ScannedField, number>,
  ))();

/** What stands in a slot. */
export const ABSENT = 0;
export const TEXT = 1;
export const NUMBER = 2;
export const TRUTH = 3;
export const NULL = 4;

/** Where the values of a row lie in its bytes, by slot. */
export interface ScannedRow {
  readonly types: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The slots in the order of the fields of the row before, which is mostly that of the next. */
  readonly order: Int32Array;
}

/** Makes the slots of a row, used again for each. */
export function scannedRow(): ScannedRow {
  const size = SCANNED.length;
  return {
    types: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    order: new Int32Array(size),
  };
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const SPACE = 32;
const LAST_PLAIN = 126;
const NOTHING = -1;

/** The names of the fields as bytes, by slot. */
const SPELLED: readonly Uint8Array[] = /* @__PURE__ */ (() =>
  SCANNED.map((name) => Uint8Array.from([...name].map((character) => character.charCodeAt(0)))))();

/** The slots by length, first and last byte of their name; no two names share them. */
const NAMES: ReadonlyMap<number, number> = /* @__PURE__ */ (() =>
  new Map(SPELLED.map((bytes, slot) => [placeOf(bytes, 0, bytes.length), slot])))();

function placeOf(bytes: Uint8Array, start: number, end: number): number {
  return ((end - start) << 16) | ((bytes[start] as number) << 8) | (bytes[end - 1] as number);
}

/**
 * Scans a row of NDJSON whose values are plain: one flat object of scanned fields, each once, in any order and with any white
 * space, of ASCII without escapes. Tells `false` for any other row, which may still be right.
 */
export function scanRow(bytes: Uint8Array, from: number, until: number, row: ScannedRow): boolean {
  const { types, starts, ends, order } = row;
  types.fill(ABSENT);
  let field = 0;
  let at = skip(bytes, from, until);
  if (bytes[at] !== OPEN) return false;
  at = skip(bytes, at + 1, until);
  for (;;) {
    if (bytes[at] !== QUOTE) return false;
    let slot = order[field] as number;
    let nameEnd = endOfName(bytes, at + 1, slot);
    if (nameEnd === NOTHING) {
      nameEnd = endOfText(bytes, at + 1, until);
      if (nameEnd <= at + 1) return false;
      slot = slotOf(bytes, at + 1, nameEnd);
      if (slot === NOTHING) return false;
      order[field] = slot;
    }
    if (types[slot] !== ABSENT) return false;
    field += 1;
    at = skip(bytes, nameEnd + 1, until);
    if (bytes[at] !== COLON) return false;
    at = skip(bytes, at + 1, until);
    let end: number;
    if (bytes[at] === QUOTE) {
      end = endOfText(bytes, at + 1, until);
      if (end === NOTHING) return false;
      types[slot] = TEXT;
      starts[slot] = at + 1;
      ends[slot] = end;
      at = end + 1;
    } else {
      end = endOfWord(bytes, at, until);
      const type = typeOfWord(bytes, at, end);
      if (type === ABSENT) return false;
      types[slot] = type;
      starts[slot] = at;
      ends[slot] = end;
      at = end;
    }
    at = skip(bytes, at, until);
    const next = at < until ? bytes[at] : NOTHING;
    if (next === COMMA) at = skip(bytes, at + 1, until);
    else return next === CLOSE && skip(bytes, at + 1, until) === until;
  }
}

/** The next byte that is no white space, or the end. */
function skip(bytes: Uint8Array, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const byte = bytes[at] as number;
    if (byte !== SPACE && byte !== 9 && byte !== 13) break;
    at += 1;
  }
  return at;
}

/** The quote that ends a text of plain ASCII; nothing where it has an escape, a control character or other bytes. */
function endOfText(bytes: Uint8Array, from: number, until: number): number {
  for (let at = from; at < until; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH || byte < SPACE || byte > LAST_PLAIN) return NOTHING;
  }
  return NOTHING;
}

function endOfWord(bytes: Uint8Array, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const byte = bytes[at] as number;
    const digit = byte >= 48 && byte <= 57;
    const letter = byte >= 97 && byte <= 122;
    if (!digit && !letter) break;
    at += 1;
  }
  return at;
}

/** The type of a whole number of at most four digits, or of a word of JSON. */
function typeOfWord(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  const first = bytes[start] as number;
  if (length === 4 && first > 48 && first <= 57) {
    for (let at = start + 1; at < end; at += 1) if ((bytes[at] as number) > 57) return ABSENT;
    return NUMBER;
  }
  if (is(bytes, start, end, "null")) return NULL;
  return is(bytes, start, end, "true") || is(bytes, start, end, "false") ? TRUTH : ABSENT;
}

/** Whether bytes spell a word. */
export function is(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word.charCodeAt(at)) return false;
  return true;
}

function slotOf(bytes: Uint8Array, start: number, end: number): number {
  const slot = NAMES.get(placeOf(bytes, start, end));
  return slot === undefined || endOfName(bytes, start, slot) !== end ? NOTHING : slot;
}

/** The quote behind the name of a slot, where that name stands here; nothing where another does. */
function endOfName(bytes: Uint8Array, start: number, slot: number): number {
  const name = SPELLED[slot] as Uint8Array;
  const { length } = name;
  for (let at = 0; at < length; at += 1) if (name[at] !== bytes[start + at]) return NOTHING;
  return bytes[start + length] === QUOTE ? start + length : NOTHING;
}
