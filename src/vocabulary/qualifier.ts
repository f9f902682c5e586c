/** Every qualifier of a figure, see {@link Qualifier}. */
export const QUALIFIERS = ["exact", "about", "almost", "atLeast", "atMost"] as const;

/** How a source puts a figure: exact (precies), about (circa), almost (bijna), at least (minimaal), at most (maximaal). */
export type Qualifier = (typeof QUALIFIERS)[number];
