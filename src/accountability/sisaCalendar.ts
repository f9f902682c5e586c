import { addDays } from "../calendar/addDays.js";
import { addWeeks } from "../calendar/addWeeks.js";
import { dayOfYear } from "../calendar/dayOfYear.js";
import type { LocalDate } from "../calendar/localDate.js";
import { addWorkingDays, isWeekend, workingDayFrom } from "../calendar/workingDays.js";
import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { DatedValue } from "../law/datedValue.js";
import { generalLaw } from "../law/generalLaw.js";
import type { LegalReference } from "../law/legalReference.js";
import { versionAt } from "../law/valueAt.js";
import type { Evidence } from "../vocabulary/evidence.js";
import type { Language } from "../vocabulary/language.js";
import { SISA_MOMENT_WORDS, type SisaCalendarMoment } from "./sisaMomentWords.js";

/** What a calendar depends on that no text says. */
export interface SisaCalendarOptions {
  /** Public holidays, on which nobody works. */
  readonly holidays: readonly LocalDate[];
  /**
   * Whether a delivery day in a weekend moves to the next working day; `"unknown"` where nobody read that, and then both
   * days are given.
   */
  readonly weekend: "moves" | "stays" | "unknown";
}

/** One day of the calendar. */
export interface SisaDay {
  /** What happens. */
  readonly moment: SisaCalendarMoment;
  /** On which day. */
  readonly date: LocalDate;
  /** Whether it is that day itself, or one around it. */
  readonly exact: boolean;
  /** What happens, in words. */
  readonly words: Readonly<Record<Language, string>>;
  /** The parameter that it follows from. */
  readonly rule: string;
  /** Where that stands. */
  readonly reference: LegalReference;
  /** How it is known. */
  readonly evidence: Evidence;
}

/** The year of accounting for one financial year (sisa-kalender). */
export interface SisaCalendar {
  /** The financial year (T). */
  readonly financialYear: number;
  /** The last day on which a delivery is in time for certain. */
  readonly dueOn: LocalDate;
  /** The first day on which a delivery is late for certain; between the two nobody can tell. */
  readonly lateFrom: LocalDate;
  /** The holidays that it was made with. */
  readonly holidays: readonly LocalDate[];
  /** Every day, in order. */
  readonly days: readonly SisaDay[];
}

/**
 * Gives every date of accounting for a financial year through single information, single audit (SiSa), with its rule.
 *
 * **Details**: the delivery is due on 15 July of the year after. Whether that day moves when it falls in a weekend was not
 * found: the caller says so, and where that is unknown lateness cannot be told on the days between. Days that follow from
 * the delivery day are counted from the latest day that it may be.
 *
 * @param financialYear - The financial year T.
 * @param options - Holidays, and whether the day moves.
 * @returns The calendar, frozen.
 * @throws {@link DomainError} `DATE_INVALID` for a year out of range.
 *
 * @example
 * ```ts
 * import { sisaCalendar } from "regio-deals";
 *
 * sisaCalendar(2024, { holidays: [], weekend: "unknown" }).dueOn; // => "2025-07-15"
 * const { dueOn, lateFrom } = sisaCalendar(2022, { holidays: [], weekend: "unknown" });
 * [dueOn, lateFrom]; // => ["2023-07-15", "2023-07-18"]
 * ```
 */
export function sisaCalendar(financialYear: number, options: SisaCalendarOptions): SisaCalendar {
  const { sisa } = generalLaw;
  const year = financialYear + 1;
  const holidays = new Set(options.holidays);
  const start = dayOfYear(financialYear, { month: 1, day: 1 });
  const read = <T>(dated: DatedValue<T>) => ({ rule: dated.parameter, ...versionAt(dated, start) });
  const day = (
    moment: SisaCalendarMoment,
    date: LocalDate,
    from: ReturnType<typeof read<unknown>>,
    exact = true,
  ): SisaDay => {
    const { rule, reference, evidence } = from;
    return { moment, date, exact, words: SISA_MOMENT_WORDS[moment], rule, reference, evidence };
  };
  const delivery = read(sisa.deliveryDay);
  const dueOn = dayOfYear(year, delivery.value);
  const moved = workingDayFrom(dueOn, holidays);
  const own = options.weekend === "moves" ? moved : dueOn;
  const latest = options.weekend === "unknown" ? moved : own;
  const extension = read(sisa.extensionBefore);
  const asked = dayOfYear(year, extension.value);
  const decision = read(sisa.extensionDecisionWeeks);
  const notice = read(sisa.noticeWorkingDays);
  const suspension = read(sisa.suspensionWeeks);
  const procedure = read(sisa.procedureDays);
  const fixed = procedure.value.map((fixedDay) =>
    day(fixedDay.id, dayOfYear(financialYear + fixedDay.yearsAfter, fixedDay), procedure, fixedDay.exact),
  );
  const starts = fixed.find(({ moment }) => moment === "suspensionStarts");
  const days = [
    ...fixed,
    day("extensionBefore", asked, extension),
    day("extensionDecision", addWeeks(addDays(asked, -1), decision.value), decision),
    day("delivery", own, delivery),
    ...(options.weekend === "unknown" && isWeekend(dueOn) ? [day("deliveryIfMoved", moved, delivery)] : []),
    day("notice", addWorkingDays(latest, notice.value, holidays), notice, false),
    ...(starts === undefined
      ? []
      : [day("suspensionEnds", addWeeks(starts.date, suspension.value), suspension, false)]),
  ];
  return deepFreeze({
    financialYear,
    dueOn: own,
    lateFrom: addDays(latest, 1),
    holidays: [...options.holidays],
    days: days.sort((a, b) => compareText(a.date, b.date)),
  });
}
