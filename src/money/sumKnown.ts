import type { Money } from "./money.js";
import { sum } from "./sum.js";

/** The sum of amounts; `null` where one of them is unknown. */
export function sumKnown(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : sum(known);
}
