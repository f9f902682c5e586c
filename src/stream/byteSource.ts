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

/** Begins to read a source. */
export function openSource(source: ByteSource): OpenSource {
  if (isBytes(source)) return fromIterator([source][Symbol.iterator]());
  if (isStream(source)) return fromStream(source);
  if (!isAsync(source)) return fromIterator(source[Symbol.iterator]());
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

function isBytes(source: ByteSource): source is Uint8Array {
  return ArrayBuffer.isView(source);
}

function isStream(source: ByteSource): source is ByteStream {
  return typeof (source as Partial<ByteStream>).getReader === "function";
}

function isAsync(
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): source is AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in source;
}
