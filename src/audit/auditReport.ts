import type { LocalDate } from "../calendar/localDate.js";
import type { Finding, Outcome } from "../finding/finding.js";
import type { RuleId } from "../finding/rules.js";
import type { Severity } from "../finding/severity.js";
import type { Money } from "../money/money.js";

/** A scheme as it was when an audit ran. */
export interface ReceiptScheme {
  /** Its id. */
  readonly id: string;
  /** The SHA-256 of what the library says of it, as hexadecimal digits: it changes with any of its parameters. */
  readonly revision: string;
}

/** All that is needed to get the same report again. */
export interface AuditReceipt {
  /** The name of the library. */
  readonly library: "regio-deals";
  /** Its version. */
  readonly version: string;
  /** The day on which the portfolio stood. */
  readonly asOf: LocalDate;
  /** What was known on this day; `null` for all that is known. */
  readonly knownOn: LocalDate | null;
  /** The rules that were checked, in order. */
  readonly checks: readonly RuleId[];
  /** The schemes that awards name, or that the tranches rest on. */
  readonly schemes: readonly ReceiptScheme[];
  /** The SHA-256 of the portfolio: of `serialisePortfolio` as JSON with sorted fields and without white space. */
  readonly portfolioSha256: string;
  /** The SHA-256 of the documents beside it; `null` where there were none. */
  readonly documentsSha256: string | null;
  /** The SHA-256 of the waivers; `null` where there were none. */
  readonly waiversSha256: string | null;
}

/** How many findings came to what. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Findings that belong together. */
export interface AuditGroup {
  /** The rule, or the id of the deal; `null` for findings of no deal, or of several. */
  readonly key: string | null;
  /** The heaviest severity of its fails; of its findings where none failed. */
  readonly severity: Severity;
  /** How many came to what. */
  readonly counts: OutcomeCounts;
  /** The largest amount at stake of its fails, in cents; `null` where none has one. */
  readonly atStake: Money | null;
  /** The first places of its fails, the worst first. */
  readonly places: readonly Finding["path"][];
}

/** What an audit found (controlerapport). */
export interface AuditReport {
  /** All that is needed to get it again. */
  readonly receipt: AuditReceipt;
  /** How many findings came to what. */
  readonly counts: OutcomeCounts;
  /** The findings together by rule or by deal, the worst first. */
  readonly groups: readonly AuditGroup[];
  /** The findings that were asked for, the worst first. */
  readonly findings: readonly Finding[];
}
