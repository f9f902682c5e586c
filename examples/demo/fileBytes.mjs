// The bytes of a file, in a memory that does not grow with it.

import { open, stat } from "node:fs/promises";
import { cannotRead, Stop } from "./stop.mjs";

const PIECE = 1 << 20;

/**
 * Gives the bytes of a file, or of a part of it, piece by piece. Each piece lies in the same buffer, so it must be used or
 * copied before the next is asked for, as the library does.
 *
 * @param {string} path
 * @param {{ from?: number, until?: number }} [range]
 */
export async function* fileBytes(path, { from = 0, until = Number.POSITIVE_INFINITY } = {}) {
  let file;
  try {
    file = await open(path);
    const buffer = Buffer.allocUnsafe(PIECE);
    for (let at = from; at < until; ) {
      const length = Math.min(PIECE, until - at);
      // from the start it reads on, which a pipe can do as well
      const { bytesRead } = await file.read(buffer, 0, length, from === 0 ? null : at);
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      else if (until === Number.POSITIVE_INFINITY) return;
      else throw new Stop(3, `${path}: it ends at byte ${at}, before ${until}; it became shorter meanwhile.`);
      at += bytesRead;
    }
  } catch (error) {
    throw error instanceof Stop ? error : cannotRead(path, error);
  } finally {
    await file?.close();
  }
}

/**
 * Gives the size of a file in bytes; 0 for a pipe.
 *
 * @param {string} path
 */
export async function sizeOf(path) {
  const { size } = await stat(path).catch((error) => Promise.reject(cannotRead(path, error)));
  return size;
}
