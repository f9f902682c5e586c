import { compareText } from "../foundation/compareText.js";
import type { LocalDate } from "./localDate.js";

/**
 * Orders two dates; fit for `sort`.
 *
 * @param a - A date.
 * @param b - Another.
 * @returns -1 when `a` is the earlier, 1 when it is the later, 0 when they are the same day.
 *
 * @example
 * ```ts
 * import { compareDates, localDate } from "regio-deals";
 *
 * compareDates(localDate("2020-12-31"), localDate("2021-01-01")); // => -1
 * ```
 */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  return compareText(a, b);
}
