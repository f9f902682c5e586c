import {
  type ByteSource,
  bytesOfPiece,
  type OpenSource,
  openSource,
  type StreamPiece,
} from "./byteSource.js";
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
  /** Tells somebody when it is said; without it, it is seen between two pieces. */
  readonly addEventListener?: (type: "abort", listener: () => void) => void;
  /** Tells them no more. */
  readonly removeEventListener?: (type: "abort", listener: () => void) => void;
}

/** How a source is followed. */
export interface FollowOptions {
  /** Stops at once, also while the source is waited for, and throws its reason. */
  readonly signal?: StopSignal;
  /** Is told how far it is, after each piece of at most a mebibyte, and after a last row without a line break. */
  readonly onProgress?: (progress: StreamProgress) => void;
  /** The size of the source in bytes, for the share. */
  readonly size?: number;
}

const LARGEST_PIECE = 1 << 20;

/**
 * Fills a window from a source, piece by piece, for another to empty between; the last time with nothing, once the source has
 * ended. A piece is copied before the next is asked for. A source that is not read to its end is stopped.
 */
export async function* follow(
  source: ByteSource,
  window: RowWindow,
  { signal, onProgress, size }: FollowOptions,
): AsyncGenerator<void, void, undefined> {
  let bytes = 0;
  let told = -1;
  const tell = () => {
    const share = size === undefined || size <= 0 ? null : Math.min(bytes / size, 1);
    told = window.rows;
    onProgress?.({ rows: told, bytes, share });
  };
  stopIfAsked(signal);
  const pieces = openSource(source);
  let isOpen = true;
  try {
    for (;;) {
      stopIfAsked(signal);
      const { done, value } = await nextOf(pieces, signal);
      stopIfAsked(signal);
      if (done) break;
      const whole = bytesOfPiece(value);
      for (let from = 0; from < whole.length; from += LARGEST_PIECE) {
        const piece = whole.subarray(from, from + LARGEST_PIECE);
        stopIfAsked(signal);
        addPiece(window, piece);
        yield;
        bytes += piece.length;
        tell();
      }
    }
    isOpen = false;
    stopIfAsked(signal);
    window.ended = true;
    yield;
    if (window.rows > told && bytes > 0) tell();
  } finally {
    if (isOpen) await stopSource(pieces, signal);
  }
}

/** The next piece of a source, unless somebody says first that nobody wants it. */
async function nextOf(pieces: OpenSource, signal: StopSignal | undefined): Promise<StreamPiece> {
  const next = pieces.next();
  if (signal?.addEventListener === undefined || !isPromise(next)) return next;
  let stopped = (): void => undefined;
  const stop = new Promise<StreamPiece>((resolve) => {
    stopped = () => resolve({ done: false });
    signal.addEventListener?.("abort", stopped);
  });
  try {
    return await Promise.race([next, stop]);
  } finally {
    signal.removeEventListener?.("abort", stopped);
    // what a source that was given up throws later is of no use to anybody
    next.catch(() => undefined);
  }
}

/** Stops a source. One that was given up may never answer, so nobody waits for it. */
async function stopSource(pieces: OpenSource, signal: StopSignal | undefined): Promise<void> {
  const stopped = pieces.stop();
  if (!isPromise(stopped)) return;
  if (signal?.aborted === true) stopped.catch(() => undefined);
  else await stopped;
}

function isPromise(value: unknown): value is Promise<never> {
  return typeof (value as { readonly then?: unknown } | undefined)?.then === "function";
}

/** Throws the reason of a signal that was given. */
export function stopIfAsked(signal: StopSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}
