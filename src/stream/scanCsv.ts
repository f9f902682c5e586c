import {
  CARRIAGE_RETURN,
  HASH_START,
  HASH_TIMES,
  LINE_FEED,
  plainBytes,
  QUOTE,
  REQUIRED,
  type ScannedRow,
  TEXT,
} from "./scannedRow.js";

/** How the rows of one CSV source are cut. */
export interface CsvShape {
  /** The slot of each column; below zero for a column that only the careful way reads. */
  readonly slots: Int32Array;
  /** The byte between cells. */
  readonly separator: number;
  /** The bytes of a plain cell without quotes. */
  readonly plain: Uint8Array;
  /** The bytes of a plain cell within quotes. */
  readonly quoted: Uint8Array;
}

/** Makes the shape of a source from the slots of its columns. */
export function csvShape(slots: readonly number[], separator: "," | ";"): CsvShape {
  return {
    slots: Int32Array.from(slots),
    separator: separator.charCodeAt(0),
    plain: plainBytes(`"${separator}`),
    quoted: plainBytes('"'),
  };
}

const NOT_PLAIN = -1;

/**
 * Scans a row of CSV whose cells are plain: one for each column, of ASCII, between quotes or not, without quotes or line
 * breaks within. An empty cell is a field that is not there.
 *
 * @returns Where the line feed behind the row lies; below zero for any other row, which may still be right. There must be a
 * line feed behind the bytes.
 */
export function scanCsv(bytes: Uint8Array, from: number, shape: CsvShape, row: ScannedRow): number {
  const { slots, separator } = shape;
  const { order, types, starts, ends, hashes } = row;
  const columns = slots.length;
  let at = from;
  let field = 0;
  let seen = 0;
  let seenWithin = 0;
  for (let column = 0; ; column += 1) {
    const isQuoted = bytes[at] === QUOTE;
    const plain = isQuoted ? shape.quoted : shape.plain;
    if (isQuoted) at += 1;
    const start = at;
    let hash = HASH_START;
    let byte = bytes[at] as number;
    while (plain[byte] === 1) {
      hash = Math.imul(hash ^ byte, HASH_TIMES);
      at += 1;
      byte = bytes[at] as number;
    }
    const end = at;
    if (isQuoted) {
      if (byte !== QUOTE) return NOT_PLAIN;
      at += 1;
      byte = bytes[at] as number;
    }
    if (end > start || isQuoted) {
      const slot = slots[column] as number;
      if (slot < 0) return NOT_PLAIN;
      order[field] = slot;
      field += 1;
      if (slot < 32) seen |= 1 << slot;
      else seenWithin |= 1 << (slot & 31);
      types[slot] = TEXT;
      starts[slot] = start;
      ends[slot] = end;
      hashes[slot] = hash;
    }
    if (column + 1 < columns) {
      if (byte !== separator) return NOT_PLAIN;
      at += 1;
    } else {
      if (byte === CARRIAGE_RETURN) at += 1;
      if (bytes[at] !== LINE_FEED || (seen & REQUIRED) !== REQUIRED) return NOT_PLAIN;
      row.count = field;
      row.seen = seen;
      row.seenWithin = seenWithin;
      return at;
    }
  }
}
