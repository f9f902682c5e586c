import { localDate } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import { knownAt, valueAt } from "../law/valueAt.js";
import type { Money } from "../money/money.js";
import { DETERMINATION_METHODS } from "../vocabulary/determinationMethod.js";
import type { Instrument } from "../vocabulary/instrument.js";
import type { SettlementFacts, SettlementOptions, SettlementRegime } from "./settlement.js";
import { settlementInvalid } from "./settlementInvalid.js";

/** The forms of money that are determined, by whose law holds. */
const DETERMINED: Readonly<Record<SettlementRegime["kind"], readonly Instrument[]>> = {
  awbTitle42: ["subsidy"],
  stateScheme: ["specificGrant", "specialGrant"],
};

const GROUNDS: readonly string[] = [
  "activitiesNotDone",
  "obligationsNotMet",
  "wrongData",
  "awardKnownToBeWrong",
];

/** Refuses amounts below zero, and a form of money that is not determined under the regime. */
export function checkFacts(facts: SettlementFacts, regime: SettlementRegime): void {
  const instruments = DETERMINED[regime?.kind];
  if (instruments === undefined) {
    throw settlementInvalid(
      `${describeValue(regime)} as the regime`,
      "awbTitle42, or stateScheme with a scheme: there is no default",
    );
  }
  if (!instruments.includes(facts.instrument)) {
    throw settlementInvalid(
      `the instrument ${describeValue(facts.instrument)} under ${regime.kind}`,
      `${instruments.join(" or ")}; other money is not determined there`,
    );
  }
  localDate(facts.awardedOn);
  const { award, costs, vatFund, paid, received, cofinancing, reductions } = facts;
  const amounts: Record<string, Money> = { award, costs, vatFund, paid, received };
  if (cofinancing !== null) Object.assign(amounts, cofinancing);
  reductions.forEach(({ amount }, index) => {
    amounts[`reduction ${index}`] = amount;
  });
  for (const [name, amount] of Object.entries(amounts)) {
    if (Number.isSafeInteger(amount) && amount >= 0) continue;
    throw settlementInvalid(`${describeValue(amount)} for ${name}`, "a Money not below zero");
  }
  if (received > paid) throw settlementInvalid("more received than paid", "at most what was paid");
}

/** Refuses an unknown method, and one that the scheme is known not to have. */
export function checkMethod({ awardedOn }: SettlementFacts, { regime, method }: SettlementOptions): void {
  if (!DETERMINATION_METHODS.includes(method)) {
    throw settlementInvalid(
      `${describeValue(method)} as the method`,
      `one of ${DETERMINATION_METHODS.join(", ")}: there is no default`,
    );
  }
  if (regime.kind === "awbTitle42") return;
  const known = knownAt(regime.scheme.parameters.determinationMethod, awardedOn);
  if (known !== null && known !== method) {
    throw settlementInvalid(`the method ${method} under ${regime.scheme.id}`, `${known}, as the scheme says`);
  }
}

/**
 * Tells whether title 4.2 of the Awb holds, and refuses grounds of it where it does not.
 *
 * A scheme that leaves that open is asked only where a ground needs it.
 */
export function checkReductions(
  { reductions, awardedOn }: SettlementFacts,
  regime: SettlementRegime,
): boolean {
  const wrong = reductions.find(({ ground }) => !GROUNDS.includes(ground));
  if (wrong !== undefined) {
    throw settlementInvalid(`${describeValue(wrong.ground)} as a ground`, `one of ${GROUNDS.join(", ")}`);
  }
  if (regime.kind === "awbTitle42") return true;
  const { title42 } = regime.scheme.parameters;
  if (reductions.length === 0) return knownAt(title42, awardedOn) === true;
  if (valueAt(title42, awardedOn)) return true;
  throw settlementInvalid(
    `grounds of Awb 4:46(2) under ${regime.scheme.id}, where title 4.2 does not hold (Awb 4:21(3))`,
    "no such grounds, or a scheme that declares the title applicable",
  );
}
