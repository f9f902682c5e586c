/** Every kind of evidence, see {@link Evidence}. */
export const EVIDENCE = ["source", "older-text", "derived", "inferred", "unknown"] as const;

/**
 * How a figure of the law is known.
 *
 * - `"source"`: read in the source that is cited
 * - `"older-text"`: read in an older consolidated text, which may have changed since
 * - `"derived"`: arithmetic on figures that were read
 * - `"inferred"`: concluded, and stated nowhere that was read
 * - `"unknown"`: looked for and not found, or known from hearsay only; there is no value
 */
export type Evidence = (typeof EVIDENCE)[number];
