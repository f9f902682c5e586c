import { type DomainError, unexpected } from "../foundation/domainError.js";
import { describeIssue } from "./describeIssue.js";
import type { Issue } from "./issue.js";
import { placeOf } from "./placeOf.js";

/** What a document may be. */
export type DocumentKind = keyof typeof NAMES;

/** The end of the names of the functions that read and write each kind. */
const NAMES = {
  portfolio: "Portfolio",
  statement: "Statement",
  "payment plan": "PaymentPlan",
  "set of scheme parameters": "SchemeParameters",
  "grant definition": "GrantDefinition",
  annex: "SisaAnnex",
} as const;

const SHOWN = 5;

/** The error for a document with issues: the first in words, and a count of the rest. */
export function documentError(what: DocumentKind, issues: readonly Issue[]): DomainError {
  const found = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  const expected = `${/^[aeiou]/.test(what) ? "an" : "a"} ${what} without issues`;
  const words = issues.slice(0, SHOWN).map((issue) => describeIssue(issue, "en"));
  const reader = `safeParse${NAMES[what]}`;
  if (issues.length > SHOWN) words.push(`And ${issues.length - SHOWN} more: ${reader} gives them all.`);
  return unexpected("DOCUMENT_INVALID", found, expected, words.join(" "));
}

/** The error for something that cannot be written, because it is no document in memory. */
export function unwritable(what: DocumentKind, path: readonly PropertyKey[]): DomainError {
  const place = placeOf(
    path.map((part) => (typeof part === "number" ? part : String(part))),
    "en",
  );
  const found = `something that is no ${what}, at ${place}`;
  const expected = `a ${what} in memory, as parse${NAMES[what]} gives it`;
  return unexpected("DOCUMENT_INVALID", found, expected);
}
