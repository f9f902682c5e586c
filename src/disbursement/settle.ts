import { addDays } from "../calendar/addDays.js";
import { addWeeks } from "../calendar/addWeeks.js";
import { addYears } from "../calendar/addYears.js";
import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { KnownVersion } from "../law/datedValue.js";
import { paymentWeeks, recoveryYears } from "../law/general/awb.js";
import type { LegalReference } from "../law/legalReference.js";
import { versionAt } from "../law/valueAt.js";
import { add } from "../money/add.js";
import { ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { checkFacts, checkMethod, checkReductions } from "./checkSettlement.js";
import type { Settlement, SettlementFacts, SettlementOptions } from "./settlement.js";
import { afterCofinancing, afterReductions, basisOf } from "./settlementSteps.js";

/**
 * Works out the determination of a grant (vaststelling): the final amount, and what is still to pay or to recover.
 *
 * **Details**: the method gives a basis, capped at the award; a shortfall of co-financing and grounds for a lower amount are
 * taken off, never below zero. Final and released are the award; net paid, the part of the VAT compensation fund and what
 * is to pay, less what is to recover, are the final amount. What a scheme leaves unknown is asked of the caller, and only
 * where it matters.
 * **Watch out**: title 4.2 of the Awb does not hold between State and treasurer unless the scheme says so, so no reduction
 * of Awb 4:46(2) and no term of Awb 4:57(4) is taken for granted there. A capital injection is paid and never determined.
 *
 * @rounding A share of the costs, and a part in proportion to the co-financing, once each, as the caller names it.
 *
 * @param facts - Award, costs, co-financing, payments and grounds.
 * @param options - The regime, the method and the day of the decision; none has a default.
 * @returns The settlement, frozen; amounts in cents.
 * @throws {@link DomainError} `SETTLEMENT_INVALID` for facts or options that cannot be; `SCHEME_PARAMETER_UNKNOWN` where the
 * scheme leaves open what this settlement needs.
 *
 * @example
 * ```ts
 * import { euro, localDate, settle, toDecimalString } from "regio-deals";
 *
 * const facts = {
 *   instrument: "subsidy",
 *   award: euro("100000"),
 *   awardedOn: localDate("2021-03-01"),
 *   costs: euro("90000"),
 *   vatFund: euro("0"),
 *   cofinancing: null,
 *   paid: euro("95000"),
 *   received: euro("0"),
 *   reductions: [],
 * } as const;
 * const { final, toRecover, payBefore, recoverUntil } = settle(facts, {
 *   regime: { kind: "awbTitle42" },
 *   method: "actualCosts",
 *   decidedOn: localDate("2024-05-01"),
 * });
 * [toDecimalString(final), toDecimalString(toRecover)]; // => ["90000.00", "5000.00"]
 * [payBefore, recoverUntil]; // => ["2024-06-12", "2029-05-01"]
 * ```
 */
export function settle(facts: SettlementFacts, options: SettlementOptions): Settlement {
  const { regime, method } = options;
  const decidedOn = localDate(options.decidedOn);
  checkFacts(facts, regime);
  checkMethod(facts, options);
  const title42 = checkReductions(facts, regime);
  const basis = afterCofinancing(basisOf(facts, options), facts, options);
  const { amount: final, steps } = afterReductions(basis, facts.reductions);
  const netPaid = subtract(facts.paid, facts.received);
  const difference = subtract(final, add(netPaid, facts.vatFund));
  const toRecover = difference < 0 ? subtract(ZERO, difference) : ZERO;
  const scheme = regime.kind === "stateScheme" ? regime.scheme : null;
  return deepFreeze({
    instrument: facts.instrument,
    method,
    scheme: scheme?.id ?? null,
    callerParameters: scheme?.callerParameters ?? [],
    award: facts.award,
    steps,
    final,
    released: subtract(facts.award, final),
    vatFund: facts.vatFund,
    netPaid,
    toPay: difference > 0 ? difference : ZERO,
    toRecover,
    ...termsOf(facts, options, { decidedOn, owed: difference !== 0, recovers: toRecover > 0, title42 }),
  });
}

/** The days that follow from a decision, with where they stand. */
function termsOf(
  { awardedOn }: SettlementFacts,
  { regime }: SettlementOptions,
  { decidedOn, owed, recovers, title42 }: Decision,
): Pick<Settlement, "payBefore" | "interestFrom" | "recoverUntil" | "references"> {
  const references: LegalReference[] = [];
  const { value: weeks, reference } = versionAt(paymentWeeks, decidedOn);
  const payBefore = owed ? addWeeks(decidedOn, weeks) : null;
  if (owed) references.push(reference);
  const recovery = recovers ? yearsToRecover(regime, awardedOn, title42) : null;
  if (recovery !== null) references.push(recovery.reference);
  return {
    payBefore,
    interestFrom: payBefore === null ? null : addDays(payBefore, 1),
    recoverUntil: recovery === null ? null : addYears(decidedOn, recovery.value, { overflow: "constrain" }),
    references,
  };
}

/** What decides which days follow. */
interface Decision {
  readonly decidedOn: LocalDate;
  readonly owed: boolean;
  readonly recovers: boolean;
  readonly title42: boolean;
}

/** For how many years money can be asked back: of the Awb under title 4.2, else of the scheme. */
function yearsToRecover(
  regime: SettlementOptions["regime"],
  awardedOn: LocalDate,
  title42: boolean,
): KnownVersion<number> {
  const ofAwb = title42 || regime.kind === "awbTitle42";
  return versionAt(ofAwb ? recoveryYears : regime.scheme.parameters.recoveryYears, awardedOn);
}
