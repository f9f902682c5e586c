export type * from "./accountability/accountabilityList.js";
export {
  type AccountsFindings,
  type AccountsVerdict,
  accountsTolerance,
} from "./accountability/accountsTolerance.js";
export type * from "./accountability/annex.js";
export type { CheckAnnexOptions } from "./accountability/annexContext.js";
export type * from "./accountability/annexOptions.js";
export { checkErrorsTable } from "./accountability/checkErrorsTable.js";
export { checkSisaAnnex } from "./accountability/checkSisaAnnex.js";
export { checkSisaDelivery } from "./accountability/checkSisaDelivery.js";
export { type AnnexChange, type DiffAnnexOptions, diffSisaAnnex } from "./accountability/diffSisaAnnex.js";
export {
  type AuditorFinding,
  type AuditorFindingKind,
  type ChargedGrant,
  type ErrorsRow,
  type ErrorsTable,
  type ErrorsTableOptions,
  errorsTable,
  type GrantLimit,
} from "./accountability/errorsTable.js";
export { exampleGrantDefinition } from "./accountability/exampleGrantDefinition.js";
export { explainSisaAnnex } from "./accountability/explainSisaAnnex.js";
export {
  type FellowAccountability,
  fellowAccountability,
  type PassedOn,
} from "./accountability/fellowAccountability.js";
export type {
  GrantDefinition,
  Indicator,
  IndicatorMeasure,
  IndicatorRelation,
  IndicatorType,
} from "./accountability/grantDefinition.js";
export {
  isReportable,
  type ReportingLimit,
  type ReportingLimitOptions,
  reportingLimit,
} from "./accountability/reportingLimit.js";
export { sisaAnnex } from "./accountability/sisaAnnex.js";
export {
  type SisaCalendar,
  type SisaCalendarOptions,
  type SisaDay,
  sisaCalendar,
} from "./accountability/sisaCalendar.js";
export {
  type SisaDelivery,
  type SisaExtension,
  type SisaLateness,
  type SisaLatenessOptions,
  type SisaSuspension,
  sisaLateness,
} from "./accountability/sisaLateness.js";
export type { SisaCalendarMoment } from "./accountability/sisaMomentWords.js";
export { checkSisaPackage, type SisaFile, type SisaPackageOptions } from "./accountability/sisaPackage.js";
export { type AuditOptions, audit } from "./audit/audit.js";
export { auditDeal } from "./audit/auditDeal.js";
export { auditEntry } from "./audit/auditEntry.js";
export type * from "./audit/auditReport.js";
export { checkCofinancing } from "./audit/checkCofinancing.js";
export { checkFold } from "./audit/checkFold.js";
export { checkPortfolio } from "./audit/checkPortfolio.js";
export type { CheckOptions } from "./audit/context.js";
export { type ChangedFinding, diffReports, type ReportDifference } from "./audit/diffReports.js";
export type {
  AuditDocuments,
  AuditedAnnex,
  AuditedDelivery,
  AuditedErrorsTable,
  AuditedPackage,
  AuditedSchedule,
  AuditedStatement,
  AuditedUndertaking,
  AuditInput,
} from "./audit/documents.js";
export { reportToCsv, reportToJson, reportToMarkdown } from "./audit/exportReport.js";
export { findingsAt } from "./audit/findingsAt.js";
export type { AuditGrouping } from "./audit/groupFindings.js";
export { type AuditRule, auditRules } from "./audit/registry.js";
export { reportToSarif, type SarifOptions } from "./audit/reportToSarif.js";
export type { Waiver, WaiverScope } from "./audit/waiver.js";
export { addDays } from "./calendar/addDays.js";
export { type AddMonthsOptions, addMonths, type MonthOverflow } from "./calendar/addMonths.js";
export { addYears } from "./calendar/addYears.js";
export { compareDates } from "./calendar/compareDates.js";
export { daysBetween } from "./calendar/daysBetween.js";
export { type LocalDate, localDate } from "./calendar/localDate.js";
export { contains, overlaps, type Period, period } from "./calendar/period.js";
export { yearOf } from "./calendar/yearOf.js";
export type { CofinancingClass, CofinancingReason } from "./cofinancing/classify.js";
export { type CofinancingOptions, cofinancing } from "./cofinancing/cofinancing.js";
export { cofinancingByDeal } from "./cofinancing/cofinancingByDeal.js";
export type * from "./cofinancing/cofinancingResult.js";
export { explainCofinancing } from "./cofinancing/explainCofinancing.js";
export type * from "./disbursement/conditionalLoan.js";
export {
  disbursementSchedule,
  type ScheduleOptions,
} from "./disbursement/disbursementSchedule.js";
export { explainLoan } from "./disbursement/explainLoan.js";
export { explainReschedule, explainSchedule } from "./disbursement/explainSchedule.js";
export { explainSettlement } from "./disbursement/explainSettlement.js";
export { explainVatSplit } from "./disbursement/explainVatSplit.js";
export { loanWithConditionalRepayment } from "./disbursement/loanWithConditionalRepayment.js";
export {
  type Replan,
  type Rescheduled,
  type RescheduleOptions,
  reschedule,
  type ScheduleAction,
  type ScheduleAmendment,
} from "./disbursement/reschedule.js";
export type * from "./disbursement/schedule.js";
export { settle } from "./disbursement/settle.js";
export type * from "./disbursement/settlement.js";
export { type SettlementFactsOptions, settlementFacts } from "./disbursement/settlementFacts.js";
export { type VatPart, type VatSplit, type VatSplitOptions, vatSplit } from "./disbursement/vatSplit.js";
export { describeFinding, type FindingWords } from "./finding/describeFinding.js";
export type { Finding, Outcome } from "./finding/finding.js";
export type { Rule, Words } from "./finding/rule.js";
export { RULES, type RuleId } from "./finding/rules.js";
export type { Severity } from "./finding/severity.js";
export type { Brand } from "./foundation/brand.js";
export {
  DomainError,
  type DomainErrorCode,
  type DomainErrorDetails,
  isDomainError,
} from "./foundation/domainError.js";
export type { Accepted, Refused, Result } from "./foundation/result.js";
export type { DatedValue, DatedVersion, KnownVersion } from "./law/datedValue.js";
export { diffScheme, diffSchemes, type SchemeDifference } from "./law/diffSchemes.js";
export type { AwbTerms } from "./law/general/awb.js";
export type { AccountsTolerance, BadoLimits, ReportingBand, ReportingThreshold } from "./law/general/bado.js";
export type { DeMinimisCeiling, DeMinimisCeilings, DeMinimisRegime } from "./law/general/deMinimis.js";
export type { MonitoringTerms } from "./law/general/monitoringTerms.js";
export type {
  BetweenGovernments,
  MonthDay,
  PassingPair,
  ProcedureDay,
  RequiredDocument,
  SisaDocument,
  SisaMoment,
  SisaTerms,
} from "./law/general/sisaTerms.js";
export type { VatTerms } from "./law/general/vatTerms.js";
export { type GeneralLaw, generalLaw } from "./law/generalLaw.js";
export { citation, type LegalReference } from "./law/legalReference.js";
export type * from "./law/paymentPlan.js";
export {
  cashRhythm,
  halfAtAwardHalfOnProgress,
  halvesOverTwoYears,
  yearlyInEqualParts,
} from "./law/plans.js";
export type * from "./law/scheme.js";
export { parameterWords, SCHEME_PARAMETERS } from "./law/schemeParameters.js";
export { schemeAt, schemeById, schemes } from "./law/schemes.js";
export { valueAt, versionAt } from "./law/valueAt.js";
export type { ValueOf } from "./law/valueOf.js";
export { valueWords } from "./law/valueWords.js";
export { withParameters } from "./law/withParameters.js";
export { add } from "./money/add.js";
export { type AllocateOptions, type AllocationMode, allocate } from "./money/allocate.js";
export { compare } from "./money/compare.js";
export { euro } from "./money/euro.js";
export { type FormatEuroOptions, formatEuro, type MoneyLocale, type MoneyUnit } from "./money/formatEuro.js";
export { isZero } from "./money/isZero.js";
export { millions } from "./money/millions.js";
export { fromCents, type Money, ZERO } from "./money/money.js";
export { type MultiplyOptions, multiply } from "./money/multiply.js";
export { negate } from "./money/negate.js";
export { type PercentageOptions, percentage } from "./money/percentage.js";
export type { Rounding } from "./money/rounding.js";
export { subtract } from "./money/subtract.js";
export { sum } from "./money/sum.js";
export { thousands } from "./money/thousands.js";
export { toDecimalString } from "./money/toDecimalString.js";
export type { Weight } from "./money/weight.js";
export type { ObligationDuty } from "./monitoring/dutyWords.js";
export {
  type Obligation,
  type ObligationOptions,
  obligations,
} from "./monitoring/obligations.js";
export { type CalendarOptions, obligationsToCalendar } from "./monitoring/obligationsToCalendar.js";
export { overdueObligations } from "./monitoring/overdueObligations.js";
export type * from "./portfolio/amendment.js";
export type * from "./portfolio/award.js";
export type * from "./portfolio/deal.js";
export type * from "./portfolio/entry.js";
export type * from "./portfolio/entryBase.js";
export type * from "./portfolio/envelope.js";
export type * from "./portfolio/portfolio.js";
export type { PortfolioStructure } from "./portfolio/portfolioIndex.js";
export type * from "./portfolio/remark.js";
export type * from "./portfolio/source.js";
export { addColumns, type EntryColumns } from "./position/addColumns.js";
export type { Dimension, RowKey } from "./position/dimension.js";
export { explainPositions } from "./position/explainPositions.js";
export { finishFold } from "./position/finishFold.js";
export {
  addEntry,
  emptyFold,
  entryPlace,
  type Fold,
  mergeFolds,
  type PositionOptions,
} from "./position/fold.js";
export { fromPartial, type PartialFold, toPartial } from "./position/partial.js";
export type * from "./position/position.js";
export { positions } from "./position/positions.js";
export { regroupFold } from "./position/regroupFold.js";
export {
  type DealProgressRow,
  type ProgressFigures,
  progressByDeal,
  progressByTranche,
  type ReportOptions,
  type TrancheProgressRow,
} from "./report/progress.js";
export { dealTable, type TableOptions, trancheTable } from "./report/progressTables.js";
export {
  type DeMinimisAid,
  type DeMinimisOptions,
  type DeMinimisRoom,
  deMinimisRoom,
  type LoweringAid,
  type SingleUndertaking,
} from "./stateAid/deMinimisRoom.js";
export { explainDeMinimisRoom } from "./stateAid/explainDeMinimisRoom.js";
export { checkStatement } from "./statement/checkStatement.js";
export type { PositionMeasure } from "./statement/positionMeasure.js";
export { type ReconcileItem, reconcile } from "./statement/reconcile.js";
export type { Figure, FigureUnit, Relation, RelationKind, Statement } from "./statement/statement.js";
export {
  type ColumnRelation,
  type StatementColumn,
  type StatementRow,
  type StatementTable,
  tableStatement,
} from "./statement/tableStatement.js";
export type { Table, TableColumn } from "./table/table.js";
export { toCsv } from "./table/toCsv.js";
export { toMarkdown } from "./table/toMarkdown.js";
export type { Explained, TraceFigure, TraceInput, TraceNode, TraceUnit } from "./trace/traceNode.js";
export { traceToJson } from "./trace/traceToJson.js";
export { traceToText } from "./trace/traceToText.js";
export type { AccountabilityRoute } from "./vocabulary/accountabilityRoute.js";
export type {
  CofinancingStage,
  ContributionForm,
  Firmness,
  Origin,
  Sector,
} from "./vocabulary/cofinancing.js";
export type { DeterminationMethod } from "./vocabulary/determinationMethod.js";
export type { Evidence } from "./vocabulary/evidence.js";
export type { Instrument } from "./vocabulary/instrument.js";
export type { Language } from "./vocabulary/language.js";
export type { PartnerKind } from "./vocabulary/partnerKind.js";
export type { Qualifier } from "./vocabulary/qualifier.js";
export type { Recipient } from "./vocabulary/recipient.js";
export type { RecordedStage } from "./vocabulary/recordedStage.js";
export type { Rhythm } from "./vocabulary/rhythm.js";
