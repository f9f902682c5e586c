import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from "./scannedRow.js";

/**
 * The bytes of a source that were not looked at yet, from the start of a row.
 *
 * **Details**: rows are cut at line feeds, wherever the source is cut; in CSV a line feed between quotes belongs to its row. A
 * line feed always stands behind the bytes, so that a scan ends there.
 */
export interface RowWindow {
  readonly quoted: boolean;
  bytes: Uint8Array;
  /** The same bytes; there are some more behind them, so that words can be read. */
  view: DataView;
  /** Where the row begins that comes next. */
  from: number;
  /** Where the bytes end. */
  until: number;
  /** How far the first byte here lies from the first of the source. */
  offset: number;
  /** The number of rows that were given. */
  rows: number;
  /** Up to where no end of the row was found, and whether a quote is open there. */
  looked: number;
  inQuotes: boolean;
  /** Whether the source has ended, so that what is left is a row. */
  ended: boolean;
}

/** Makes a window with nothing in it. */
export function rowWindow(quoted: boolean): RowWindow {
  const bytes = new Uint8Array(1 << 16);
  return {
    quoted,
    bytes,
    view: new DataView(bytes.buffer),
    from: 0,
    until: 0,
    offset: 0,
    rows: 0,
    looked: 0,
    inQuotes: false,
    ended: false,
  };
}

/** The bytes behind those of the source: a line feed, and what a word may reach over it. */
const SLACK = 32;

/** Takes in the next piece of a source, which may be used again afterwards. */
export function addPiece(window: RowWindow, piece: Uint8Array): void {
  const kept = window.until - window.from;
  const needed = kept + piece.length + SLACK;
  const { bytes, from, until } = window;
  if (needed > bytes.length) {
    window.bytes = new Uint8Array(Math.max(needed, 2 * kept));
    window.bytes.set(bytes.subarray(from, until));
    window.view = new DataView(window.bytes.buffer);
  } else if (from > 0) {
    bytes.copyWithin(0, from, until);
  }
  window.bytes.set(piece, kept);
  window.bytes[kept + piece.length] = LINE_FEED;
  window.offset += from;
  window.looked -= from;
  window.from = 0;
  window.until = kept + piece.length;
  if (window.offset === 0) passMark(window);
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** A mark of the byte order at the start of a source belongs to no row. */
function passMark(window: RowWindow): void {
  if (window.rows > 0 || window.from > 0) return;
  if (BYTE_ORDER_MARK.every((byte, at) => window.bytes[at] === byte)) passTo(window, BYTE_ORDER_MARK.length);
}

/** Says that everything before a place has been looked at. */
export function passTo(window: RowWindow, place: number): void {
  window.from = place;
  window.looked = place;
  window.inQuotes = false;
}

/** Where the next row ends, its line feed left out; below zero where that is not in the window yet, or nothing is left. */
export function endOfRow(window: RowWindow): number {
  const { bytes, until } = window;
  let at = window.looked;
  if (window.quoted) {
    for (; at < until; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) window.inQuotes = !window.inQuotes;
      else if (byte === LINE_FEED && !window.inQuotes) break;
    }
  } else {
    at = bytes.indexOf(LINE_FEED, at);
    if (at < 0) at = until;
  }
  window.looked = at;
  if (at < until) return at;
  return window.ended && window.from < until ? until : -1;
}

/** The bytes of a row without its line feed, and without a carriage return before that. */
export function rowBytes({ bytes, from }: RowWindow, end: number): Uint8Array {
  return bytes.subarray(from, end > from && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
}
