import { describe, expect, test } from "vitest";
import { euro } from "../../../src/money/euro.js";
import { type FormatEuroOptions, formatDigits, formatEuro } from "../../../src/money/formatEuro.js";
import { fromCents } from "../../../src/money/money.js";
import { refusal, refusals } from "../refusal.js";

describe("in both languages and every unit", () => {
  test.each([
    ["nl-NL", "euro", "€ 1.250.000,00"],
    ["nl-NL", "thousand", "€ 1.250,00 dzd"],
    ["nl-NL", "million", "€ 1,25 mln"],
    ["en-GB", "euro", "€1,250,000.00"],
    ["en-GB", "thousand", "€1,250.00k"],
    ["en-GB", "million", "€1.25m"],
  ] as const)("%s in %s: %s", (locale, unit, text) => {
    expect(formatEuro(euro("1250000"), { locale, unit })).toBe(text);
  });

  test.each([
    ["nl-NL", "euro", "€ -1.250.000,00"],
    ["nl-NL", "thousand", "€ -1.250,00 dzd"],
    ["nl-NL", "million", "€ -1,25 mln"],
    ["en-GB", "euro", "-€1,250,000.00"],
    ["en-GB", "thousand", "-€1,250.00k"],
    ["en-GB", "million", "-€1.25m"],
  ] as const)("%s in %s, below zero: %s", (locale, unit, text) => {
    expect(formatEuro(euro("-1250000"), { locale, unit })).toBe(text);
  });

  test("euros with two decimals where nothing else is asked for", () => {
    expect(formatEuro(euro("482"), { locale: "nl-NL" })).toBe("€ 482,00");
    expect(formatEuro(euro("-0.05"), { locale: "nl-NL" })).toBe("€ -0,05");
    expect(formatEuro(euro("-0.05"), { locale: "en-GB" })).toBe("-€0.05");
  });

  test("the spaces are plain ones", () => {
    const text = formatEuro(euro("482000000"), { locale: "nl-NL", unit: "million" });
    expect(text).toBe("€ 482,00 mln");
    expect([...text].filter((character) => /\s/u.test(character))).toEqual([" ", " "]);
  });
});

describe("groups digits at every magnitude", () => {
  test.each([
    ["0", "0"],
    ["1", "1"],
    ["12", "12"],
    ["123", "123"],
    ["1234", "1.234"],
    ["12345", "12.345"],
    ["123456", "123.456"],
    ["1234567", "1.234.567"],
    ["12345678", "12.345.678"],
    ["123456789", "123.456.789"],
    ["1234567890", "1.234.567.890"],
    ["90071992547409", "90.071.992.547.409"],
    ["-999", "-999"],
    ["-1000", "-1.000"],
    ["-100000", "-100.000"],
  ])("%s", (text, grouped) => {
    expect(formatDigits(euro(text), { locale: "nl-NL", decimals: 0 })).toBe(grouped);
    expect(formatDigits(euro(text), { locale: "en-GB", decimals: 0 })).toBe(grouped.replaceAll(".", ","));
  });

  test("the decimals are never grouped", () => {
    expect(formatDigits(euro("1234.5"), { locale: "nl-NL", decimals: 8 })).toBe("1.234,50000000");
  });
});

describe("decimals", () => {
  test.each([
    [0, "€ 1 mln"],
    [1, "€ 1,2 mln"],
    [2, "€ 1,23 mln"],
    [3, "€ 1,235 mln"],
    [4, "€ 1,2346 mln"],
    [5, "€ 1,23457 mln"],
    [6, "€ 1,234568 mln"],
    [7, "€ 1,2345679 mln"],
    [8, "€ 1,23456789 mln"],
  ])("%i of 1234567.89 in millions: %s", (decimals, text) => {
    const options = { locale: "nl-NL", unit: "million", decimals, rounding: "halfUp" } as const;
    expect(formatEuro(euro("1234567.89"), options)).toBe(text);
  });

  test("eight in millions, five in thousands and two in euros lose nothing, so need no rounding", () => {
    const amount = euro("-0.01");
    expect(formatEuro(amount, { locale: "nl-NL", unit: "million", decimals: 8 })).toBe("€ -0,00000001 mln");
    expect(formatEuro(amount, { locale: "nl-NL", unit: "thousand", decimals: 5 })).toBe("€ -0,00001 dzd");
    expect(formatEuro(amount, { locale: "nl-NL", unit: "euro", decimals: 2 })).toBe("€ -0,01");
  });

  test("the largest amounts are exact", () => {
    const most = fromCents(Number.MAX_SAFE_INTEGER);
    expect(formatEuro(most, { locale: "nl-NL" })).toBe("€ 90.071.992.547.409,91");
    expect(formatEuro(most, { locale: "en-GB", unit: "million", decimals: 8 })).toBe("€90,071,992.54740991m");
  });
});

describe("rounding", () => {
  test.each([
    ["1999999.99", "floor", "€1.99m"],
    ["1999999.99", "halfUp", "€2.00m"],
    ["-1999999.99", "floor", "-€2.00m"],
    ["-1999999.99", "ceiling", "-€1.99m"],
    ["1005000", "halfUp", "€1.01m"],
    ["1005000", "halfEven", "€1.00m"],
    ["1000001", "up", "€1.01m"],
    ["999995000", "halfUp", "€1,000.00m"],
  ] as const)("%s, %s, is %s", (amount, rounding, text) => {
    expect(formatEuro(euro(amount), { locale: "en-GB", unit: "million", rounding })).toBe(text);
  });

  test("what rounds to nothing has no minus sign", () => {
    const options = { unit: "million", decimals: 0, rounding: "halfUp" } as const;
    expect(formatEuro(euro("-1"), { locale: "en-GB", ...options })).toBe("€0m");
    expect(formatEuro(euro("-1"), { locale: "nl-NL", ...options })).toBe("€ 0 mln");
  });

  test("a digit is never lost silently", () => {
    const options = { locale: "nl-NL", unit: "million" } as const;
    expect(refusal(() => formatEuro(euro("1999999.99"), options))).toMatchInlineSnapshot(
      `"ROUNDING_MISSING: Found an amount that does not fit in 2 decimals, and no rounding; expected more decimals or a rounding by name."`,
    );
    expect(refusal(() => formatEuro(euro("0.01"), { locale: "nl-NL", decimals: 1 }))).toMatchInlineSnapshot(
      `"ROUNDING_MISSING: Found an amount that does not fit in 1 decimals, and no rounding; expected more decimals or a rounding by name."`,
    );
    expect(formatEuro(euro("1990000.00"), options)).toBe("€ 1,99 mln");
  });
});

describe("refuses", () => {
  const format = (options: unknown) => formatEuro(euro("1"), options as FormatEuroOptions);

  test("a language that it does not have", () => {
    const options = [
      {},
      { locale: "nl" },
      { locale: "toString" },
      { locale: ["nl-NL"] },
      { locale: null },
      undefined,
      null,
    ];
    expect(refusals(options, format)).toMatchInlineSnapshot(`
      "
      FORMAT_INVALID: Found nothing for the locale; expected one of nl-NL, en-GB.
      FORMAT_INVALID: Found "nl" for the locale; expected one of nl-NL, en-GB.
      FORMAT_INVALID: Found "toString" for the locale; expected one of nl-NL, en-GB.
      FORMAT_INVALID: Found an array for the locale; expected one of nl-NL, en-GB.
      FORMAT_INVALID: Found null for the locale; expected one of nl-NL, en-GB.
      FORMAT_INVALID: Found nothing for the locale; expected one of nl-NL, en-GB.
      FORMAT_INVALID: Found nothing for the locale; expected one of nl-NL, en-GB.
      "
    `);
  });

  test("a unit that it does not have", () => {
    const units: readonly unknown[] = ["billion", "toString", ["million"], null];
    expect(refusals(units, (unit) => format({ locale: "nl-NL", unit }))).toMatchInlineSnapshot(`
      "
      FORMAT_INVALID: Found "billion" for the unit; expected one of euro, thousand, million.
      FORMAT_INVALID: Found "toString" for the unit; expected one of euro, thousand, million.
      FORMAT_INVALID: Found an array for the unit; expected one of euro, thousand, million.
      FORMAT_INVALID: Found null for the unit; expected one of euro, thousand, million.
      "
    `);
  });

  test("a number of decimals that is no integer from 0 to 8", () => {
    const counts: readonly unknown[] = [-1, 9, 1.5, Number.NaN, "2", null];
    expect(refusals(counts, (decimals) => format({ locale: "nl-NL", decimals }))).toMatchInlineSnapshot(`
      "
      FORMAT_INVALID: Found the number -1 for the number of decimals; expected a whole number from 0 to 8.
      FORMAT_INVALID: Found the number 9 for the number of decimals; expected a whole number from 0 to 8.
      FORMAT_INVALID: Found the number 1.5 for the number of decimals; expected a whole number from 0 to 8.
      FORMAT_INVALID: Found the number NaN for the number of decimals; expected a whole number from 0 to 8.
      FORMAT_INVALID: Found "2" for the number of decimals; expected a whole number from 0 to 8.
      FORMAT_INVALID: Found null for the number of decimals; expected a whole number from 0 to 8.
      "
    `);
  });

  test("a rounding without a known name, also where nothing is rounded", () => {
    const roundings: readonly unknown[] = ["half", null];
    expect(refusals(roundings, (rounding) => format({ locale: "nl-NL", rounding }))).toMatchInlineSnapshot(`
      "
      ROUNDING_UNKNOWN: Found "half" for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
      ROUNDING_UNKNOWN: Found null for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
      "
    `);
  });
});
