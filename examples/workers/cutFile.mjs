// Cuts a file of NDJSON into ranges that each hold whole rows.

import { open, stat } from "node:fs/promises";
import { cannotRead, Stop } from "../demo/stop.mjs";

/** @typedef {{ from: number, until: number }} Range In bytes; `until` is the first byte after it. */

const LINE_FEED = 0x0a;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const LOOK = 1 << 12;

/**
 * Cuts a file at the line feeds nearest after equal parts of it.
 *
 * There are fewer ranges than asked for where a row is longer than a part, and one, with nothing in it, for an empty file.
 *
 * @param {string} path
 * @param {number} parts
 * @returns {Promise<readonly Range[]>}
 */
export async function cutFile(path, parts) {
  const file = await openWhole(path);
  try {
    const { size } = await file.stat();
    const cuts = new Set([0]);
    for (let part = 1; part < parts; part += 1) {
      cuts.add(await rowAfter(file, Math.floor((size * part) / parts), size));
    }
    const starts = [...cuts].filter((cut) => cut === 0 || cut < size);
    return starts.map((from, i) => ({ from, until: starts[i + 1] ?? size }));
  } finally {
    await file.close();
  }
}

/**
 * Finds where the next row begins after a byte, or the end of the file.
 *
 * A row that begins with a mark of the byte order, as in files that were put behind each other, starts no range: there the
 * mark would be passed over, and here it makes the row wrong.
 *
 * @param {import("node:fs/promises").FileHandle} file
 * @param {number} byte
 * @param {number} size
 */
async function rowAfter(file, byte, size) {
  const buffer = Buffer.alloc(LOOK);
  for (let at = byte; at < size; ) {
    const { bytesRead } = await file.read(buffer, 0, LOOK, at);
    if (bytesRead === 0) return size;
    const feed = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    at += feed < 0 ? bytesRead : feed + 1;
    if (feed >= 0 && !(await hasMark(file, at))) return at;
  }
  return size;
}

/**
 * @param {import("node:fs/promises").FileHandle} file
 * @param {number} at
 */
async function hasMark(file, at) {
  const { buffer } = await file.read(Buffer.alloc(MARK.length), 0, MARK.length, at);
  return buffer.equals(MARK);
}

/** @param {string} path */
async function openWhole(path) {
  try {
    if ((await stat(path)).isFile()) return await open(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
  throw new Stop(3, `${path}: only a file can be cut into ranges.`);
}
