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

/** The pieces of a source, in order; a stream is stopped where nobody reads on. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  if (isBytes(source)) {
    yield source;
  } else if (isStream(source)) {
    yield* piecesOfStream(source);
  } else {
    yield* source;
  }
}

async function* piecesOfStream(stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      if (value !== undefined) yield value;
    }
  } finally {
    if (!ended) await reader.cancel();
    reader.releaseLock();
  }
}

function isBytes(source: ByteSource): source is Uint8Array {
  return ArrayBuffer.isView(source);
}

function isStream(source: ByteSource): source is ByteStream {
  return typeof (source as Partial<ByteStream>).getReader === "function";
}
