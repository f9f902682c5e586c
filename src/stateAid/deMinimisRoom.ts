import { addDays } from "../calendar/addDays.js";
import { addYears } from "../calendar/addYears.js";
import { dateProblem, FIRST_YEAR, type LocalDate, localDate } from "../calendar/localDate.js";
import { yearOf } from "../calendar/yearOf.js";
import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import {
  DE_MINIMIS_REGIMES,
  type DeMinimisCeiling,
  type DeMinimisRegime,
  deMinimisCeilings,
} from "../law/general/deMinimis.js";
import type { MonthDay } from "../law/general/sisaTerms.js";
import type { LegalReference } from "../law/legalReference.js";
import { holdingAt } from "../law/valueAt.js";
import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import type { Evidence } from "../vocabulary/evidence.js";

/** A single undertaking (één onderneming): companies that are one by their control of each other. */
export interface SingleUndertaking {
  /** The ids of its members, at least one. */
  readonly members: readonly string[];
  /** The first day of its fiscal year (belastingjaar), for the ceilings that count fiscal years. */
  readonly fiscalYearStart: MonthDay;
}

/** One grant of de minimis aid. */
export interface DeMinimisAid {
  /** Unique among the aids. */
  readonly id: string;
  /** The id of the company that got it. */
  readonly member: string;
  /** The day on which the right to it was granted. */
  readonly grantedOn: LocalDate;
  /** The gross grant equivalent (bruto subsidie-equivalent) in cents, not below zero. */
  readonly amount: Money;
  /** The regime under which it was granted. */
  readonly regime: DeMinimisRegime;
}

/** On which day, and under which regime, room is asked for. */
export interface DeMinimisOptions {
  /** The day, inclusive. */
  readonly asOf: LocalDate;
  /** The regime. */
  readonly regime: DeMinimisRegime;
}

/** An aid that lowers the room. */
export interface LoweringAid {
  /** The id of the aid. */
  readonly id: string;
  /** The company that got it. */
  readonly member: string;
  /** Its amount in cents. */
  readonly amount: Money;
  /** The first day on which it lowers the room no longer. */
  readonly until: LocalDate;
}

/** How much de minimis aid an undertaking may still get. */
export interface DeMinimisRoom {
  /** The regime. */
  readonly regime: DeMinimisRegime;
  /** The day. */
  readonly asOf: LocalDate;
  /** Whether it can be told: not where the ceiling of that day is unknown. */
  readonly outcome: "known" | "cannotTell";
  /** The ceiling with its window; `null` where it is unknown. */
  readonly ceiling: DeMinimisCeiling | null;
  /** Where the ceiling stands, or was looked for; `null` where no text holds on that day. */
  readonly reference: LegalReference | null;
  /** How the ceiling is known. */
  readonly evidence: Evidence;
  /** What counts in the window, in cents; `null` where the window is unknown. */
  readonly used: Money | null;
  /** What may still be granted, in cents, not below zero. */
  readonly room: Money | null;
  /** What was granted above the ceiling, in cents. */
  readonly exceeded: Money | null;
  /** The aids that lower the room, the first to fall away first. */
  readonly lowering: readonly LoweringAid[];
  /** The ids of aids of these members under other regimes; how they add up with this one was not read. */
  readonly otherRegimes: readonly string[];
}

/**
 * Works out how much de minimis aid a single undertaking may still get on a day (de-minimisruimte).
 *
 * **Details**: the ceiling and the window are those of the day. A window of fiscal years is the year of the day and the two
 * before; a rolling one is the three years that end on the day, so aid of 1 March 2024 counts up to and including 28
 * February 2027. Aid under another regime is shown and not counted.
 * **Watch out**: a ceiling that nobody read (fisheries, road haulage) gives `cannotTell` and no room.
 *
 * @param undertaking - The members, and the start of their fiscal year.
 * @param aids - All aid that was granted, in any order; aid to others, and later aid, is passed over.
 * @param options - The day and the regime.
 * @returns The room with the aids that lower it, frozen; amounts in cents.
 * @throws {@link DomainError} `ENTRY_INVALID` for no members, a wrong amount, regime or start of the fiscal year,
 * `DATE_INVALID` for a wrong date.
 *
 * @example
 * ```ts
 * import { deMinimisRoom, euro, localDate, toDecimalString } from "regio-deals";
 *
 * const undertaking = { members: ["bakery"], fiscalYearStart: { month: 1, day: 1 } };
 * const aid = { id: "a", member: "bakery", amount: euro("120000"), regime: "general" } as const;
 * const aids = [{ ...aid, grantedOn: localDate("2024-03-01") }];
 * const { room } = deMinimisRoom(undertaking, aids, { asOf: localDate("2025-01-01"), regime: "general" });
 * room !== null && toDecimalString(room); // => "180000.00"
 * ```
 */
export function deMinimisRoom(
  undertaking: SingleUndertaking,
  aids: readonly DeMinimisAid[],
  options: DeMinimisOptions,
): DeMinimisRoom {
  const asOf = localDate(options.asOf);
  const { regime } = options;
  checkRegime(regime);
  checkUndertaking(undertaking);
  aids.forEach(checkAid);
  const own = aids.filter(
    ({ member, grantedOn }) => undertaking.members.includes(member) && grantedOn <= asOf,
  );
  const version = holdingAt<DeMinimisCeiling>(deMinimisCeilings[regime], asOf);
  const ceiling = version?.value ?? null;
  const shared = {
    regime,
    asOf,
    ceiling,
    reference: version?.reference ?? null,
    evidence: version?.evidence ?? ("unknown" as const),
    otherRegimes: own.filter((aid) => aid.regime !== regime).map(({ id }) => id),
  };
  if (ceiling === null) {
    return deepFreeze({
      ...shared,
      outcome: "cannotTell",
      used: null,
      room: null,
      exceeded: null,
      lowering: [],
    });
  }
  const lowering = own
    .filter((aid) => aid.regime === regime)
    .map(({ id, member, amount, grantedOn }) => ({
      id,
      member,
      amount,
      until: lastsUntil(grantedOn, ceiling, undertaking.fiscalYearStart),
    }))
    .filter(({ until }) => asOf < until)
    .sort((a, b) => compareText(a.until, b.until));
  const used = sum(lowering.map(({ amount }) => amount));
  const left = subtract(ceiling.amount, used);
  return deepFreeze({
    ...shared,
    outcome: "known",
    used,
    room: left > 0 ? left : ZERO,
    exceeded: left < 0 ? subtract(used, ceiling.amount) : ZERO,
    lowering,
  });
}

/** The first day on which an aid no longer counts in the window that ends on that day. */
function lastsUntil(grantedOn: LocalDate, { years, window }: DeMinimisCeiling, start: MonthDay): LocalDate {
  if (window === "fiscalYears") return startOfYear(fiscalYearOf(grantedOn, start) + years, start);
  const later = addYears(grantedOn, years, { overflow: "constrain" });
  const sameDay = later.slice(-2) === grantedOn.slice(-2);
  return sameDay ? later : addDays(later, 1);
}

/** The calendar year in which the fiscal year of a date began. */
function fiscalYearOf(date: LocalDate, start: MonthDay): number {
  const year = yearOf(date);
  return date < startOfYear(year, start) ? year - 1 : year;
}

function startOfYear(year: number, { month, day }: MonthDay): LocalDate {
  return localDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function checkRegime(regime: unknown): void {
  if (DE_MINIMIS_REGIMES.some((known) => known === regime)) return;
  throw invalid(`${describeValue(regime)} as a regime`, `one of ${DE_MINIMIS_REGIMES.join(", ")}`);
}

/** Refuses a fiscal year that does not start on a day that every year has; the first year of the calendar is no leap year. */
function checkUndertaking({ members, fiscalYearStart }: SingleUndertaking): void {
  if (members.length === 0) throw invalid("an undertaking without members", "at least one");
  const { month, day } = fiscalYearStart;
  if (dateProblem(`${FIRST_YEAR}-${twoDigits(month)}-${twoDigits(day)}`) !== undefined) {
    throw invalid(
      `month ${describeValue(month)} and day ${describeValue(day)} as the start of the fiscal year`,
      "a day that every year has",
    );
  }
}

function checkAid({ id, amount, grantedOn, regime }: DeMinimisAid): void {
  localDate(grantedOn);
  checkRegime(regime);
  if (Number.isSafeInteger(amount) && amount >= 0) return;
  throw invalid(
    `${describeValue(amount)} as the amount of aid ${describeValue(id)}`,
    "a Money not below zero",
  );
}

function invalid(found: string, expected: string): DomainError {
  return unexpected("ENTRY_INVALID", found, expected);
}
