import { FIRST_YEAR, LAST_YEAR } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import { type Fraction, tryFraction } from "../money/fraction.js";
import type { PartDue, PartSize, PaymentPlan, PlanPart } from "./paymentPlan.js";

/** The most instalments that a plan may have: monthly, for a century. */
export const MOST_INSTALMENTS = 1200;

/** The most days or months between an anchor or event and what it makes due. */
const MOST_DAYS = (LAST_YEAR - FIRST_YEAR) * 366;

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Refuses a plan that cannot be carried out as it stands, whatever the amount.
 *
 * A plan of JSON comes through `parsePaymentPlan` of `regio-deals/schema`, which also looks at its form.
 */
export function checkPlan(plan: PaymentPlan): void {
  const { parts } = plan;
  if (parts.length === 0) throw invalidPlan("a plan without parts", "at least one part");
  for (const part of parts) checkPart(part);
  const rests = parts.filter(({ size }) => size.kind === "remainder");
  if (rests.length > 1) throw invalidPlan(`${rests.length} parts with the remainder`, "at most one");
  const count = parts.reduce((total, { due }) => total + (due.kind === "period" ? due.count : 1), 0);
  if (count > MOST_INSTALMENTS) throw invalidPlan(`${count} instalments`, `at most ${MOST_INSTALMENTS}`);
  const ids = parts.flatMap(instalmentIds);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw invalidPlan(`two instalments with the id ${describeValue(twice)}`, "one");
  checkRates(plan);
}

/** The ids of the instalments of a part: its own, with a number where it has several. */
export function instalmentIds({ id, due }: PlanPart): readonly string[] {
  if (due.kind !== "period" || due.count === 1) return [id];
  return Array.from({ length: due.count }, (_, index) => `${id}-${index + 1}`);
}

/** The share of a part as a fraction; `checkPlan` has seen that it is one. */
export function shareOf(text: string): Fraction {
  const share = tryFraction(text);
  if (share !== undefined && share.numerator > 0n) return share;
  throw invalidPlan(
    `${describeValue(text)} as a share`,
    'a decimal text such as "0.5" or a fraction such as "1/3", above zero',
  );
}

function checkPart({ id, size, due }: PlanPart): void {
  if (id === "") throw invalidPlan("a part without an id", "a text");
  checkSize(id, size);
  checkDue(id, due);
}

function checkSize(id: string, size: PartSize): void {
  if (size.kind === "share") shareOf(size.share);
  if (size.kind === "amount" && !(Number.isSafeInteger(size.amount) && size.amount > 0)) {
    throw invalidPlan(
      `${describeValue(size.amount)} as the amount of part ${id}`,
      "a Money above zero, as euro() makes it",
    );
  }
}

function checkDue(id: string, due: PartDue): void {
  const whole = (name: string, value: number, least: number, most: number): void => {
    if (Number.isInteger(value) && value >= least && value <= most) return;
    throw invalidPlan(
      `${describeValue(value)} as the ${name} of part ${id}`,
      `a whole number from ${least} to ${most}`,
    );
  };
  switch (due.kind) {
    case "date":
      return;
    case "afterAnchor":
      whole("months", due.months, 0, MOST_DAYS);
      whole("days", due.days, 0, MOST_DAYS);
      return;
    case "period": {
      whole("first period", due.first, 0, MOST_INSTALMENTS);
      whole("count", due.count, 1, MOST_INSTALMENTS);
      whole("month", due.month, 1, MONTHS[due.every] ?? 0);
      const longest = due.every === "year" ? (LONGEST_MONTHS[due.month - 1] ?? 0) : 31;
      whole("day", due.day, 1, longest);
      return;
    }
    case "event":
      whole("occurrence", due.occurrence, 1, MOST_INSTALMENTS);
      whole("days", due.days, 0, MOST_DAYS);
  }
}

function checkRates({ indexation }: PaymentPlan): void {
  if (indexation === null) return;
  indexation.rates.forEach(({ from, factor }, index) => {
    const number = tryFraction(factor);
    if (number === undefined || number.numerator <= 0n) {
      throw invalidPlan(`${describeValue(factor)} as a factor`, 'a decimal text above zero, such as "1.025"');
    }
    const before = indexation.rates[index - 1]?.from;
    if (before !== undefined && from <= before) {
      throw invalidPlan(`a rate from ${from} after one from ${before}`, "rates in the order of their days");
    }
  });
}

/** The error that a plan cannot be carried out as it stands. */
export function invalidPlan(found: string, expected: string): DomainError {
  return unexpected("PLAN_INVALID", found, expected);
}
