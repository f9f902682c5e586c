import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/calendar/addDays.js";
import { compareDates } from "../../../src/calendar/compareDates.js";
import { daysBetween } from "../../../src/calendar/daysBetween.js";
import { type LocalDate, localDate } from "../../../src/calendar/localDate.js";
import { yearOf } from "../../../src/calendar/yearOf.js";
import { refusal, refusalCode, refusals } from "../refusal.js";

describe("daysBetween", () => {
  test.each([
    ["the same day", "2021-01-01", "2021-01-01", 0],
    ["the next day", "2021-01-01", "2021-01-02", 1],
    ["the day before", "2021-01-02", "2021-01-01", -1],
    ["over the start of summer time", "2021-03-27", "2021-03-29", 2],
    ["over the end of summer time", "2021-10-30", "2021-11-01", 2],
    ["over the day that Pacific/Apia skipped", "2011-12-29", "2011-12-31", 2],
    ["from that day", "2011-12-30", "2011-12-31", 1],
    ["over a leap day", "2024-02-28", "2024-03-01", 2],
    ["over 28 February of an ordinary year", "2023-02-28", "2023-03-01", 1],
    ["over 28 February of a century that is no leap year", "2100-02-28", "2100-03-01", 1],
    ["an ordinary year", "2021-01-01", "2022-01-01", 365],
    ["a leap year", "2020-01-01", "2021-01-01", 366],
    ["the whole range", "1900-01-01", "2199-12-31", 109_572],
    ["the whole range, backwards", "2199-12-31", "1900-01-01", -109_572],
  ])("%s", (_, from, until, days) => {
    expect(Object.is(daysBetween(localDate(from), localDate(until)), days)).toBe(true);
  });

  test("refuses a text that is no date, on either side", () => {
    const good = localDate("2021-01-01");
    expect(refusalCode(() => daysBetween("2021-02-30" as LocalDate, good))).toBe("DATE_INVALID");
    expect(refusalCode(() => daysBetween(good, "2021-02-30" as LocalDate))).toBe("DATE_INVALID");
  });
});

describe("addDays", () => {
  test.each([
    ["2021-01-01", 0, "2021-01-01"],
    ["2021-01-01", -1, "2020-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2011-12-29", 1, "2011-12-30"],
    ["2011-12-29", 2, "2011-12-31"],
    ["2021-03-27", 1, "2021-03-28"],
    ["2021-10-30", 2, "2021-11-01"],
    ["1900-01-01", 109_572, "2199-12-31"],
    ["2199-12-31", -109_572, "1900-01-01"],
  ])("%s and %i days is %s", (text, days, reached) => {
    expect(addDays(localDate(text), days)).toBe(reached);
  });

  test("says when the result leaves the range, and how far", () => {
    expect(refusal(() => addDays(localDate("2199-12-31"), 1))).toMatchInlineSnapshot(
      `"DATE_OUT_OF_RANGE: The result is a date in the year 2200; expected a date from 1900-01-01 to 2199-12-31."`,
    );
    expect(refusal(() => addDays(localDate("1900-01-01"), -1))).toMatchInlineSnapshot(
      `"DATE_OUT_OF_RANGE: The result is a date in the year 1899; expected a date from 1900-01-01 to 2199-12-31."`,
    );
    expect(refusal(() => addDays(localDate("2021-01-01"), Number.MAX_SAFE_INTEGER))).toMatchInlineSnapshot(
      `"DATE_OUT_OF_RANGE: The result is no date at all; expected a date from 1900-01-01 to 2199-12-31."`,
    );
  });

  test("refuses a number that is not whole", () => {
    const counts: readonly unknown[] = [0.5, Number.NaN, "1", null];
    expect(
      refusals(counts, (count) => addDays(localDate("2021-01-01"), count as number)),
    ).toMatchInlineSnapshot(`
      "
      NUMBER_INVALID: Found the number 0.5 for the number of days; expected a whole number.
      NUMBER_INVALID: Found the number NaN for the number of days; expected a whole number.
      NUMBER_INVALID: Found "1" for the number of days; expected a whole number.
      NUMBER_INVALID: Found null for the number of days; expected a whole number.
      "
    `);
  });

  test("refuses a text that is no date", () => {
    expect(refusalCode(() => addDays("2021-02-30" as LocalDate, 1))).toBe("DATE_INVALID");
  });
});

describe("compareDates", () => {
  test.each([
    ["2020-12-31", "2021-01-01", -1],
    ["2021-01-01", "2020-12-31", 1],
    ["2021-01-01", "2021-01-01", 0],
    ["2021-02-01", "2021-01-31", 1],
  ])("of %s and %s is %i", (a, b, order) => {
    expect(compareDates(localDate(a), localDate(b))).toBe(order);
  });

  test("sorts", () => {
    const dates = ["2021-10-01", "1999-12-31", "2021-09-30"].map(localDate);
    expect(dates.sort(compareDates)).toEqual(["1999-12-31", "2021-09-30", "2021-10-01"]);
  });
});

test.each([
  ["1900-01-01", 1900],
  ["2021-12-31", 2021],
])("the year of %s is %i", (text, year) => {
  expect(yearOf(localDate(text))).toBe(year);
});
