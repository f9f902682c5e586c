import { expect, test } from "vitest";
import { addYears } from "../../../src/calendar/addYears.js";
import { type LocalDate, localDate } from "../../../src/calendar/localDate.js";
import { refusal, refusalCode, refusals } from "../refusal.js";

const moved = (text: string, years: number, overflow: "constrain" | "reject" = "constrain") =>
  addYears(localDate(text), years, { overflow });

test.each([
  ["2024-02-29", 1, "2025-02-28"],
  ["2024-02-29", -1, "2023-02-28"],
  ["2024-02-29", 76, "2100-02-28"],
  ["2000-02-29", -100, "1900-02-28"],
])("29 February goes to the 28th in a year that has none: %s and %i years is %s", (text, years, reached) => {
  expect(moved(text, years)).toBe(reached);
});

test.each([
  ["2024-02-29", 4, "2028-02-29"],
  ["2024-02-29", 0, "2024-02-29"],
  ["2023-02-28", 1, "2024-02-28"],
  ["2021-08-31", 3, "2024-08-31"],
  ["1900-01-01", 299, "2199-01-01"],
  ["2199-12-31", -299, "1900-12-31"],
])("a day that exists stays the same day: %s and %i years is %s", (text, years, reached) => {
  expect(moved(text, years, "reject")).toBe(reached);
});

test("29 February in a year that has none is refused when told to reject", () => {
  expect(refusal(() => moved("2024-02-29", 1, "reject"))).toMatchInlineSnapshot(
    `"DATE_INVALID: Found 12 months from 2024-02-29, a day that does not exist; expected a month that has this day. Use overflow: "constrain" for the last day of the month, 2025-02-28."`,
  );
});

test.each([179, -122, 1_000_000, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])(
  "%i years from 2021 lies beyond the range",
  (years) => {
    expect(refusalCode(() => moved("2021-01-01", years))).toBe("DATE_OUT_OF_RANGE");
  },
);

test("a number of years that is not whole is refused in its own unit", () => {
  const counts: readonly unknown[] = [0.25, Number.NaN, "1", null];
  expect(refusals(counts, (count) => moved("2021-01-01", count as number))).toMatchInlineSnapshot(`
    "
    NUMBER_INVALID: Found the number 0.25 for the number of years; expected a whole number.
    NUMBER_INVALID: Found the number NaN for the number of years; expected a whole number.
    NUMBER_INVALID: Found "1" for the number of years; expected a whole number.
    NUMBER_INVALID: Found null for the number of years; expected a whole number.
    "
  `);
});

test("a text that is no date is refused", () => {
  expect(refusalCode(() => addYears("2021-1-1" as LocalDate, 1, { overflow: "constrain" }))).toBe(
    "DATE_INVALID",
  );
});
