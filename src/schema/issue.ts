/** Every code of an issue, see {@link IssueCode}. */
export const ISSUE_CODES = [
  "notJson",
  "missing",
  "unknownKey",
  "wrongType",
  "choice",
  "idForm",
  "amountForm",
  "amountIsNumber",
  "amountNegative",
  "amountRange",
  "dateForm",
  "dateRange",
  "decimalForm",
  "textForm",
  "numberRange",
  "tooFew",
  "periodOrder",
  "duplicateId",
  "unresolvedId",
  "wrongKindOfId",
  "belongsElsewhere",
  "ruleBroken",
  "rowForm",
] as const;

/** What is wrong with a part of a document. A code is public: it is never reused for something else. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One thing that is wrong with a document, as data; {@link describeIssue} has the words. */
export interface Issue {
  /** What is wrong. */
  readonly code: IssueCode;
  /** Where, from the root of the document. */
  readonly path: readonly (string | number)[];
  /** What is expected there. */
  readonly expected: string;
  /** What was found, cut short where it is long. */
  readonly received: string;
}
