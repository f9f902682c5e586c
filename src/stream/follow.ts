import { type ByteSource, piecesOf } from "./byteSource.js";
import { addPiece, type RowWindow } from "./rowWindow.js";

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
  /** Is told how far it is, after each piece of at most a mebibyte. */
  readonly onProgress?: (progress: StreamProgress) => void;
  /** The size of the source in bytes, for the share. */
  readonly size?: number;
}

const LARGEST_PIECE = 1 << 20;

/**
 * Fills a window from a source, piece by piece, for another to empty between; the last time with nothing, once the source has
 * ended. A piece is copied before the next is asked for.
 */
export async function* follow(
  source: ByteSource,
  window: RowWindow,
  { signal, onProgress, size }: FollowOptions,
): AsyncGenerator<void, void, undefined> {
  let bytes = 0;
  stopIfAsked(signal);
  for await (const whole of piecesOf(source)) {
    for (let from = 0; from < whole.length; from += LARGEST_PIECE) {
      const piece = whole.subarray(from, from + LARGEST_PIECE);
      stopIfAsked(signal);
      addPiece(window, piece);
      yield;
      bytes += piece.length;
      const share = size === undefined || size <= 0 ? null : Math.min(bytes / size, 1);
      onProgress?.({ rows: window.rows, bytes, share });
    }
  }
  stopIfAsked(signal);
  window.ended = true;
  yield;
}

/** Throws the reason of a signal that was given. */
export function stopIfAsked(signal: StopSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}
