import { addDays } from "./addDays.js";
import { daysBetween } from "./daysBetween.js";
import type { LocalDate } from "./localDate.js";

/** A Monday, from which the days of the week are counted. */
const MONDAY = "1900-01-01" as LocalDate;
const DAYS_OF_A_WEEK = 7;
const SATURDAY = 5;

/** Tells whether a date is a Saturday or a Sunday. */
export function isWeekend(date: LocalDate): boolean {
  return daysBetween(MONDAY, date) % DAYS_OF_A_WEEK >= SATURDAY;
}

/** The first working day on or after a date; holidays are days on which nobody works. */
export function workingDayFrom(date: LocalDate, holidays: ReadonlySet<LocalDate>): LocalDate {
  let day = date;
  while (isWeekend(day) || holidays.has(day)) day = addDays(day, 1);
  return day;
}

/** The day that lies so many working days after a date. */
export function addWorkingDays(date: LocalDate, count: number, holidays: ReadonlySet<LocalDate>): LocalDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = workingDayFrom(addDays(day, 1), holidays);
  return day;
}

/** The Monday of the week after that of a date. */
export function weekAfter(date: LocalDate): LocalDate {
  return addDays(date, DAYS_OF_A_WEEK - (daysBetween(MONDAY, date) % DAYS_OF_A_WEEK));
}
