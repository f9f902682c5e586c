import type { LocalDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { AllocationMode } from "../money/allocate.js";
import type { Money } from "../money/money.js";
import { checkPlan } from "./checkPlan.js";
import type { PaymentPlan, PlanPart } from "./paymentPlan.js";

const half = { kind: "share", share: "1/2" } as const;

/**
 * Half at the award and half on an accepted progress report, as the letter shows for tranche III.
 *
 * **Watch out**: it is the practice that was seen; the article of the regulation was not found.
 *
 * @returns The plan, frozen; a cent that is over goes to the first half.
 *
 * @example
 * ```ts
 * import { halfAtAwardHalfOnProgress } from "regio-deals";
 *
 * halfAtAwardHalfOnProgress().parts.length; // => 2
 * ```
 */
export function halfAtAwardHalfOnProgress(): PaymentPlan {
  return deepFreeze({
    id: "half-at-award-half-on-progress",
    title: "Helft bij beschikking, helft bij voortgang",
    parts: [
      { id: "award", size: half, due: { kind: "event", event: "award", occurrence: 1, days: 0 } },
      {
        id: "progress",
        size: half,
        due: { kind: "event", event: "progressReportAccepted", occurrence: 1, days: 0 },
      },
    ],
    mode: "first",
    indexation: null,
  });
}

/**
 * Two halves, one in the budget year of the anchor and one in the next.
 *
 * **Watch out**: concluded from the budget of 2023 for tranches IV and V; no article was found.
 *
 * @param day - The day of the year on which a half is due, as month and day.
 * @returns The plan, frozen; a cent that is over goes to the first half.
 * @throws {@link DomainError} `PLAN_INVALID` for a day that no year has.
 *
 * @example
 * ```ts
 * import { halvesOverTwoYears } from "regio-deals";
 *
 * halvesOverTwoYears({ month: 12, day: 1 }).id; // => "halves-over-two-years"
 * ```
 */
export function halvesOverTwoYears(day: { readonly month: number; readonly day: number }): PaymentPlan {
  return yearly("halves-over-two-years", "Twee helften over twee begrotingsjaren", 2, day, "first");
}

/**
 * Equal parts, one a year, beginning in the year of the anchor.
 *
 * @param years - How many, from 1 to 1200.
 * @param day - The day of the year on which a part is due, as month and day.
 * @param mode - Who gets the cents that are over.
 * @returns The plan, frozen.
 * @throws {@link DomainError} `PLAN_INVALID` for another number of years, or a day that no year has.
 *
 * @example
 * ```ts
 * import { yearlyInEqualParts } from "regio-deals";
 *
 * yearlyInEqualParts(4, { month: 7, day: 1 }, "last").parts.length; // => 1
 * ```
 */
export function yearlyInEqualParts(
  years: number,
  day: { readonly month: number; readonly day: number },
  mode: AllocationMode,
): PaymentPlan {
  return yearly("yearly-in-equal-parts", "Jaarlijks in gelijke delen", years, day, mode);
}

/**
 * Amounts on dates, as a cash rhythm (kasritme) gives them.
 *
 * @param amounts - The dates and amounts, in any order; at least one.
 * @returns The plan, frozen; it fits only the sum of the amounts.
 * @throws {@link DomainError} `PLAN_INVALID` without amounts, or for one that is not above zero.
 *
 * @example
 * ```ts
 * import { cashRhythm, euro, localDate } from "regio-deals";
 *
 * cashRhythm([{ date: localDate("2021-07-01"), amount: euro("5") }]).parts[0]?.id; // => "part-1"
 * ```
 */
export function cashRhythm(
  amounts: readonly { readonly date: LocalDate; readonly amount: Money }[],
): PaymentPlan {
  const parts: readonly PlanPart[] = amounts.map(({ date, amount }, index) => ({
    id: `part-${index + 1}`,
    size: { kind: "amount", amount },
    due: { kind: "date", date },
  }));
  return checked({ id: "cash-rhythm", title: "Kasritme", parts, mode: "first", indexation: null });
}

function yearly(
  id: string,
  title: string,
  count: number,
  { month, day }: { readonly month: number; readonly day: number },
  mode: AllocationMode,
): PaymentPlan {
  const due = { kind: "period", every: "year", first: 0, count, month, day } as const;
  return checked({
    id,
    title,
    parts: [{ id: "part", size: { kind: "remainder" }, due }],
    mode,
    indexation: null,
  });
}

function checked(plan: PaymentPlan): PaymentPlan {
  checkPlan(plan);
  return deepFreeze(plan);
}
