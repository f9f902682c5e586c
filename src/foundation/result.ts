/** What a `safeParse…` function gives where all is well. */
export interface Accepted<T> {
  /** All is well. */
  readonly ok: true;
  /** The value that was read. */
  readonly value: T;
}

/** What a `safeParse…` function gives where something is wrong. */
export interface Refused<Issue> {
  /** Something is wrong. */
  readonly ok: false;
  /** Every issue, at least one. */
  readonly issues: readonly Issue[];
}

/** What a `safeParse…` function gives: the value, or every issue at once. Nothing throws. */
export type Result<T, Issue> = Accepted<T> | Refused<Issue>;
