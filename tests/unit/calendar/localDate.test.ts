import { describe, expect, test } from "vitest";
import { dateProblem, FIRST_YEAR, LAST_YEAR, localDate } from "../../../src/calendar/localDate.js";
import { refusalCode, refusals } from "../refusal.js";

describe("localDate reads", () => {
  test.each([
    ["the first day of the range", "1900-01-01"],
    ["the last day of the range", "2199-12-31"],
    ["29 February in a leap year", "2024-02-29"],
    ["29 February in a century that is a leap year", "2000-02-29"],
    ["28 February in a century that is none", "1900-02-28"],
    ["a day that Pacific/Apia never had", "2011-12-30"],
    ["a day without a midnight in Sao Paulo", "2018-11-04"],
    ["the last day of a month of 31 days", "2021-07-31"],
    ["the last day of a month of 30 days", "2021-09-30"],
  ])("%s: %s", (_, text) => {
    expect(localDate(text)).toBe(text);
  });

  test.each([
    ["01", 31],
    ["02", 28],
    ["03", 31],
    ["04", 30],
    ["05", 31],
    ["06", 30],
    ["07", 31],
    ["08", 31],
    ["09", 30],
    ["10", 31],
    ["11", 30],
    ["12", 31],
  ])("every day of month %s of 2023, which has %i, and not one more", (month, days) => {
    for (let day = 1; day <= days; day++) {
      const text = `2023-${month}-${String(day).padStart(2, "0")}`;
      expect(localDate(text)).toBe(text);
    }
    expect(refusalCode(() => localDate(`2023-${month}-${days + 1}`))).toBe("DATE_INVALID");
    expect(refusalCode(() => localDate(`2023-${month}-00`))).toBe("DATE_INVALID");
  });
});

describe("localDate refuses", () => {
  test("text of another form and days that do not exist, in words", () => {
    const texts = [
      "",
      "31-12-2023",
      "2023-02-29",
      "2021-1-31",
      "2021-01-31T00:00:00Z",
      "x".repeat(1_000_000),
    ];
    expect(refusals(texts, localDate)).toMatchInlineSnapshot(`
      "
      DATE_INVALID: Found ""; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found "31-12-2023"; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found "2023-02-29"; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found "2021-1-31"; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found "2021-01-31T00:00:00Z"; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"… (1000000 characters); expected a calendar date that exists, written as "2021-01-31".
      "
    `);
  });

  test("days before 1900 and after 2199", () => {
    expect(
      refusals(["1899-12-31", "2200-01-01", "0000-01-01", "9999-12-31"], localDate),
    ).toMatchInlineSnapshot(`
      "
      DATE_OUT_OF_RANGE: Found "1899-12-31"; expected a date from 1900-01-01 to 2199-12-31.
      DATE_OUT_OF_RANGE: Found "2200-01-01"; expected a date from 1900-01-01 to 2199-12-31.
      DATE_OUT_OF_RANGE: Found "0000-01-01"; expected a date from 1900-01-01 to 2199-12-31.
      DATE_OUT_OF_RANGE: Found "9999-12-31"; expected a date from 1900-01-01 to 2199-12-31.
      "
    `);
  });

  test("everything that is no text", () => {
    const values = [20210101, new Date(0), null, undefined, ["2021-01-01"], Object("2021-01-01")];
    expect(refusals(values, (value) => localDate(value as string))).toMatchInlineSnapshot(`
      "
      DATE_INVALID: Found the number 20210101; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found an object; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found null; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found nothing; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found an array; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found an object; expected a calendar date that exists, written as "2021-01-31".
      "
    `);
  });

  test.each([
    ["29 February in a century that is no leap year", "1900-02-29"],
    ["29 February 2100", "2100-02-29"],
    ["29 February in an ordinary year", "2022-02-29"],
    ["30 February in a leap year", "2024-02-30"],
    ["31 April", "2021-04-31"],
    ["month 0", "2021-00-10"],
    ["month 13", "2021-13-10"],
    ["day 0", "2021-01-00"],
    ["day 32", "2021-01-32"],
    ["29 February before the range, which does not exist either", "1800-02-29"],
    ["slashes", "2021/01/31"],
    ["no separators", "20210131"],
    ["a space before", " 2021-01-1"],
    ["a line break after", "2021-01-1\n"],
    ["ten characters and a line break", "2021-01-31\n"],
    ["something before", "x2021-01-31"],
    ["something after", "2021-01-31x"],
    ["a sign", "+021-01-31"],
    ["a year of two digits", "21-01-0031"],
    ["a year of six digits", "+002021-01-31"],
    ["Arabic digits", "٢٠٢١-٠١-٣١"],
    ["full-width digits", "２０２１-01-31"],
    ["a typographic dash", "2021–01–31"],
    ["a week date", "2021-W01-1"],
    ["an exponent", "2e21-01-31"],
  ])("%s: %j", (_, text) => {
    expect(refusalCode(() => localDate(text))).toBe("DATE_INVALID");
  });
});

test("dateProblem tells the form from the range without throwing", () => {
  expect(dateProblem("2021-01-31")).toBeUndefined();
  expect(dateProblem("2021-02-31")).toBe("form");
  expect(dateProblem("2021/02/28")).toBe("form");
  expect(dateProblem("2021-02-28T00")).toBe("form");
  expect(dateProblem(5)).toBe("form");
  expect(dateProblem("1899-12-31")).toBe("range");
  expect(dateProblem("2200-01-01")).toBe("range");
});

test("the range is 1900 to 2199", () => {
  expect([FIRST_YEAR, LAST_YEAR]).toEqual([1900, 2199]);
});
