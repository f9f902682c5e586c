import fc from "fast-check";
import { euro, isDomainError, localDate } from "regio-deals";
import { describe, expect, test } from "vitest";
import { plainAmount, plainDate } from "../../../src/stream/plainValues.js";
import { bytesOf } from "./written.js";

const POINT = 46;
const COMMA = 44;

/** Read in the middle of other bytes, as a row has them. */
const amount = (text: string, mark = POINT) => {
  const bytes = bytesOf(`9${text}9`);
  return plainAmount(bytes, 1, bytes.length - 1, mark);
};
const date = (text: string) => {
  const bytes = bytesOf(`9${text}9`);
  return plainDate(bytes, 1, bytes.length - 1);
};

/** What comes out; `null` where the library refuses it. */
function unlessRefused<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}

describe("amounts", () => {
  test.each([
    ["0", 0],
    ["7", 700],
    ["0.5", 50],
    ["0.05", 5],
    ["12.30", 1230],
    ["007.10", 710],
    ["1234567890123.45", 123_456_789_012_345],
    ["9999999999999.99", 999_999_999_999_999],
    ["90071992547409.9", 9_007_199_254_740_990],
    ["90071992547410.0", -1],
    ["90071992547409", 9_007_199_254_740_900],
    ["90071992547410", -1],
    ["90071992547409.91", -1],
    ["99999999999999.99", -1],
    ["", -1],
    [".", -1],
    [".5", -1],
    ["5.", -1],
    ["1.234", -1],
    ["1.2.3", -1],
    ["-1.00", -1],
    ["+1.00", -1],
    ["1e5", -1],
    ["1 000", -1],
    ["1,50", -1],
    ["1/2", -1],
    ["1:2", -1],
  ])("%j comes to %i", (text, cents) => {
    expect(amount(text)).toBe(cents);
  });

  test("a decimal comma is a mark where it is asked for, and a point is not", () => {
    expect([amount("1234,50", COMMA), amount("1234.50", COMMA), amount("7", COMMA)]).toEqual([
      123_450, -1, 700,
    ]);
  });

  test("any text is what euro makes of it, or is left to others", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."00123456789.,-+e /:"), maxLength: 19 });
    fc.assert(
      fc.property(texts, (text) => {
        const [plain, exact] = [amount(text), unlessRefused(() => euro(text))];
        if (plain >= 0) expect(plain).toBe(exact);
        else if (exact !== null && !text.startsWith("-")) expect(text.length).toBeGreaterThan(16);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("dates", () => {
  test.each([
    "1900-01-01",
    "2199-12-31",
    "2020-02-29",
    "2000-02-29",
    "2021-01-31",
    "2021-04-30",
    "2021-12-01",
    "1899-12-31",
    "2200-01-01",
    "2021-02-29",
    "1900-02-29",
    "2100-02-29",
    "2021-04-31",
    "2021-06-31",
    "2021-09-31",
    "2021-11-31",
    "2021-00-10",
    "2021-13-10",
    "2021-01-00",
    "2021-01-32",
    "2021-1-01",
    "2021-01-1",
    "20210101",
    "2021/01/01",
    "2021-01/01",
    "2021-01-01T",
    "202a-01-01",
    "2021-0a-01",
    "2021-01-0a",
    "2021-01-:1",
    "",
  ])("%j is the day of the calendar, or none", (text) => {
    const day = unlessRefused(() => localDate(text));
    expect(date(text)).toBe(day === null ? 0 : Number(day.replaceAll("-", "")));
  });

  test("every day of some years is itself", () => {
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100, 2199]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let of = 0; of <= 32; of += 1) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
          const day = unlessRefused(() => localDate(text));
          expect(date(text), text).toBe(day === null ? 0 : year * 10_000 + month * 100 + of);
        }
      }
    }
  });
});
