import { localDate } from "../../calendar/localDate.js";
import { deepFreeze } from "../../foundation/deepFreeze.js";
import { euro } from "../../money/euro.js";
import type { Money } from "../../money/money.js";
import { dated } from "../dated.js";
import type { DatedValue } from "../datedValue.js";
import { auditDecree, page } from "../documents.js";

/** The smallest finding that is reported in a band. */
export type ReportingThreshold =
  | {
      /** An amount. */
      readonly kind: "amount";
      /** The amount in cents. */
      readonly amount: Money;
    }
  | {
      /** A share of the charges. */
      readonly kind: "share";
      /** The share in per cent. */
      readonly percent: string;
    };

/** One band of charges, and from which finding on the auditor reports. */
export interface ReportingBand {
  /** The largest charges of the band in cents, inclusive; `null` where it has no end. */
  readonly upTo: Money | null;
  /** The smallest finding that is reported. */
  readonly limit: ReportingThreshold;
}

/** Which share of the charges errors or uncertainties may have in the accounts as a whole. */
export interface AccountsTolerance {
  /** The share of errors in per cent; strictly above it the auditor does not approve. */
  readonly errorsPercent: string;
  /** The share of uncertainties in per cent. */
  readonly uncertaintiesPercent: string;
}

/** Limits of the decree on the audit of local accounts (Bado). */
export interface BadoLimits {
  /** From which finding on the auditor reports, by the charges of the grant in the year. */
  readonly reportingBands: DatedValue<readonly ReportingBand[]>;
  /** Charges of a grant in the year from which a sample is mandatory, in cents. */
  readonly sampleFrom: DatedValue<Money>;
  /** The tolerance of the accounts as a whole, by the first day of the financial year. */
  readonly accountsTolerance: DatedValue<AccountsTolerance>;
}

/** The limits of Bado. */
export const badoLimits: BadoLimits = /* @__PURE__ */ (() => {
  return deepFreeze<BadoLimits>({
    reportingBands: dated("bado.reportingBands", {
      value: [
        { upTo: euro("125000"), limit: { kind: "amount", amount: euro("12500") } },
        { upTo: euro("1000000"), limit: { kind: "share", percent: "10" } },
        { upTo: null, limit: { kind: "amount", amount: euro("125000") } },
      ],
      evidence: "source",
      reference: auditDecree("5", "4"),
      note: "Both upper edges belong to their band. Whether Stb. 2025, 99 changed the amounts was not found.",
    }),
    sampleFrom: dated("bado.sampleFrom", {
      value: euro("125000"),
      evidence: "source",
      reference: auditDecree("3a"),
    }),
    accountsTolerance: dated(
      "bado.accountsTolerance",
      {
        until: localDate("2025-01-01"),
        value: { errorsPercent: "1", uncertaintiesPercent: "3" },
        evidence: "older-text",
        reference: auditDecree("2"),
      },
      {
        from: localDate("2025-01-01"),
        value: { errorsPercent: "2", uncertaintiesPercent: "2" },
        evidence: "source",
        reference: page("accountancyvanmorgen.nl, 5 maart 2026; Stb. 2025, 99"),
        note: "From the financial year 2025; whether both are tested apart or as one sum was not clear.",
      },
    ),
  });
})();
