import { deepFreeze } from "../../foundation/deepFreeze.js";
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

/** Each term is frozen by itself, so that a program carries only those that it uses. */
const older = <T>(name: keyof AwbTerms, value: T, article: string, paragraph?: string): DatedValue<T> =>
  deepFreeze(
    dated(`awb.${name}`, {
      value,
      evidence: "older-text",
      reference: administrativeLaw(article, paragraph),
    }),
  );

/** Weeks after the decision in which money is paid. */
export const paymentWeeks: DatedValue<number> = /* @__PURE__ */ older("paymentWeeks", 6, "4:87", "1");

/** The grounds on which a subsidy may be determined lower. */
export const lowerAmountGrounds: DatedValue<readonly string[]> = /* @__PURE__ */ older(
  "lowerAmountGrounds",
  ["a", "b", "c", "d"],
  "4:46",
  "2",
);

/** Years after determination in which what was paid unduly can be asked back. */
export const recoveryYears: DatedValue<number> = /* @__PURE__ */ older("recoveryYears", 5, "4:57", "4");

/** The terms, as they read in 2017; the library does not know of changes since. */
export const awbTerms: AwbTerms = /* @__PURE__ */ (() =>
  Object.freeze({
    paymentWeeks,
    suspensionWeeks: older("suspensionWeeks", 13, "4:56"),
    lowerAmountGrounds,
    withdrawalYears: older("withdrawalYears", 5, "4:49", "3"),
    recoveryYears,
    interestMinimum: older("interestMinimum", euro("20"), "4:98", "2"),
    interestMinimumOwedByAuthority: older("interestMinimumOwedByAuthority", euro("10"), "4:98", "2"),
  }))();
