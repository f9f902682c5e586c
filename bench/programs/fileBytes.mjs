// The bytes of a file, a mebibyte at a time, in one buffer that is used again for each.

import { closeSync, openSync, readSync } from "node:fs";

const SIZE = 1 << 20;

/** Gives the bytes of a file from a place until another, or until its end. */
export function* fileBytes(path, from = 0, until = Number.POSITIVE_INFINITY) {
  const file = openSync(path, "r");
  const buffer = new Uint8Array(SIZE);
  try {
    for (let at = from; at < until; ) {
      const read = readSync(file, buffer, 0, Math.min(SIZE, until - at), at);
      if (read === 0) return;
      yield buffer.subarray(0, read);
      at += read;
    }
  } finally {
    closeSync(file);
  }
}
