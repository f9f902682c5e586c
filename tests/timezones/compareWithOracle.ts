import { addDays } from "../../src/calendar/addDays.js";
import { addMonths } from "../../src/calendar/addMonths.js";
import { addYears } from "../../src/calendar/addYears.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { type LocalDate, localDate } from "../../src/calendar/localDate.js";
import { contains, period } from "../../src/calendar/period.js";
import { everyDate, monthsLater } from "../oracle/calendarOracle.js";

/*
 * Runs in a process of its own, with TZ set before it starts; see zones.test.ts.
 * Prints the offsets of the zone, as proof that it is the zone, and how many results agree with the oracle.
 */

const all = everyDate() as readonly LocalDate[];
const last = all.length - 1;
const differences: string[] = [];
let agreed = 0;

function same(what: string, found: unknown, expected: unknown): void {
  if (Object.is(found, expected)) agreed++;
  else differences.push(`${what}: found ${found}, expected ${expected}`);
}

function compareDay(index: number): void {
  const date = all[index] as LocalDate;
  same(`localDate ${date}`, localDate(date), date);
  for (const days of [1, 2, 30, 365]) {
    if (index + days > last) continue;
    const later = all[index + days] as LocalDate;
    same(`${date} + ${days} days`, addDays(date, days), later);
    same(`${later} - ${days} days`, addDays(later, -days), date);
    same(`days from ${date} until ${later}`, daysBetween(date, later), days);
    same(`days from ${later} until ${date}`, daysBetween(later, date), -days);
    same(`${later} is after the period`, contains(period(date, later), later), false);
  }
  for (const months of [-13, -1, 0, 1, 2, 12, 25]) {
    const expected = monthsLater(date, months);
    if (expected === null) continue;
    same(`${date} + ${months} months`, addMonths(date, months, { overflow: "constrain" }), expected.date);
    if (months % 12 !== 0) continue;
    same(
      `${date} + ${months / 12} years`,
      addYears(date, months / 12, { overflow: "constrain" }),
      expected.date,
    );
  }
}

// Every day of the years in which a zone did something odd, and every eleventh day of the rest.
all.forEach((date, index) => {
  const odd = ["1900", "1940", "1995", "2011", "2012", "2021", "2024", "2199"].includes(date.slice(0, 4));
  if (odd || index % 11 === 0) compareDay(index);
});

const offsets = ["2021-01-15", "2021-07-15", "2011-12-01"].map((text) =>
  new Date(`${text}T12:00:00Z`).getTimezoneOffset(),
);
process.stdout.write(JSON.stringify({ offsets, agreed, differences: differences.slice(0, 10) }));
process.exitCode = differences.length === 0 ? 0 : 1;
