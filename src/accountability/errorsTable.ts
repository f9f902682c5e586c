import type { LocalDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import type { Money } from "../money/money.js";
import { sum } from "../money/sum.js";
import { annexInvalid } from "./annexInvalid.js";
import { isReportable, reportingLimit } from "./reportingLimit.js";

/** What an auditor found wrong, or could not settle. */
export const AUDITOR_FINDING_KINDS = ["error", "uncertainty"] as const;

/** An error (fout), or an uncertainty (onzekerheid). */
export type AuditorFindingKind = (typeof AUDITOR_FINDING_KINDS)[number];

/** One thing that an auditor found in a grant. */
export interface AuditorFinding {
  /** The code of the grant. */
  readonly code: string;
  /** Whether it is wrong, or unsettled. */
  readonly kind: AuditorFindingKind;
  /** Its size in cents, not below zero. */
  readonly amount: Money;
  /** What it is. */
  readonly explanation: string;
}

/** A grant of the year, with its charges. */
export interface ChargedGrant {
  /** The code of the grant. */
  readonly code: string;
  /** The charges (lasten) of the year, in cents. */
  readonly charges: Money;
}

/** One row of the table of errors and uncertainties. */
export interface ErrorsRow {
  /** The code of the grant. */
  readonly code: string;
  /** Errors or uncertainties. */
  readonly kind: AuditorFindingKind;
  /** All that is reported of the kind together, in cents. */
  readonly amount: Money;
  /** What they are; empty where there are none. */
  readonly explanation: string;
}

/** On which day findings are weighed, and whether the council asks for more. */
export interface ErrorsTableOptions {
  /** The day whose law holds. */
  readonly asOf: LocalDate;
  /** A lower limit of the council, in cents. */
  readonly council?: Money | null;
}

/** The reporting limit of a grant. */
export interface GrantLimit {
  /** The code of the grant. */
  readonly code: string;
  /** The limit in cents. */
  readonly limit: Money;
}

/** The table of errors and uncertainties (tabel van fouten en onzekerheden). */
export interface ErrorsTable {
  /** Two rows for each grant, errors first, in the order of the grants. */
  readonly rows: readonly ErrorsRow[];
  /** The findings below the limit of their grant, which need not be reported. */
  readonly below: readonly AuditorFinding[];
  /** The limit of each grant, in cents, in the order of the grants. */
  readonly limits: readonly GrantLimit[];
}

/**
 * Makes the table of errors and uncertainties: two rows for each grant, also where nothing was found.
 *
 * **Details**: each finding is weighed by itself against the limit of its grant, exactly. What is below it is given apart, so
 * that nothing is lost.
 *
 * @param grants - The grants with their charges; each once.
 * @param findings - What the auditor found.
 * @param options - The day, and the council's limit.
 * @returns The table, frozen.
 * @throws {@link DomainError} `ANNEX_INVALID` for a grant that stands twice or a finding of a grant that is not there;
 * `AMOUNT_INVALID` and `DATE_INVALID` as {@link reportingLimit} does.
 *
 * @example
 * ```ts
 * import { errorsTable, euro, localDate } from "regio-deals";
 *
 * const { rows, below } = errorsTable(
 *   [{ code: "X1", charges: euro("200000") }],
 *   [
 *     { code: "X1", kind: "error", amount: euro("20000"), explanation: "No tender" },
 *     { code: "X1", kind: "error", amount: euro("19999.99"), explanation: "Too late" },
 *   ],
 *   { asOf: localDate("2025-01-01") },
 * );
 * rows.map(({ kind, explanation }) => [kind, explanation]); // => [["error", "No tender"], ["uncertainty", ""]]
 * below.length; // => 1
 * ```
 */
export function errorsTable(
  grants: readonly ChargedGrant[],
  findings: readonly AuditorFinding[],
  options: ErrorsTableOptions,
): ErrorsTable {
  const charges = new Map<string, Money>();
  for (const grant of grants) {
    if (charges.has(grant.code)) {
      throw annexInvalid(`grant ${describeValue(grant.code)} twice`, "each grant once");
    }
    charges.set(grant.code, grant.charges);
  }
  const [reported, below]: [AuditorFinding[], AuditorFinding[]] = [[], []];
  for (const finding of findings) {
    const own = charges.get(finding.code);
    if (own === undefined) {
      throw annexInvalid(`a finding about grant ${describeValue(finding.code)}`, "a grant of the table");
    }
    (isReportable(finding.amount, own, options) ? reported : below).push(finding);
  }
  return deepFreeze({
    rows: grants.flatMap(({ code }) =>
      AUDITOR_FINDING_KINDS.map((kind): ErrorsRow => {
        const own = reported.filter((finding) => finding.code === code && finding.kind === kind);
        return {
          code,
          kind,
          amount: sum(own.map(({ amount }) => amount)),
          explanation: own.map(({ explanation }) => explanation).join("; "),
        };
      }),
    ),
    below,
    limits: grants.map((grant) => ({
      code: grant.code,
      limit: reportingLimit(grant.charges, options).limit,
    })),
  });
}
