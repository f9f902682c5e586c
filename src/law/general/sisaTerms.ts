import { localDate } from "../../calendar/localDate.js";
import { deepFreeze } from "../../foundation/deepFreeze.js";
import type { PartnerKind } from "../../vocabulary/partnerKind.js";
import { dated } from "../dated.js";
import type { DatedValue } from "../datedValue.js";
import { financialRelations, page } from "../documents.js";

/** A day of the year after the financial year. */
export interface MonthDay {
  /** The month, from 1 to 12. */
  readonly month: number;
  /** The day, from 1 to 31. */
  readonly day: number;
}

/** A day of the procedure of a financial year T. */
export interface ProcedureDay extends MonthDay {
  /** What happens. */
  readonly id: SisaMoment;
  /** How many years after T. */
  readonly yearsAfter: number;
  /** Whether the source gives the day itself, or one around it. */
  readonly exact: boolean;
}

/** The moments of the procedure whose days are fixed. */
export type SisaMoment =
  | "draftList"
  | "commentsUntil"
  | "lastAward"
  | "finalList"
  | "formatsSent"
  | "uploadCodes"
  | "attentionLetter"
  | "downloadCodes"
  | "firstForwarding"
  | "suspensionStarts"
  | "providersInform";

/**
 * A document of a delivery: annual accounts and report (jaarstukken), auditor's statement (controleverklaring), report of
 * findings (rapport van bevindingen), covering letter (aanbiedingsbrief), annex (SiSa-bijlage), table of errors and
 * uncertainties (tabel van fouten en onzekerheden).
 */
export type SisaDocument =
  | "annualAccounts"
  | "auditorStatement"
  | "reportOfFindings"
  | "coveringLetter"
  | "annex"
  | "errorsTable";

/** A document that a delivery must hold, once. */
export interface RequiredDocument {
  /** Which one. */
  readonly document: SisaDocument;
  /** In which form. */
  readonly format: "pdf" | "excel";
}

/** From what to what money is passed on. */
export interface PassingPair {
  /** What passes it on. */
  readonly from: PartnerKind;
  /** What receives it. */
  readonly to: PartnerKind;
}

/** When money passed on is accounted for between governments. */
export interface BetweenGovernments {
  /** From whom, to whom. */
  readonly pairs: readonly PassingPair[];
  /** Receivers without an annex of their own. */
  readonly withoutAnnex: readonly PartnerKind[];
  /** How many years after the receiver the treasurer accounts to the State. */
  readonly yearsLater: number;
}

/** Terms of accounting through single information, single audit (Fvw 17a and 17b). */
export interface SisaTerms {
  /** The last day on which the documents are due, in the year after the financial year. */
  readonly deliveryDay: DatedValue<MonthDay>;
  /** The day before which an extension is asked, strictly. */
  readonly extensionBefore: DatedValue<MonthDay>;
  /** Weeks in which an extension is decided on. */
  readonly extensionDecisionWeeks: DatedValue<number>;
  /** The longest suspension of payments, in weeks. */
  readonly suspensionWeeks: DatedValue<number>;
  /** The share of the weekly advance that is suspended in principle, in per cent. */
  readonly suspensionPercent: DatedValue<string>;
  /** The most that concurrent suspensions add up to, in per cent. */
  readonly suspensionCapPercent: DatedValue<string>;
  /** Weeks in which a request to lift a suspension is decided on. */
  readonly liftDecisionWeeks: DatedValue<number>;
  /** Working days after 15 July at which the notice of negligence is sent. */
  readonly noticeWorkingDays: DatedValue<number>;
  /** The days of the procedure of a financial year. */
  readonly procedureDays: DatedValue<readonly ProcedureDay[]>;
  /** Working days in which Statistics Netherlands judges a delivery. */
  readonly plausibilityWorkingDays: DatedValue<number>;
  /** The documents of a delivery, by the first day of the financial year. */
  readonly packageDocuments: DatedValue<readonly RequiredDocument[]>;
  /** Accounting between governments (SiSa tussen medeoverheden). */
  readonly betweenGovernments: DatedValue<BetweenGovernments>;
}

const PDF_DOCUMENTS: readonly RequiredDocument[] = [
  { document: "annualAccounts", format: "pdf" },
  { document: "auditorStatement", format: "pdf" },
  { document: "reportOfFindings", format: "pdf" },
  { document: "coveringLetter", format: "pdf" },
];

const ANNEX: RequiredDocument = { document: "annex", format: "excel" };

/** The terms of SiSa. */
export const sisaTerms: SisaTerms = /* @__PURE__ */ (() => {
  const read = { evidence: "source" } as const;
  const older = {
    evidence: "older-text",
    reference: page("Regeling informatieverstrekking sisa (BWBR0029251), procedurebijlage 2014/15"),
  } as const;
  return deepFreeze<SisaTerms>({
    deliveryDay: dated("sisa.deliveryDay", {
      ...read,
      value: { month: 7, day: 15 },
      reference: financialRelations("17a", "1"),
      note: "Whether the day moves when it falls in a weekend was not found.",
    }),
    extensionBefore: dated("sisa.extensionBefore", {
      ...read,
      value: { month: 7, day: 1 },
      reference: financialRelations("17b", "2"),
    }),
    extensionDecisionWeeks: dated("sisa.extensionDecisionWeeks", {
      ...read,
      value: 2,
      reference: financialRelations("17b", "2"),
    }),
    suspensionWeeks: dated("sisa.suspensionWeeks", {
      ...read,
      value: 26,
      reference: financialRelations("17b", "3"),
    }),
    suspensionPercent: dated("sisa.suspensionPercent", { ...older, value: "60" }),
    suspensionCapPercent: dated("sisa.suspensionCapPercent", { ...older, value: "100" }),
    liftDecisionWeeks: dated("sisa.liftDecisionWeeks", {
      ...read,
      value: 2,
      reference: financialRelations("17b", "5"),
    }),
    procedureDays: dated("sisa.procedureDays", {
      ...older,
      value: [
        { id: "draftList", yearsAfter: 0, month: 11, day: 1, exact: true },
        { id: "commentsUntil", yearsAfter: 0, month: 12, day: 15, exact: true },
        { id: "lastAward", yearsAfter: 0, month: 12, day: 31, exact: true },
        { id: "finalList", yearsAfter: 1, month: 1, day: 1, exact: true },
        { id: "formatsSent", yearsAfter: 1, month: 1, day: 15, exact: false },
        { id: "uploadCodes", yearsAfter: 1, month: 5, day: 15, exact: false },
        { id: "attentionLetter", yearsAfter: 1, month: 6, day: 1, exact: false },
        { id: "downloadCodes", yearsAfter: 1, month: 6, day: 15, exact: false },
        { id: "firstForwarding", yearsAfter: 1, month: 6, day: 24, exact: false },
        { id: "suspensionStarts", yearsAfter: 1, month: 7, day: 25, exact: false },
        { id: "providersInform", yearsAfter: 1, month: 12, day: 31, exact: true },
      ],
      note: "The annex says at the latest or around; later years may differ.",
    }),
    noticeWorkingDays: dated("sisa.noticeWorkingDays", { ...older, value: 4 }),
    plausibilityWorkingDays: dated("sisa.plausibilityWorkingDays", { ...older, value: 7 }),
    packageDocuments: dated(
      "sisa.packageDocuments",
      {
        ...older,
        until: localDate("2016-01-01"),
        value: [...PDF_DOCUMENTS, ANNEX, { document: "errorsTable", format: "excel" }],
        note: "Four PDF and two Excel files; that the table of errors was the second Excel file is concluded.",
      },
      {
        from: localDate("2016-01-01"),
        until: localDate("2022-01-01"),
        value: null,
        evidence: "unknown",
        reference: page("cbs.nl/sisa"),
      },
      {
        ...read,
        from: localDate("2022-01-01"),
        value: [...PDF_DOCUMENTS, ANNEX],
        reference: page("cbs.nl/sisa"),
        note: "Four PDF and one Excel file, since the table of errors is in the file of the annex; how they are named was not found.",
      },
    ),
    betweenGovernments: dated("sisa.betweenGovernments", {
      ...older,
      value: {
        pairs: [
          { from: "province", to: "municipality" },
          { from: "province", to: "jointBody" },
          { from: "municipality", to: "jointBody" },
        ],
        withoutAnnex: [
          "foundation",
          "company",
          "association",
          "cooperative",
          "housingAssociation",
          "knowledgeInstitute",
        ],
        yearsLater: 1,
      },
      note: "Rests on Fvw 17a(2) as well. Whether it is switched on for regional deals was not found.",
    }),
  });
})();
