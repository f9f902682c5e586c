import type { Money } from "./money.js";

/** The smaller of two amounts. */
export function smaller(a: Money, b: Money): Money {
  return a < b ? a : b;
}
