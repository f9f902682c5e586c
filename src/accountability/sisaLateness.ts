import { addDays } from "../calendar/addDays.js";
import { addWeeks } from "../calendar/addWeeks.js";
import { dayOfYear } from "../calendar/dayOfYear.js";
import { type LocalDate, localDate } from "../calendar/localDate.js";
import { addWorkingDays, weekAfter } from "../calendar/workingDays.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { generalLaw } from "../law/generalLaw.js";
import type { LegalReference } from "../law/legalReference.js";
import { versionAt } from "../law/valueAt.js";
import { parseFraction } from "../money/fraction.js";
import { divideRounded } from "../money/rounding.js";
import type { Evidence } from "../vocabulary/evidence.js";
import { annexInvalid } from "./annexInvalid.js";
import type { SisaCalendar, SisaDay } from "./sisaCalendar.js";

/** One delivery of the documents of a year. */
export interface SisaDelivery {
  /** The day on which it was received. */
  readonly receivedOn: LocalDate;
  /** Whether it was judged plausible; `null` while nobody said. */
  readonly plausible: boolean | null;
}

/** An extension that was granted (uitstel). */
export interface SisaExtension {
  /** The day on which it was asked. */
  readonly askedOn: LocalDate;
  /** The last day on which a delivery is in time. */
  readonly until: LocalDate;
}

/** What lateness is worked out from. */
export interface SisaLatenessOptions {
  /** The day on which it is looked at, inclusive. */
  readonly asOf: LocalDate;
  /** The deliveries, in any order; later ones do not count. */
  readonly deliveries: readonly SisaDelivery[];
  /** The extension; `null` where none was granted. */
  readonly extension: SisaExtension | null;
  /** How many provinces and municipalities take part in a joint body; 1 for a province or a municipality itself. */
  readonly participants: number;
  /** Other suspensions that run at the same time, in whole per cent from 0 to 100. */
  readonly concurrent: readonly number[];
}

/** What lateness costs while it lasts (opschorting). */
export interface SisaSuspension {
  /** The part of the weekly advance of each province or municipality that is held back in principle, in whole per cent. */
  readonly percent: number;
  /** That and what else is held back, in per cent, at most a hundred. */
  readonly totalPercent: number;
  /** Around which day it starts. */
  readonly startsAround: LocalDate;
  /** The first day on which it can no longer last: 26 weeks on, or the week after a plausible delivery (Fvw 17b(4)). */
  readonly endsBefore: LocalDate;
  /** Where the part stands. */
  readonly reference: LegalReference;
  /** How that is known. */
  readonly evidence: Evidence;
}

/** How the delivery of a year stands on a day. */
export interface SisaLateness {
  /**
   * - `"delivered"`: in time; `"deliveredLate"`: after its day
   * - `"judging"`: received in time, and not yet judged
   * - `"notDue"`: its day is still to come; `"late"`: it has passed
   * - `"cannotTell"`: whether its day has passed depends on whether a day in a weekend moves
   */
  readonly outcome: "delivered" | "deliveredLate" | "judging" | "notDue" | "late" | "cannotTell";
  /** The last day on which a delivery is in time for certain. */
  readonly dueOn: LocalDate;
  /** The first day on which it is late for certain. */
  readonly lateFrom: LocalDate;
  /** Whether the extension counts: asked before the day; `null` where there is none. */
  readonly extensionInTime: boolean | null;
  /** The last day on which an extension that was asked is decided on; `null` where none was asked. */
  readonly extensionDecidedBy: LocalDate | null;
  /** The last day of the verdict on a delivery that is not yet judged; `null` where there is none. */
  readonly verdictBy: LocalDate | null;
  /** What it costs; `null` where nothing is late for certain, or payments resume before they would stop. */
  readonly suspension: SisaSuspension | null;
  /** The days of the calendar that have come, in order. */
  readonly past: readonly SisaDay[];
  /** The days that are still to come. */
  readonly ahead: readonly SisaDay[];
}

/**
 * Tells on a day whether the delivery of a year is late, and what that costs.
 *
 * **Details**: a delivery counts from the day on which a plausible one was received; one that was judged implausible does
 * not count. An extension counts only where it was asked strictly before 1 July. Between the day itself and the working day
 * that it may move to nobody can tell.
 *
 * @rounding The part of each participant of a joint body up to a whole per cent.
 *
 * @param calendar - The calendar of the financial year.
 * @param options - The day, what was delivered, and who is concerned.
 * @returns How it stands, frozen.
 * @throws {@link DomainError} `ANNEX_INVALID` for no participants, a suspension that is no whole per cent, or an extension that ends
 * before the day it is due; `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { localDate, sisaCalendar, sisaLateness } from "regio-deals";
 *
 * const calendar = sisaCalendar(2024, { holidays: [], weekend: "unknown" });
 * const nothing = { deliveries: [], extension: null, concurrent: [] };
 * const late = sisaLateness(calendar, { ...nothing, asOf: localDate("2025-07-16"), participants: 7 });
 * [late.outcome, late.suspension?.percent]; // => ["late", 9]
 * ```
 */
export function sisaLateness(calendar: SisaCalendar, options: SisaLatenessOptions): SisaLateness {
  const asOf = localDate(options.asOf);
  checkCounts(options);
  const { dueOn, lateFrom, extensionInTime } = dueDays(calendar, options.extension);
  const received = options.deliveries
    .filter(({ receivedOn, plausible }) => localDate(receivedOn) <= asOf && plausible !== false)
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  const [accepted] = received.filter(({ plausible }) => plausible === true);
  const outcome = outcomeOf(accepted ?? received[0], asOf, dueOn, lateFrom);
  const late = outcome === "late" || outcome === "deliveredLate";
  const resumes =
    outcome === "deliveredLate" && accepted !== undefined ? weekAfter(accepted.receivedOn) : null;
  return deepFreeze({
    outcome,
    dueOn,
    lateFrom,
    extensionInTime,
    extensionDecidedBy: decisionOn(calendar, options.extension),
    verdictBy: accepted === undefined && received[0] !== undefined ? verdictOn(calendar, received[0]) : null,
    suspension: late ? suspensionOf(calendar, options, lateFrom, resumes) : null,
    past: calendar.days.filter(({ date }) => date <= asOf),
    ahead: calendar.days.filter(({ date }) => date > asOf),
  });
}

const NEW_YEAR = { month: 1, day: 1 } as const;

function checkCounts({ participants, concurrent }: SisaLatenessOptions): void {
  if (!Number.isSafeInteger(participants) || participants < 1) {
    throw annexInvalid(`${describeValue(participants)} as the participants`, "a whole number from 1");
  }
  const wrong = concurrent.find((percent) => !Number.isSafeInteger(percent) || percent < 0 || percent > 100);
  if (wrong === undefined) return;
  throw annexInvalid(`${describeValue(wrong)} as a concurrent suspension`, "a whole per cent from 0 to 100");
}

function dueDays({ dueOn, lateFrom, days }: SisaCalendar, extension: SisaExtension | null) {
  if (extension === null) return { dueOn, lateFrom, extensionInTime: null };
  const until = localDate(extension.until);
  if (until <= dueOn) throw annexInvalid(`an extension until ${until}`, `a day after ${dueOn}`);
  const before = days.find(({ moment }) => moment === "extensionBefore")?.date;
  const inTime = before !== undefined && localDate(extension.askedOn) < before;
  return inTime
    ? { dueOn: until, lateFrom: addDays(until, 1), extensionInTime: true }
    : { dueOn, lateFrom, extensionInTime: false };
}

/** The last day on which an extension is decided on. */
function decisionOn({ financialYear }: SisaCalendar, extension: SisaExtension | null): LocalDate | null {
  if (extension === null) return null;
  const weeks = versionAt(generalLaw.sisa.extensionDecisionWeeks, dayOfYear(financialYear, NEW_YEAR)).value;
  return addWeeks(localDate(extension.askedOn), weeks);
}

/** The last day on which a delivery is judged. */
function verdictOn({ financialYear, holidays }: SisaCalendar, { receivedOn }: SisaDelivery): LocalDate {
  const days = versionAt(generalLaw.sisa.plausibilityWorkingDays, dayOfYear(financialYear, NEW_YEAR)).value;
  return addWorkingDays(receivedOn, days, new Set(holidays));
}

function outcomeOf(
  delivery: SisaDelivery | undefined,
  asOf: LocalDate,
  dueOn: LocalDate,
  lateFrom: LocalDate,
): SisaLateness["outcome"] {
  const day = delivery?.receivedOn ?? asOf;
  if (day > dueOn && day < lateFrom) return "cannotTell";
  if (delivery === undefined) return day <= dueOn ? "notDue" : "late";
  if (delivery.plausible === null) return day <= dueOn ? "judging" : "late";
  return day <= dueOn ? "delivered" : "deliveredLate";
}

function suspensionOf(
  { financialYear, days }: SisaCalendar,
  { participants, concurrent }: SisaLatenessOptions,
  lateFrom: LocalDate,
  resumes: LocalDate | null,
): SisaSuspension | null {
  const { sisa } = generalLaw;
  const start = dayOfYear(financialYear, NEW_YEAR);
  const share = versionAt(sisa.suspensionPercent, start);
  const cap = parseFraction(versionAt(sisa.suspensionCapPercent, start).value, "a percentage");
  const own = parseFraction(share.value, "a percentage");
  const each = Number(divideRounded(own.numerator, own.denominator * BigInt(participants), "ceiling"));
  const all = concurrent.reduce((total, percent) => total + percent, each);
  const usual = days.find(({ moment }) => moment === "suspensionStarts")?.date ?? lateFrom;
  const starts = usual < lateFrom ? lateFrom : usual;
  const longest = addWeeks(starts, versionAt(sisa.suspensionWeeks, start).value);
  if (resumes !== null && resumes <= starts) return null;
  return {
    percent: each,
    totalPercent: Math.min(all, Number(cap.numerator / cap.denominator)),
    startsAround: starts,
    endsBefore: resumes !== null && resumes < longest ? resumes : longest,
    reference: share.reference,
    evidence: share.evidence,
  };
}
