/** One row as bytes, and where it stands. */
export interface RowBytes {
  /** The bytes without the end of the line; they are good until the next row is asked for. */
  readonly bytes: Uint8Array;
  /** How far its first byte lies from the first of the source. */
  readonly offset: number;
}

/** Takes pieces, and gives the rows that are whole. */
export interface RowSplitter {
  /** The rows that end in a piece; a row that goes on is kept for the next. */
  readonly take: (piece: Uint8Array) => Generator<RowBytes, void, undefined>;
  /** The last row, where the source does not end with a line break. */
  readonly end: () => Generator<RowBytes, void, undefined>;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Cuts bytes into rows at line feeds, wherever the pieces are cut.
 *
 * **Details**: a mark of the byte order at the start, and a carriage return before a line feed, belong to no row. With
 * `quoted`, a line feed between quotes belongs to its row, as in CSV.
 */
export function rowSplitter(quoted: boolean): RowSplitter {
  const kept: Uint8Array[] = [];
  let start = 0;
  let inQuotes = false;
  let first = true;

  /** The place of the next line feed that ends a row, or -1. */
  const endOfRow = (bytes: Uint8Array, from: number): number => {
    if (!quoted) return bytes.indexOf(LINE_FEED, from);
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) inQuotes = !inQuotes;
      else if (byte === LINE_FEED && !inQuotes) return at;
    }
    return -1;
  };

  /** A row of what was kept and a last part; `ends` counts the line feed behind it. */
  const rowOf = (last: Uint8Array, ends: 0 | 1): RowBytes => {
    const bytes = joined(kept, last);
    const marked = first && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    const from = marked ? BYTE_ORDER_MARK.length : 0;
    const until = bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    const row = { bytes: bytes.subarray(from, Math.max(from, until)), offset: start + from };
    first = false;
    kept.length = 0;
    start += bytes.length + ends;
    return row;
  };

  return {
    *take(piece) {
      let from = 0;
      for (let end = endOfRow(piece, from); end >= 0; end = endOfRow(piece, from)) {
        yield rowOf(piece.subarray(from, end), 1);
        from = end + 1;
      }
      if (from < piece.length) kept.push(piece.slice(from));
    },
    *end() {
      if (kept.length > 0) yield rowOf(new Uint8Array(0), 0);
    },
  };
}

/** What was kept and a last part as one; copied only where something was kept. */
function joined(kept: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  if (kept.length === 0) return last;
  const length = kept.reduce((total, part) => total + part.length, last.length);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of [...kept, last]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
