/**
 * Looks at one row: from where until where it lies in the bytes, without the end of the line, and how far its first byte lies
 * from the first of the source. The bytes are good until it returns.
 */
export type LookAtRow = (bytes: Uint8Array, from: number, until: number, offset: number) => void;

/** Takes pieces, and gives the rows that are whole. */
export interface RowSplitter {
  /** Gives the rows that end in a piece; a row that goes on is kept for the next. */
  readonly take: (piece: Uint8Array) => void;
  /** Gives the last row, where the source does not end with a line break. */
  readonly end: () => void;
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
export function rowSplitter(quoted: boolean, look: LookAtRow): RowSplitter {
  const kept: Uint8Array[] = [];
  let place = 0;
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

  /** Gives a row of what was kept and a part of a piece; `ends` counts the line feed behind it. */
  const give = (piece: Uint8Array, from: number, until: number, ends: 0 | 1): void => {
    const whole = kept.length === 0;
    const bytes = whole ? piece : joined(kept, piece.subarray(from, until));
    const [start, stop] = whole ? [from, until] : [0, bytes.length];
    const marked = first && BYTE_ORDER_MARK.every((byte, index) => bytes[start + index] === byte);
    const begin = marked ? start + BYTE_ORDER_MARK.length : start;
    const end = stop > begin && bytes[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
    const offset = place + begin - start;
    first = false;
    kept.length = 0;
    place += stop - start + ends;
    look(bytes, begin, Math.max(begin, end), offset);
  };

  return {
    take: (piece) => {
      let from = 0;
      for (let end = endOfRow(piece, from); end >= 0; end = endOfRow(piece, from)) {
        give(piece, from, end, 1);
        from = end + 1;
      }
      if (from < piece.length) kept.push(piece.slice(from));
    },
    end: () => {
      if (kept.length > 0) give(new Uint8Array(0), 0, 0, 0);
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
