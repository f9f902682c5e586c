const FIRST = 1900;
const LAST = 2199;

/** How many days a month has, by the rules of the Gregorian calendar, without any library. */
export function daysInMonth(year: number, month: number): number {
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  if (month !== 2) return 31;
  if (year % 400 === 0) return 29;
  if (year % 100 === 0) return 28;
  return year % 4 === 0 ? 29 : 28;
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** Writes a date. */
export function written(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** Every date of the range, in order, counted one by one. */
export function everyDate(): readonly string[] {
  const dates: string[] = [];
  for (let year = FIRST; year <= LAST; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysInMonth(year, month); day++) dates.push(written(year, month, day));
    }
  }
  return dates;
}

/** The date so many months later, on the last day of the month where it has no such day; `null` out of range. */
export function monthsLater(
  date: string,
  months: number,
): { readonly date: string; readonly sameDay: boolean } | null {
  const day = Number(date.slice(8, 10));
  let year = Number(date.slice(0, 4));
  let month = Number(date.slice(5, 7));
  for (let step = 0; step < Math.abs(months); step++) {
    month += months > 0 ? 1 : -1;
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  if (year < FIRST || year > LAST) return null;
  const last = daysInMonth(year, month);
  return { date: written(year, month, Math.min(day, last)), sameDay: day <= last };
}
