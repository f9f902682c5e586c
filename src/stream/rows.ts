import { type ByteSource, piecesOf } from "./byteSource.js";
import { rowSplitter } from "./splitRows.js";

/** How far a source is read. */
export interface StreamProgress {
  /** The rows so far, headings and blank rows included. */
  readonly rows: number;
  /** The bytes so far. */
  readonly bytes: number;
  /** The part of the whole, from 0 to 1; `null` where the size is unknown. */
  readonly share: number | null;
}

/** Something that says that nobody wants the result any more, such as an `AbortSignal`. */
export interface StopSignal {
  /** Whether it was said. */
  readonly aborted: boolean;
  /** Why. */
  readonly reason?: unknown;
}

/** How a source is followed. */
export interface FollowOptions {
  /** Stops at once, and throws its reason. */
  readonly signal?: StopSignal;
  /** Is told how far it is, after each piece. */
  readonly onProgress?: (progress: StreamProgress) => void;
  /** The size of the source in bytes, for the share. */
  readonly size?: number;
}

/** Gives each row of a source to `look`, with its number from 1; rows are not kept. */
export async function overRows(
  source: ByteSource,
  quoted: boolean,
  { signal, onProgress, size }: FollowOptions,
  look: (bytes: Uint8Array, from: number, until: number, offset: number, number: number) => void,
): Promise<number> {
  let rows = 0;
  let bytes = 0;
  const splitter = rowSplitter(quoted, (piece, from, until, offset) => {
    rows += 1;
    look(piece, from, until, offset, rows);
  });
  stopIfAsked(signal);
  for await (const piece of piecesOf(source)) {
    stopIfAsked(signal);
    splitter.take(piece);
    bytes += piece.length;
    onProgress?.({ rows, bytes, share: size === undefined || size <= 0 ? null : Math.min(bytes / size, 1) });
  }
  stopIfAsked(signal);
  splitter.end();
  return rows;
}

/** Throws the reason of a signal that was given. */
export function stopIfAsked(signal: StopSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}
