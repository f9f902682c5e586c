import { describe, expect, test } from "vitest";
import { type LocalDate, localDate } from "../../../src/calendar/localDate.js";
import { contains, overlaps, type Period, period } from "../../../src/calendar/period.js";
import { refusal, refusalCode } from "../refusal.js";

const from = (start: string, end: string): Period => period(localDate(start), localDate(end));
const year2021 = from("2021-01-01", "2022-01-01");

describe("period", () => {
  test("is its two dates, frozen", () => {
    expect(year2021).toEqual({ from: "2021-01-01", until: "2022-01-01" });
    expect(Object.isFrozen(year2021)).toBe(true);
  });

  test("may be of one day", () => {
    expect(from("2021-01-01", "2021-01-02")).toEqual({ from: "2021-01-01", until: "2021-01-02" });
  });

  test("of no day, or that ends before it starts, is refused", () => {
    expect(refusal(() => from("2021-01-01", "2021-01-01"))).toMatchInlineSnapshot(
      `"PERIOD_INVALID: Found a period from 2021-01-01 until 2021-01-01; expected an end that is later than the start. The end is the first day after it."`,
    );
    expect(refusal(() => from("2021-01-02", "2021-01-01"))).toMatchInlineSnapshot(
      `"PERIOD_INVALID: Found a period from 2021-01-02 until 2021-01-01; expected an end that is later than the start. The end is the first day after it."`,
    );
  });

  test("refuses a text that is no date, on either side", () => {
    const good = localDate("2021-01-01");
    expect(refusalCode(() => period("2020-02-30" as LocalDate, good))).toBe("DATE_INVALID");
    expect(refusalCode(() => period(good, "2021-02-30" as LocalDate))).toBe("DATE_INVALID");
  });
});

describe("contains", () => {
  test.each([
    ["2020-12-31", false],
    ["2021-01-01", true],
    ["2021-06-30", true],
    ["2021-12-31", true],
    ["2022-01-01", false],
    ["2022-01-02", false],
  ])("2021 and %s: %s", (date, inside) => {
    expect(contains(year2021, localDate(date))).toBe(inside);
  });
});

describe("overlaps", () => {
  test.each([
    ["ends the day the other begins", "2020-01-01", "2021-01-01", false],
    ["ends a day later", "2020-01-01", "2021-01-02", true],
    ["begins the day the other ends", "2022-01-01", "2023-01-01", false],
    ["begins a day earlier", "2021-12-31", "2023-01-01", true],
    ["is the same", "2021-01-01", "2022-01-01", true],
    ["lies within", "2021-03-01", "2021-03-02", true],
    ["lies around", "2020-01-01", "2023-01-01", true],
    ["lies long before", "2000-01-01", "2001-01-01", false],
    ["lies long after", "2100-01-01", "2101-01-01", false],
  ])("a period that %s", (_, start, end, both) => {
    expect(overlaps(year2021, from(start, end))).toBe(both);
    expect(overlaps(from(start, end), year2021)).toBe(both);
  });
});
