import { type LocalDate, localDate } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import type { Money } from "../money/money.js";
import { sum } from "../money/sum.js";
import type { ConditionalLoan, LoanFacts } from "./conditionalLoan.js";
import { settlementInvalid } from "./settlementInvalid.js";

/** The days on which conditions were met, up to a day, or the error that one cannot have been. */
export function metDays(
  { conditions }: ConditionalLoan,
  { met }: LoanFacts,
  asOf: LocalDate,
): ReadonlyMap<string, LocalDate> {
  const days = new Map<string, LocalDate>();
  for (const { condition: id, on } of met) {
    const condition = conditions.find((candidate) => candidate.id === id);
    if (condition === undefined) {
      throw settlementInvalid(
        `${describeValue(id)} as a condition that was met`,
        "the id of one of the conditions",
      );
    }
    if (days.has(id)) throw settlementInvalid(`condition ${id} twice`, "once");
    if (condition.lapsesOn !== null && condition.lapsesOn <= localDate(on)) {
      throw settlementInvalid(
        `condition ${id} met on ${on}`,
        `a day before it lapsed on ${condition.lapsesOn}`,
      );
    }
    days.set(id, localDate(on));
  }
  return new Map([...days].filter(([, on]) => on <= asOf));
}

/** What was repaid up to a day. */
export function repaidBy({ repaid }: LoanFacts, asOf: LocalDate): Money {
  repaid.forEach(({ amount }, index) => {
    checkAmount(amount, `repayment ${index}`);
  });
  return sum(repaid.filter(({ date }) => localDate(date) <= asOf).map(({ amount }) => amount));
}

/** Refuses a loan whose amounts, days or ids cannot be. */
export function checkLoan({ principal, cap, conditions }: ConditionalLoan): void {
  checkAmount(principal, "the principal");
  checkAmount(cap, "the cap");
  conditions.forEach(({ id, amount, dueDays, lapsesOn }, index) => {
    checkAmount(amount, `condition ${id}`);
    if (conditions.findIndex((other) => other.id === id) !== index) {
      throw settlementInvalid(`two conditions with the id ${describeValue(id)}`, "one");
    }
    if (!Number.isSafeInteger(dueDays) || dueDays < 0) {
      throw settlementInvalid(
        `${describeValue(dueDays)} as the days of condition ${id}`,
        "a whole number from 0",
      );
    }
    if (lapsesOn !== null) localDate(lapsesOn);
  });
}

function checkAmount(amount: Money, name: string): void {
  if (Number.isSafeInteger(amount) && amount >= 0) return;
  throw settlementInvalid(`${describeValue(amount)} for ${name}`, "a Money not below zero");
}
