/** What a `safeParse…` function gives: the value, or every issue at once. Nothing throws. */
export type Result<T, Issue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
