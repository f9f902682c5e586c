import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import type { ReportingBand } from "../law/general/bado.js";
import { generalLaw } from "../law/generalLaw.js";
import type { LegalReference } from "../law/legalReference.js";
import { versionAt } from "../law/valueAt.js";
import { tryFraction } from "../money/fraction.js";
import type { Money } from "../money/money.js";
import { multiplyAll } from "../money/multiplyAll.js";
import { smaller } from "../money/smaller.js";
import type { Evidence } from "../vocabulary/evidence.js";

/** On which day a finding is weighed, and whether the council asks for more. */
export interface ReportingLimitOptions {
  /** The day whose law holds. */
  readonly asOf: LocalDate;
  /** A lower limit of the council (rapporteringstolerantie), in cents; it never raises the limit of the law. */
  readonly council?: Money | null;
}

/** The smallest finding that an auditor reports. */
export interface ReportingLimit {
  /** The limit in cents, rounded up to the cent; a finding equal to it is reported. */
  readonly limit: Money;
  /** Where it stands. */
  readonly reference: LegalReference;
  /** How it is known. */
  readonly evidence: Evidence;
  /** `true` where the council's own limit is lower than that of the law. */
  readonly byCouncil: boolean;
}

/**
 * Gives the smallest error or uncertainty in a grant that the auditor reports (ondergrens van te melden bevindingen), by the
 * charges of the grant in the year.
 *
 * **Details**: both upper edges belong to their band, so that the limit jumps just above a million; charges of zero or less
 * fall in the first band. A council may set a lower limit, never a higher one.
 *
 * @rounding A share of the charges up to the cent, so that a finding equal to the limit shown is reportable;
 * {@link isReportable} compares exactly.
 *
 * @param charges - The charges (lasten) of the grant in the year, in cents.
 * @param options - The day, and the council's own limit.
 * @returns The limit with its source, frozen.
 * @throws {@link DomainError} `AMOUNT_INVALID` for a wrong amount or limit, `DATE_INVALID` for a wrong date.
 *
 * @example
 * ```ts
 * import { euro, localDate, reportingLimit, toDecimalString } from "regio-deals";
 *
 * const asOf = localDate("2024-01-01");
 * toDecimalString(reportingLimit(euro("125000.00"), { asOf }).limit); // => "12500.00"
 * toDecimalString(reportingLimit(euro("125000.04"), { asOf }).limit); // => "12500.01"
 * toDecimalString(reportingLimit(euro("1000000.01"), { asOf }).limit); // => "125000.00"
 * ```
 */
export function reportingLimit(charges: Money, options: ReportingLimitOptions): ReportingLimit {
  checkAmount(charges, "the charges");
  const { band, reference, evidence } = bandOf(charges, localDate(options.asOf));
  const law =
    band.limit.kind === "amount" ? band.limit.amount : multiplyAll(charges, [shareOf(band)], "ceiling");
  const council = councilLimit(options);
  const byCouncil = council !== null && council < law;
  return deepFreeze({
    limit: council === null ? law : smaller(council, law),
    reference,
    evidence,
    byCouncil,
  });
}

/**
 * Tells whether the auditor reports a finding, without any rounding.
 *
 * @param finding - The size of the error or uncertainty in cents, not below zero.
 * @param charges - The charges of the grant in the year, in cents.
 * @param options - The day, and the council's own limit.
 * @returns `true` where the finding is equal to the limit or above it.
 * @throws {@link DomainError} As {@link reportingLimit} does; `AMOUNT_INVALID` for a finding below zero.
 *
 * @example
 * ```ts
 * import { euro, isReportable, localDate } from "regio-deals";
 *
 * const asOf = localDate("2024-01-01");
 * isReportable(euro("12500.00"), euro("125000.04"), { asOf }); // => false
 * isReportable(euro("12500.01"), euro("125000.04"), { asOf }); // => true
 * ```
 */
export function isReportable(finding: Money, charges: Money, options: ReportingLimitOptions): boolean {
  checkAmount(finding, "the finding");
  checkAmount(charges, "the charges");
  if (finding < 0) throw invalid(`${describeValue(finding)} for the finding`, "a Money not below zero");
  const { band } = bandOf(charges, localDate(options.asOf));
  const council = councilLimit(options);
  if (council !== null && finding >= council) return true;
  if (band.limit.kind === "amount") return finding >= band.limit.amount;
  const { numerator, denominator } = shareOf(band);
  return BigInt(finding) * denominator >= BigInt(charges) * numerator;
}

function bandOf(charges: Money, asOf: LocalDate) {
  const { value: bands, reference, evidence } = versionAt(generalLaw.bado.reportingBands, asOf);
  const band = bands.find(({ upTo }) => upTo === null || charges <= upTo);
  if (band === undefined) throw invalid("charges above every band", "a last band without an end");
  return { band, reference, evidence };
}

function shareOf({ limit }: ReportingBand) {
  const percent = limit.kind === "share" ? tryFraction(limit.percent) : undefined;
  if (percent === undefined) throw invalid("a band without a share", "a share in per cent");
  return { numerator: percent.numerator, denominator: percent.denominator * 100n };
}

function councilLimit({ council = null }: ReportingLimitOptions): Money | null {
  if (council === null) return null;
  checkAmount(council, "the limit of the council");
  if (council >= 0) return council;
  throw invalid(`${describeValue(council)} for the limit of the council`, "a Money not below zero");
}

function checkAmount(amount: Money, name: string): void {
  if (Number.isSafeInteger(amount)) return;
  throw invalid(`${describeValue(amount)} for ${name}`, "a Money in whole cents, as euro() makes it");
}

function invalid(found: string, expected: string): DomainError {
  return unexpected("AMOUNT_INVALID", found, expected);
}
