import type { LocalDate } from "../calendar/localDate.js";
import type { LegalReference } from "../law/legalReference.js";
import type { Scheme, ShortfallConsequence } from "../law/scheme.js";
import type { Money } from "../money/money.js";
import type { Rounding } from "../money/rounding.js";
import type { DeterminationMethod } from "../vocabulary/determinationMethod.js";
import type { Instrument } from "../vocabulary/instrument.js";

/** A ground on which a subsidy may be determined lower, Awb 4:46(2). */
export type ReductionGround = "activitiesNotDone" | "obligationsNotMet" | "wrongData" | "awardKnownToBeWrong";

/** A lower amount on one ground (lagere vaststelling). */
export interface Reduction {
  /** The ground: activities that were not done (a), obligations not met (b), wrong data (c), a wrong award (d). */
  readonly ground: ReductionGround;
  /** What is taken off, in cents, not below zero. */
  readonly amount: Money;
  /** Why. */
  readonly reason: string;
}

/** Co-financing at the determination. */
export interface SettledCofinancing {
  /** What counts of what was realised, in cents. */
  readonly realised: Money;
  /** What was asked, in cents. */
  readonly required: Money;
}

/** What a determination is worked out from. */
export interface SettlementFacts {
  /** The form of the money. */
  readonly instrument: Instrument;
  /** What was awarded, in cents, amendments included. */
  readonly award: Money;
  /** The day of the award; its scheme governs to the end. */
  readonly awardedOn: LocalDate;
  /** The costs that count, in cents: those charged to the grant, or all of them where the method takes a share. */
  readonly costs: Money;
  /** What of the State's part already went to the VAT compensation fund, in cents. */
  readonly vatFund: Money;
  /** Co-financing that counts and what was asked, in cents; `null` where none is asked. */
  readonly cofinancing: SettledCofinancing | null;
  /** What was paid out, in cents. */
  readonly paid: Money;
  /** What came back, in cents. */
  readonly received: Money;
  /** Grounds for a lower amount, in the order in which they are taken off. */
  readonly reductions: readonly Reduction[];
}

/**
 * Whose law holds. A treasurer gives a project a subsidy under title 4.2 of the Awb; the State gives a public treasurer a
 * specific grant, to which that title does not apply (Awb 4:21(3)), unless its scheme says so.
 */
export type SettlementRegime =
  | {
      /** An ordinary subsidy, as from treasurer to project. */
      readonly kind: "awbTitle42";
    }
  | {
      /** A grant of the State under a scheme. */
      readonly kind: "stateScheme";
      /** The scheme, with the caller's own parameters where it leaves them unknown. */
      readonly scheme: Scheme;
    };

/** How a grant is determined. */
export interface SettlementOptions {
  /** Whose law holds; there is no default. */
  readonly regime: SettlementRegime;
  /** How the final amount is worked out; there is no default. */
  readonly method: DeterminationMethod;
  /** The share of the costs, as a decimal text in per cent; for the method `"shareOfCosts"` only. */
  readonly sharePercent?: string;
  /** What a shortfall of co-financing costs; asked where there is one and the scheme does not say. */
  readonly shortfall?: ShortfallConsequence;
  /** How a share or a part in proportion is rounded to the cent; asked where there is one. */
  readonly rounding?: Rounding;
  /** The day on which the decision is made known (bekendgemaakt). */
  readonly decidedOn: LocalDate;
}

/** One step towards the final amount. */
export interface SettlementStep {
  /**
   * - `"basis"`: what the method gives; `"cap"`: what is above the award
   * - `"cofinancing"`: what a shortfall of co-financing takes off
   * - `"reduction"`: what a ground takes off
   */
  readonly kind: "basis" | "cap" | "cofinancing" | "reduction";
  /** What is added, in the first step, or taken off, in any other; in cents, not below zero. */
  readonly amount: Money;
  /** The ground of a reduction. */
  readonly ground: ReductionGround | null;
  /** Where it stands; `null` where it is arithmetic or the caller's choice. */
  readonly reference: LegalReference | null;
}

/** A determination (vaststelling) and what follows from it. */
export interface Settlement {
  /** The form of the money. */
  readonly instrument: Instrument;
  /** The method. */
  readonly method: DeterminationMethod;
  /** The id of the scheme; `null` under title 4.2 alone. */
  readonly scheme: string | null;
  /** The parameters of the scheme that the caller filled in. */
  readonly callerParameters: readonly string[];
  /** What was awarded, in cents. */
  readonly award: Money;
  /** How the final amount comes about. */
  readonly steps: readonly SettlementStep[];
  /** The final amount, in cents; from zero to the award. */
  readonly final: Money;
  /** Award less final: it goes back to the budget unspent. */
  readonly released: Money;
  /** What already went to the VAT compensation fund. */
  readonly vatFund: Money;
  /** Paid out less what came back. */
  readonly netPaid: Money;
  /** Still to pay; zero where something is to recover. */
  readonly toPay: Money;
  /** To recover; zero where something is to pay. */
  readonly toRecover: Money;
  /** The last day on which that is paid without default; `null` where nothing is. */
  readonly payBefore: LocalDate | null;
  /** The first day from which statutory interest may run. */
  readonly interestFrom: LocalDate | null;
  /** The first day on which recovery can no longer be asked; `null` where nothing is to recover. */
  readonly recoverUntil: LocalDate | null;
  /** Where payment, and the end of recovery, stand. */
  readonly references: readonly LegalReference[];
}
