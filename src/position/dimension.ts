/** Every dimension, in the order in which keys show them, see {@link Dimension}. */
export const DIMENSIONS = [
  "envelope",
  "group",
  "line",
  "deal",
  "award",
  "pillar",
  "project",
  "partner",
  "year",
  "financialYear",
  "recipient",
  "instrument",
] as const;

/**
 * What figures can be broken down by.
 *
 * **Details**: `"year"` is the calendar year of the entry's date; a balance without dates of its own falls under
 * `"unknown"`. `"financialYear"` is the year that an entry is accounted for in.
 */
export type Dimension = (typeof DIMENSIONS)[number];

/** The dimensions that follow from the line of an entry. */
export const STRUCTURAL: readonly Dimension[] = ["envelope", "group", "line", "deal"];

/** The value of each dimension that was asked for; `null` is unallocated: money above that level. */
export type RowKey = Readonly<Partial<Record<Dimension, string | null>>>;
