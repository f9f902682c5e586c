import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { addMonths } from "../../src/calendar/addMonths.js";
import { addYears } from "../../src/calendar/addYears.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { dateProblem, type LocalDate, localDate } from "../../src/calendar/localDate.js";
import { everyDate, monthsLater, written } from "./calendarOracle.js";

const all = everyDate() as readonly LocalDate[];
const some = fc.integer({ min: 0, max: all.length - 1 });

test("the oracle counts 109,573 dates, from 1900-01-01 to 2199-12-31", () => {
  expect([all.length, all[0], all.at(-1)]).toEqual([109_573, "1900-01-01", "2199-12-31"]);
});

test("localDate takes every date of the range and no other of the same form", () => {
  const known = new Set<string>(all);
  let wrong = 0;
  for (let year = 1899; year <= 2200; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = written(year, month, day);
        if ((dateProblem(text) === undefined) !== known.has(text)) wrong++;
      }
    }
  }
  expect(wrong).toBe(0);
});

test("from every date of the range the next one is a day later", () => {
  const wrong = all.slice(0, -1).filter((date, i) => {
    const next = all[i + 1] as LocalDate;
    return addDays(date, 1) !== next || addDays(next, -1) !== date || daysBetween(date, next) !== 1;
  });
  expect(wrong).toEqual([]);
});

test("addDays and daysBetween agree with the oracle over any distance", () => {
  fc.assert(
    fc.property(some, some, (i, j) => {
      const [from, until] = [all[i] as LocalDate, all[j] as LocalDate];
      expect(daysBetween(from, until)).toBe(j - i);
      expect(addDays(from, j - i)).toBe(until);
    }),
    { numRuns: 1000 },
  );
});

test("from every date of the range, one and eleven months on agree with the oracle", () => {
  const wrong = all.filter((date) =>
    [1, -1, 11].some((months) => {
      const expected = monthsLater(date, months);
      return expected !== null && addMonths(date, months, { overflow: "constrain" }) !== expected.date;
    }),
  );
  expect(wrong).toEqual([]);
});

test("addMonths agrees with the oracle over any distance, with either overflow", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: -3700, max: 3700 }), (i, months) => {
      const date = all[i] as LocalDate;
      const expected = monthsLater(date, months);
      if (expected === null) {
        expect(() => addMonths(date, months, { overflow: "constrain" })).toThrow("expected a date from 1900");
        return;
      }
      expect(addMonths(date, months, { overflow: "constrain" })).toBe(expected.date);
      if (expected.sameDay) expect(addMonths(date, months, { overflow: "reject" })).toBe(expected.date);
      else expect(() => addMonths(date, months, { overflow: "reject" })).toThrow("a day that does not exist");
    }),
    { numRuns: 1000 },
  );
});

test("addYears agrees with the oracle, for every 29 February over the whole range", () => {
  for (const date of all.filter((text) => text.endsWith("-02-29"))) {
    for (let year = 1900; year <= 2199; year++) {
      const years = year - Number(date.slice(0, 4));
      const expected =
        dateProblem(written(year, 2, 29)) === undefined ? written(year, 2, 29) : written(year, 2, 28);
      expect(addYears(date, years, { overflow: "constrain" })).toBe(expected);
    }
  }
});

test("addYears is twelve times as many months", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: -310, max: 310 }), (i, years) => {
      const date = all[i] as LocalDate;
      const expected = monthsLater(date, 12 * years);
      if (expected === null) expect(() => addYears(date, years, { overflow: "constrain" })).toThrow("1900");
      else expect(addYears(localDate(date), years, { overflow: "constrain" })).toBe(expected.date);
    }),
  );
});
