import type { Issue, IssueCode } from "../schema/issue.js";

/** Something that is wrong with a row. */
export interface StreamIssue extends Issue {
  /** The number of the row, from 1; in CSV the heading is the first. */
  readonly row: number;
  /** How far the row lies from the start of the source, in bytes. */
  readonly offset: number;
}

/** Where a row stands while it is read: it is the only one of its ledger, as for the schema. */
const AS_FIRST: Issue["path"] = Object.freeze(["ledger", 0]);

/** Something that is wrong with the whole of a row, or with a field of it. */
export function rowIssue(
  code: IssueCode,
  { received, expected }: Pick<Issue, "received" | "expected">,
  field?: string,
): Issue {
  return { code, path: field === undefined ? AS_FIRST : [...AS_FIRST, field], expected, received };
}

/** An issue of a row that was read by itself, with the place of the row in its source; frozen. */
export function inSource(
  { code, path, expected, received }: Issue,
  row: number,
  offset: number,
): StreamIssue {
  const place = Object.freeze(["ledger", row, ...path.slice(AS_FIRST.length)]);
  return Object.freeze({ code, path: place, expected, received, row, offset });
}
