import { addDays } from "../calendar/addDays.js";
import { addMonths } from "../calendar/addMonths.js";
import { dayOfPeriod } from "../calendar/dayOfPeriod.js";
import { type LocalDate, localDate } from "../calendar/localDate.js";
import type { PartDue, PlanEvent } from "../law/paymentPlan.js";
import type { Language } from "../vocabulary/language.js";
import type { HappenedEvent } from "./schedule.js";

/** A day with the words why. */
export interface DueDay {
  readonly dueOn: LocalDate | null;
  readonly reason: Readonly<Record<Language, string>>;
}

const PERIODS = {
  month: { en: "month", nl: "maand" },
  quarter: { en: "quarter", nl: "kwartaal" },
  year: { en: "year", nl: "jaar" },
} as const;
const EVENTS: Readonly<Record<PlanEvent, Readonly<Record<Language, string>>>> = {
  award: { en: "the award", nl: "de beschikking" },
  progressReportAccepted: { en: "an accepted progress report", nl: "een geaccepteerde voortgangsrapportage" },
  determination: { en: "the determination", nl: "de vaststelling" },
};

/** The days on which a part of a plan is due, in order; several for a part that is paid by the period. */
export function dueDays(
  due: PartDue,
  anchor: LocalDate,
  events: readonly HappenedEvent[],
): readonly DueDay[] {
  switch (due.kind) {
    case "date":
      return [
        {
          dueOn: localDate(due.date),
          reason: { en: "on a day that the plan names", nl: "op een dag die het plan noemt" },
        },
      ];
    case "afterAnchor":
      return [afterAnchor(due, anchor)];
    case "period":
      return Array.from({ length: due.count }, (_, index) => inPeriod(due, anchor, index));
    case "event":
      return [afterEvent(due, events)];
  }
}

function afterAnchor({ months, days }: PartDue & { kind: "afterAnchor" }, anchor: LocalDate): DueDay {
  const dueOn = addDays(addMonths(anchor, months, { overflow: "constrain" }), days);
  return {
    dueOn,
    reason: {
      en: `${times(months, "month", "months")} and ${times(days, "day", "days")} after ${anchor}`,
      nl: `${times(months, "maand", "maanden")} en ${times(days, "dag", "dagen")} na ${anchor}`,
    },
  };
}

/** Periods are those of the calendar, and that of the anchor is the first; each day is counted from the anchor itself. */
function inPeriod(due: PartDue & { kind: "period" }, anchor: LocalDate, index: number): DueDay {
  const { every, first, month, day, count } = due;
  return {
    dueOn: dayOfPeriod(anchor, { every, after: first + index, month, day }),
    reason: {
      en: `instalment ${index + 1} of ${count}, one a ${PERIODS[every].en}, from the ${PERIODS[every].en} of ${anchor} on`,
      nl: `termijn ${index + 1} van ${count}, een per ${PERIODS[every].nl}, vanaf het ${PERIODS[every].nl} van ${anchor}`,
    },
  };
}

function afterEvent(
  { event, occurrence, days }: PartDue & { kind: "event" },
  events: readonly HappenedEvent[],
): DueDay {
  const happened = events
    .filter((candidate) => candidate.event === event)
    .map(({ date }) => date)
    .sort()[occurrence - 1];
  const { en, nl } = EVENTS[event];
  if (happened === undefined) {
    return {
      dueOn: null,
      reason: { en: `waits for ${en}, number ${occurrence}`, nl: `wacht op ${nl}, nummer ${occurrence}` },
    };
  }
  return {
    dueOn: addDays(happened, days),
    reason: {
      en: `${times(days, "day", "days")} after ${en} of ${happened}, number ${occurrence}`,
      nl: `${times(days, "dag", "dagen")} na ${nl} van ${happened}, nummer ${occurrence}`,
    },
  };
}

function times(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
