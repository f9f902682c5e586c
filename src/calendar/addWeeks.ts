import { addDays } from "./addDays.js";
import type { LocalDate } from "./localDate.js";

const DAYS_OF_A_WEEK = 7;

/** Adds whole weeks to a date; a negative number goes back. */
export function addWeeks(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, weeks * DAYS_OF_A_WEEK);
}
