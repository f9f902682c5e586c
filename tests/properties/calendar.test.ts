import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { addMonths } from "../../src/calendar/addMonths.js";
import { addYears } from "../../src/calendar/addYears.js";
import { compareDates } from "../../src/calendar/compareDates.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { dateProblem, type LocalDate, localDate } from "../../src/calendar/localDate.js";
import { contains, overlaps, period } from "../../src/calendar/period.js";
import { yearOf } from "../../src/calendar/yearOf.js";
import { written } from "../oracle/calendarOracle.js";

/** Dates from 1930 to 2169, so that a few decades either way stay within the range. */
const dates = fc
  .tuple(
    fc.integer({ min: 1930, max: 2169 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => written(year, month, day))
  .filter((text) => dateProblem(text) === undefined)
  .map(localDate);

const periods = fc
  .tuple(dates, fc.integer({ min: 1, max: 4000 }))
  .map(([from, days]) => period(from, addDays(from, days)));

const months = (date: LocalDate) => yearOf(date) * 12 + Number(date.slice(5, 7));

test("addMonths moves the month by n, to the same day or the last of the month", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -360, max: 360 }), (date, n) => {
      const reached = addMonths(date, n, { overflow: "constrain" });
      expect(months(reached) - months(date)).toBe(n);
      const day = Number(date.slice(8));
      const landed = Number(reached.slice(8));
      if (landed !== day) {
        expect(landed).toBeLessThan(day);
        expect(addDays(reached, 1).slice(8)).toBe("01");
      }
    }),
    { numRuns: 500 },
  );
});

test("reject gives what constrain gives, or nothing", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -360, max: 360 }), (date, n) => {
      const reached = addMonths(date, n, { overflow: "constrain" });
      if (reached.slice(8) === date.slice(8))
        expect(addMonths(date, n, { overflow: "reject" })).toBe(reached);
      else expect(() => addMonths(date, n, { overflow: "reject" })).toThrow(reached);
    }),
  );
});

test("until day 28, months forth and back end where they began", () => {
  const early = dates.filter((date) => Number(date.slice(8)) <= 28);
  fc.assert(
    fc.property(early, fc.integer({ min: -360, max: 360 }), (date, n) => {
      expect(addMonths(addMonths(date, n, { overflow: "reject" }), -n, { overflow: "reject" })).toBe(date);
    }),
  );
});

test("addYears keeps month and day, but for 29 February", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -30, max: 30 }), (date, years) => {
      const reached = addYears(date, years, { overflow: "constrain" });
      expect(yearOf(reached)).toBe(yearOf(date) + years);
      if (date.slice(5) !== "02-29") expect(reached.slice(5)).toBe(date.slice(5));
      else expect(["02-28", "02-29"]).toContain(reached.slice(5));
    }),
  );
});

test("daysBetween undoes addDays", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
      const reached = addDays(date, days);
      expect(daysBetween(date, reached)).toBe(days);
      expect(daysBetween(reached, date) + days).toBe(0);
      expect(addDays(reached, -days)).toBe(date);
    }),
  );
});

test("compareDates is the sign of the days between", () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(compareDates(a, b)).toBe(Math.sign(daysBetween(b, a)));
      expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
    }),
  );
});

test("a period contains as many days as lie between its ends", () => {
  const short = fc.tuple(dates, fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(short, ([from, length]) => {
      const inside = period(from, addDays(from, length));
      let count = 0;
      for (let days = -3; days < length + 3; days++) if (contains(inside, addDays(from, days))) count++;
      expect(count).toBe(length);
    }),
  );
});

test("two periods overlap where one contains the first day of the other", () => {
  fc.assert(
    fc.property(periods, periods, (a, b) => {
      expect(overlaps(a, b)).toBe(contains(a, b.from) || contains(b, a.from));
      expect(overlaps(a, b)).toBe(overlaps(b, a));
    }),
  );
});

test("any text at all is a date or refused with a DomainError", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)),
      (text) => {
        try {
          expect(localDate(text)).toBe(text);
        } catch (error) {
          expect(error).toMatchObject({ name: "DomainError" });
        }
      },
    ),
  );
});
