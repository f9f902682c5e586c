import type { Line } from "./envelope.js";

/** The deal that a line is of; `null` for that of a reservation, and for no line. */
export function dealOfLine(line: Line | undefined): string | null {
  return line?.holder.kind === "deal" ? line.holder.id : null;
}
