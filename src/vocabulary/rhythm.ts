/** Every rhythm of a duty, see {@link Rhythm}. */
export const RHYTHMS = ["halfYear", "year"] as const;

/** How often a duty comes back: twice a year, or once; on which day nobody says. */
export type Rhythm = (typeof RHYTHMS)[number];
