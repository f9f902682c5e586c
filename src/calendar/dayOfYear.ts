import { type LocalDate, localDate } from "./localDate.js";

/** A day of a year by its month and day, or the error that the year does not have it. */
export function dayOfYear(
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): LocalDate {
  const two = (number: number) => String(number).padStart(2, "0");
  return localDate(`${year}-${two(month)}-${two(day)}`);
}
