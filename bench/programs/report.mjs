// The report that every program makes: its lines are hashed, so that programs can be held to one another.

import { createHash } from "node:crypto";
import { peakMemory } from "../peakMemory.mjs";

/** Prints the number of lines, their hash, and the peak of memory. */
export function print(lines, more = {}) {
  const hash = createHash("sha256").update(lines.join("\n")).digest("hex");
  process.stdout.write(JSON.stringify({ lines: lines.length, hash, rss: peakMemory(), ...more }));
}
