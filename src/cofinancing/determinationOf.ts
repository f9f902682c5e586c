import type { PositionRow } from "../position/position.js";

/** Whether a grant is determined: on all its lines or on the deal as a whole, on some, or not. */
export function determinationOf(rows: readonly PositionRow[]): "no" | "some" | "all" {
  const done = rows.filter(({ released }) => released.value !== null || released.unknownLines > 0);
  if (done.length === 0) return "no";
  const whole = done.some(({ key }) => key.line === null);
  return whole || done.length === rows.filter(({ key }) => key.line !== null).length ? "all" : "some";
}
