import { dayOfYear } from "../calendar/dayOfYear.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import { generalLaw } from "../law/generalLaw.js";
import type { LegalReference } from "../law/legalReference.js";
import { versionAt } from "../law/valueAt.js";
import { add } from "../money/add.js";
import { tryFraction } from "../money/fraction.js";
import type { Money } from "../money/money.js";
import type { Evidence } from "../vocabulary/evidence.js";

/** What the auditor found in the accounts as a whole. */
export interface AccountsFindings {
  /** The financial year of the accounts. */
  readonly financialYear: number;
  /** The total charges, in cents, above zero. */
  readonly charges: Money;
  /** All errors together, in cents, not below zero. */
  readonly errors: Money;
  /** All uncertainties together, in cents, not below zero. */
  readonly uncertainties: Money;
}

/** Whether errors and uncertainties stay within the tolerance of the accounts. */
export interface AccountsVerdict {
  /** `"cannotTell"` where testing both apart or as one sum would differ, and the text does not say which. */
  readonly outcome: "within" | "exceeded" | "cannotTell";
  /** The share of errors that is allowed, in per cent. */
  readonly errorsPercent: string;
  /** The share of uncertainties that is allowed, in per cent. */
  readonly uncertaintiesPercent: string;
  /** Where it stands. */
  readonly reference: LegalReference;
  /** How it is known. */
  readonly evidence: Evidence;
}

/**
 * Tells whether errors and uncertainties in the accounts as a whole stay within the tolerance of the year (goedkeuringstolerantie).
 *
 * **Details**: a tolerance is exceeded by strictly more. From the financial year 2025 one share holds for both; whether they are
 * tested apart or as a sum was not clear, so where that matters nobody can tell.
 *
 * @param findings - The charges, errors and uncertainties of a financial year.
 * @returns The verdict with its source, frozen.
 * @throws {@link DomainError} `AMOUNT_INVALID` for charges that are not above zero or findings below zero; `DATE_INVALID` for a
 * year out of range.
 *
 * @example
 * ```ts
 * import { accountsTolerance, euro } from "regio-deals";
 *
 * const findings = { charges: euro("1000"), errors: euro("15"), uncertainties: euro("15") };
 * accountsTolerance({ financialYear: 2024, ...findings }).outcome; // => "exceeded"
 * accountsTolerance({ financialYear: 2025, ...findings }).outcome; // => "cannotTell"
 * ```
 */
export function accountsTolerance(findings: AccountsFindings): AccountsVerdict {
  const { charges, errors, uncertainties, financialYear } = findings;
  checkAmounts(findings);
  const day = dayOfYear(financialYear, { month: 1, day: 1 });
  const { value, reference, evidence } = versionAt(generalLaw.bado.accountsTolerance, day);
  const { errorsPercent, uncertaintiesPercent } = value;
  const apart =
    exceeds(errors, charges, errorsPercent) || exceeds(uncertainties, charges, uncertaintiesPercent);
  const oneShare = errorsPercent === uncertaintiesPercent;
  const together = oneShare ? exceeds(add(errors, uncertainties), charges, errorsPercent) : apart;
  const outcome = apart !== together ? "cannotTell" : apart ? "exceeded" : "within";
  return deepFreeze({ outcome, errorsPercent, uncertaintiesPercent, reference, evidence });
}

function exceeds(amount: Money, charges: Money, percent: string): boolean {
  const share = tryFraction(percent);
  if (share === undefined) return false;
  return BigInt(amount) * 100n * share.denominator > BigInt(charges) * share.numerator;
}

function checkAmounts({ charges, errors, uncertainties }: AccountsFindings): void {
  for (const [name, amount] of Object.entries({ charges, errors, uncertainties })) {
    if (Number.isSafeInteger(amount) && amount >= (name === "charges" ? 1 : 0)) continue;
    const found = `${describeValue(amount)} for the ${name}`;
    const expected = name === "charges" ? "a Money above zero" : "a Money not below zero";
    throw unexpected("AMOUNT_INVALID", found, expected);
  }
}
