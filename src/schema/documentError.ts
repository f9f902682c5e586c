import { DomainError } from "../foundation/domainError.js";
import { describeIssue } from "./describeIssue.js";
import type { Issue } from "./issue.js";

const SHOWN = 5;

/** The error for a document with issues: the first in words, and a count of the rest. */
export function documentError(what: string, issues: readonly Issue[]): DomainError {
  const first = issues.slice(0, SHOWN).map((issue) => describeIssue(issue, "en"));
  const rest = issues.length > SHOWN ? ` … and ${issues.length - SHOWN} more.` : "";
  const found = `${issues.length} issue(s)`;
  return new DomainError("DOCUMENT_INVALID", `This is no ${what}. ${first.join(" ")}${rest}`, {
    found,
    expected: `a ${what} without issues`,
  });
}
