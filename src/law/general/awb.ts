import { euro } from "../../money/euro.js";
import type { Money } from "../../money/money.js";
import { dated } from "../dated.js";
import type { DatedValue } from "../datedValue.js";
import { administrativeLaw } from "../documents.js";

/** Terms of the general administrative law act (Awb), title 4.2 and 4.4. */
export interface AwbTerms {
  /** Weeks after the decision in which money is paid. */
  readonly paymentWeeks: DatedValue<number>;
  /** The longest suspension of payment, in weeks. */
  readonly suspensionWeeks: DatedValue<number>;
  /** The grounds on which a subsidy may be determined lower, as letters of the paragraph. */
  readonly lowerAmountGrounds: DatedValue<readonly string[]>;
  /** Years after determination in which it can be withdrawn or changed. */
  readonly withdrawalYears: DatedValue<number>;
  /** Years after determination in which what was paid unduly can be asked back. */
  readonly recoveryYears: DatedValue<number>;
  /** Interest below this amount is not owed to the authority, in cents. */
  readonly interestMinimum: DatedValue<Money>;
  /** Interest below this amount is not owed by the authority, in cents. */
  readonly interestMinimumOwedByAuthority: DatedValue<Money>;
}

/** The terms, as they read in 2017; the library does not know of changes since. */
export function awbTerms(): AwbTerms {
  const older = { evidence: "older-text" } as const;
  return {
    paymentWeeks: dated("awb.paymentWeeks", {
      ...older,
      value: 6,
      reference: administrativeLaw("4:87", "1"),
    }),
    suspensionWeeks: dated("awb.suspensionWeeks", {
      ...older,
      value: 13,
      reference: administrativeLaw("4:56"),
    }),
    lowerAmountGrounds: dated("awb.lowerAmountGrounds", {
      ...older,
      value: ["a", "b", "c", "d"],
      reference: administrativeLaw("4:46", "2"),
    }),
    withdrawalYears: dated("awb.withdrawalYears", {
      ...older,
      value: 5,
      reference: administrativeLaw("4:49", "3"),
    }),
    recoveryYears: dated("awb.recoveryYears", {
      ...older,
      value: 5,
      reference: administrativeLaw("4:57", "4"),
    }),
    interestMinimum: dated("awb.interestMinimum", {
      ...older,
      value: euro("20"),
      reference: administrativeLaw("4:98", "2"),
    }),
    interestMinimumOwedByAuthority: dated("awb.interestMinimumOwedByAuthority", {
      ...older,
      value: euro("10"),
      reference: administrativeLaw("4:98", "2"),
    }),
  };
}
