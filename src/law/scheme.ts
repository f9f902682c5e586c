import type { LocalDate } from "../calendar/localDate.js";
import type { Period } from "../calendar/period.js";
import type { Money } from "../money/money.js";
import type { AccountabilityRoute } from "../vocabulary/accountabilityRoute.js";
import type { ContributionForm, Origin, Sector } from "../vocabulary/cofinancing.js";
import type { DeterminationMethod } from "../vocabulary/determinationMethod.js";
import type { Instrument } from "../vocabulary/instrument.js";
import type { PartnerKind } from "../vocabulary/partnerKind.js";
import type { DatedValue } from "./datedValue.js";
import type { LegalReference } from "./legalReference.js";
import type { PaymentPlan } from "./paymentPlan.js";

/** What the region has to add. */
export type RequiredShare =
  | {
      /** The scheme asks a share of every deal. */
      readonly kind: "share";
      /** The region's share of the total of State and region, as a decimal text in per cent, such as `"50"`. */
      readonly percent: string;
    }
  | {
      /** The scheme asks nothing: each agreement says it. */
      readonly kind: "perAgreement";
    };

/** Whether money of a public body that is no partner counts: always, where a partner can dispose of it, or never. */
export type OtherPublicBodies = "counts" | "countsIfDisposable" | "excluded";

/** What is paid out when the region brings less than it had to: all the same, or less in proportion. */
export type ShortfallConsequence = "none" | "inProportion";

/** The parameters of a scheme; each has its values by date, with reference and evidence. */
export interface SchemeParameters {
  /** The form of the money (uitkeringsvorm). */
  readonly instrument: DatedValue<Instrument>;
  /** Who may be treasurer (regiokassier). */
  readonly treasurerKinds: DatedValue<readonly PartnerKind[]>;
  /** From whom co-financing counts. */
  readonly countedSectors: DatedValue<readonly Sector[]>;
  /** In which form co-financing counts. */
  readonly countedForms: DatedValue<readonly ContributionForm[]>;
  /** Whether money of other public bodies counts. */
  readonly otherPublicBodies: DatedValue<OtherPublicBodies>;
  /** The origins that do not count where a public partner brings the money. */
  readonly excludedPublicOrigins: DatedValue<readonly Origin[]>;
  /** The origins that do not count where a private partner brings the money. */
  readonly excludedPrivateOrigins: DatedValue<readonly Origin[]>;
  /** How a contribution in kind is valued (waardering in natura). */
  readonly inKindValuation: DatedValue<string>;
  /** What the region has to add. */
  readonly requiredShare: DatedValue<RequiredShare>;
  /** Whether a deal may deviate from that with reasons. */
  readonly reasonedDeviation: DatedValue<boolean>;
  /** What happens to the grant when the region brings less. */
  readonly shortfallConsequence: DatedValue<ShortfallConsequence>;
  /** The amount for all deals together, in cents. */
  readonly budget: DatedValue<Money>;
  /** The least for one deal, in cents. */
  readonly dealMinimum: DatedValue<Money>;
  /** The most for one deal, in cents. */
  readonly dealMaximum: DatedValue<Money>;
  /** When proposals could be sent in. */
  readonly proposalWindow: DatedValue<Period>;
  /** The first day on which an award can rest on the scheme. */
  readonly awardsFrom: DatedValue<LocalDate>;
  /** The first day on which an award can no longer rest on it; what was awarded before goes on. */
  readonly awardsUntil: DatedValue<LocalDate>;
  /** When which part is paid. */
  readonly paymentPlan: DatedValue<PaymentPlan>;
  /** Until when costs may be made, where the scheme itself says so; the first day after. */
  readonly spendingUntil: DatedValue<LocalDate>;
  /** How the treasurer accounts to the State. */
  readonly accountability: DatedValue<AccountabilityRoute>;
  /** How the final amount is worked out. */
  readonly determinationMethod: DatedValue<DeterminationMethod>;
  /** Whether title 4.2 of the Awb holds between State and treasurer. */
  readonly title42: DatedValue<boolean>;
  /** For how many years after determination money can be asked back. */
  readonly recoveryYears: DatedValue<number>;
  /** Whether the part for the VAT compensation fund is taken off before the grant is paid. */
  readonly netOfVatFund: DatedValue<boolean>;
}

/** The name of a parameter of a scheme. */
export type SchemeParameter = keyof SchemeParameters;

/** One regulation or practice by which the State gives money to deals (regeling). */
export interface Scheme {
  /** Unique among the schemes, such as `"t4-2023"`; an award names it. */
  readonly id: string;
  /** Its Dutch title. */
  readonly title: string;
  /** The tranches that it is for, by the names of the letter and the regulations. */
  readonly tranches: readonly Tranche[];
  /** The regulation, or what comes closest to one. */
  readonly reference: LegalReference;
  /** What it says. */
  readonly parameters: SchemeParameters;
  /** The parameters that a caller filled in, in alphabetical order. */
  readonly callerParameters: readonly SchemeParameter[];
}

/** A round of deals, by its Roman number. */
export type Tranche = "I" | "II" | "III" | "IV" | "V" | "VI";
