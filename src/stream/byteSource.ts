import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";

/** A piece of a stream. */
export interface StreamPiece {
  /** Whether the stream is at its end. */
  readonly done: boolean;
  /** The bytes. */
  readonly value?: Uint8Array | undefined;
}

/** Something that bytes are read from one piece at a time, such as a web `ReadableStream`. */
export interface ByteStream {
  /** Gives the one reader of the stream. */
  getReader(): {
    /** Gives the next piece. */
    read(): Promise<StreamPiece>;
    /** Stops the stream. */
    cancel(reason?: unknown): Promise<unknown>;
    /** Gives the stream free. */
    releaseLock(): void;
  };
}

/**
 * Where bytes come from: a buffer, a list of buffers, a Node stream or any other asynchronous iterable of buffers, or a web
 * stream such as the body of a response.
 */
export type ByteSource = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array> | ByteStream;

/** A source that is being read. */
export interface OpenSource {
  /** Gives the next piece. */
  readonly next: () => StreamPiece | Promise<StreamPiece>;
  /** Stops the source and sets it free; a source that has ended is not stopped. */
  readonly stop: () => unknown;
}

const ADVICE =
  "Encode a text with TextEncoder, and leave the encoding of a stream out; give the body of a response, the stream() of a blob.";

/** Begins to read a source, or throws `STREAM_INVALID` for what is none. */
export function openSource(source: ByteSource): OpenSource {
  if (isBytes(source)) return fromIterator([source][Symbol.iterator]());
  if (isStream(source)) return fromStream(source);
  if (isAsync(source)) return fromAsync(source);
  if (isIterable(source)) return fromIterator(source[Symbol.iterator]());
  const expected = "a Uint8Array, or a stream or list of them";
  throw unexpected("STREAM_INVALID", `${describeValue(source)} as the source`, expected, ADVICE);
}

function fromAsync(source: AsyncIterable<Uint8Array>): OpenSource {
  const { next, stop } = fromIterator(source[Symbol.asyncIterator]());
  const { destroy } = source as { readonly destroy?: () => unknown };
  // a stream of Node.js waits for its next piece before an iterator of it stops
  return { next, stop: typeof destroy === "function" ? () => destroy.call(source) : stop };
}

function fromIterator(iterator: Iterator<Uint8Array> | AsyncIterator<Uint8Array>): OpenSource {
  const next = () => iterator.next() as StreamPiece | Promise<StreamPiece>;
  return { next, stop: () => iterator.return?.() };
}

function fromStream(stream: ByteStream): OpenSource {
  const reader = stream.getReader();
  return {
    next: async () => {
      const piece = await reader.read();
      if (piece.done) reader.releaseLock();
      return piece;
    },
    stop: () => {
      const cancelled = reader.cancel();
      reader.releaseLock();
      return cancelled;
    },
  };
}

/** The bytes of a piece, or throws `STREAM_INVALID` where it is something else. */
export function bytesOfPiece(piece: unknown): Uint8Array {
  if (isBytes(piece)) return piece;
  throw unexpected(
    "STREAM_INVALID",
    `${describeValue(piece)} as a piece of the source`,
    "a Uint8Array",
    ADVICE,
  );
}

/** Also bytes of another realm, such as those of a test environment. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}

function isStream(source: unknown): source is ByteStream {
  return typeof (source as Partial<ByteStream> | null | undefined)?.getReader === "function";
}

function isAsync(source: unknown): source is AsyncIterable<Uint8Array> {
  return has(source, Symbol.asyncIterator);
}

/** Text is a list of its characters, none of which is bytes. */
function isIterable(source: unknown): source is Iterable<Uint8Array> {
  return typeof source === "object" && has(source, Symbol.iterator);
}

function has(source: unknown, method: symbol): boolean {
  return typeof (source as Readonly<Record<symbol, unknown>> | null | undefined)?.[method] === "function";
}
