import { describe, expect, test } from "vitest";
import { type AddMonthsOptions, addMonths } from "../../../src/calendar/addMonths.js";
import { type LocalDate, localDate } from "../../../src/calendar/localDate.js";
import { refusal, refusalCode, refusals } from "../refusal.js";

const moved = (text: string, months: number, overflow: "constrain" | "reject" = "constrain") =>
  addMonths(localDate(text), months, { overflow });

describe("constrain takes the last day of a shorter month", () => {
  test.each([
    ["2021-01-31", 1, "2021-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-01-30", 1, "2024-02-29"],
    ["2023-01-29", 1, "2023-02-28"],
    ["2021-03-31", -1, "2021-02-28"],
    ["2021-05-31", 1, "2021-06-30"],
    ["2021-01-31", 2, "2021-03-31"],
    ["2100-01-31", 1, "2100-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2021-12-31", 2, "2022-02-28"],
  ])("%s and %i months is %s", (text, months, reached) => {
    expect(moved(text, months)).toBe(reached);
  });
});

describe("a day that exists stays the same day", () => {
  test.each([
    ["2021-01-15", 0, "2021-01-15"],
    ["2021-01-15", -0, "2021-01-15"],
    ["2021-01-15", 1, "2021-02-15"],
    ["2021-12-15", 1, "2022-01-15"],
    ["2021-01-15", -1, "2020-12-15"],
    ["2021-01-15", 12, "2022-01-15"],
    ["2021-01-15", -13, "2019-12-15"],
    ["2021-02-28", 1, "2021-03-28"],
    ["2021-04-30", 1, "2021-05-30"],
    ["2011-11-30", 1, "2011-12-30"],
    ["2021-02-27", 1, "2021-03-27"],
    ["2021-09-30", 1, "2021-10-30"],
    ["1900-01-31", 3599, "2199-12-31"],
    ["2199-12-31", -3599, "1900-01-31"],
    ["1900-02-01", -1, "1900-01-01"],
  ])("%s and %i months is %s, also with reject", (text, months, reached) => {
    expect(moved(text, months)).toBe(reached);
    expect(moved(text, months, "reject")).toBe(reached);
  });
});

test("a schedule counts from its anchor: 31 January, 28 February, 31 March", () => {
  const dates = [0, 1, 2, 3].map((months) => moved("2021-01-31", months));
  expect(dates).toEqual(["2021-01-31", "2021-02-28", "2021-03-31", "2021-04-30"]);
});

describe("refuses", () => {
  test("a day that does not exist, when told to reject, and says which day it could be", () => {
    expect(refusal(() => moved("2024-01-31", 1, "reject"))).toMatchInlineSnapshot(
      `"DATE_INVALID: Found 1 months from 2024-01-31, a day that does not exist; expected a month that has this day. Use overflow: "constrain" for the last day of the month, 2024-02-29."`,
    );
    expect(refusal(() => moved("2021-03-31", -1, "reject"))).toMatchInlineSnapshot(
      `"DATE_INVALID: Found -1 months from 2021-03-31, a day that does not exist; expected a month that has this day. Use overflow: "constrain" for the last day of the month, 2021-02-28."`,
    );
  });

  test("what lies beyond the range, near and far", () => {
    expect(refusal(() => moved("2199-12-01", 1))).toMatchInlineSnapshot(
      `"DATE_OUT_OF_RANGE: The result is a date in the year 2200; expected a date from 1900-01-01 to 2199-12-31."`,
    );
    expect(refusal(() => moved("1900-01-31", -1))).toMatchInlineSnapshot(
      `"DATE_OUT_OF_RANGE: The result is a date in the year 1899; expected a date from 1900-01-01 to 2199-12-31."`,
    );
    expect(refusal(() => moved("2021-01-01", Number.MAX_SAFE_INTEGER))).toMatchInlineSnapshot(
      `"DATE_OUT_OF_RANGE: The result is no date at all; expected a date from 1900-01-01 to 2199-12-31."`,
    );
    expect(refusalCode(() => moved("2021-01-01", -1_000_000, "reject"))).toBe("DATE_OUT_OF_RANGE");
    expect(refusalCode(() => moved("1900-01-01", -22_800))).toBe("DATE_OUT_OF_RANGE");
  });

  test("a number that is not whole", () => {
    const counts: readonly unknown[] = [0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", 1n, null, undefined];
    expect(refusals(counts, (count) => moved("2021-01-01", count as number))).toMatchInlineSnapshot(`
      "
      NUMBER_INVALID: Found the number 0.5 for the number of months; expected a whole number.
      NUMBER_INVALID: Found the number NaN for the number of months; expected a whole number.
      NUMBER_INVALID: Found the number Infinity for the number of months; expected a whole number.
      NUMBER_INVALID: Found "1" for the number of months; expected a whole number.
      NUMBER_INVALID: Found a bigint for the number of months; expected a whole number.
      NUMBER_INVALID: Found null for the number of months; expected a whole number.
      NUMBER_INVALID: Found nothing for the number of months; expected a whole number.
      "
    `);
  });

  test("an overflow that does not exist; there is no default", () => {
    const all: readonly unknown[] = [undefined, {}, { overflow: "clamp" }, { overflow: null }];
    const run = (options: unknown) => addMonths(localDate("2021-01-01"), 1, options as AddMonthsOptions);
    expect(refusals(all, run)).toMatchInlineSnapshot(`
      "
      DATE_INVALID: Found nothing for the overflow; expected constrain or reject.
      DATE_INVALID: Found nothing for the overflow; expected constrain or reject.
      DATE_INVALID: Found "clamp" for the overflow; expected constrain or reject.
      DATE_INVALID: Found null for the overflow; expected constrain or reject.
      "
    `);
  });

  test("a text that is no date", () => {
    expect(refusalCode(() => addMonths("2021-02-30" as LocalDate, 1, { overflow: "constrain" }))).toBe(
      "DATE_INVALID",
    );
    expect(refusalCode(() => addMonths("2021-02-30" as LocalDate, 0.5, {} as never))).toBe("DATE_INVALID");
  });
});
