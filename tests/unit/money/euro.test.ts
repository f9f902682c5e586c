import { describe, expect, test } from "vitest";
import { euro } from "../../../src/money/euro.js";
import { refusalCode, refusals } from "../refusal.js";

describe("euro reads", () => {
  test.each([
    ["0", 0],
    ["5", 500],
    ["5.1", 510],
    ["5.10", 510],
    ["0.01", 1],
    ["-0.01", -1],
    ["1250000.00", 125_000_000],
    ["-1250000", -125_000_000],
    ["007", 700],
    ["0000000000000000000000000000001.25", 125],
    ["90071992547409.91", Number.MAX_SAFE_INTEGER],
    ["90071992547409.90", Number.MAX_SAFE_INTEGER - 1],
    ["-90071992547409.91", -Number.MAX_SAFE_INTEGER],
    ["45035996273704.97", 4_503_599_627_370_497],
    [`${"0".repeat(48)}90071992547409.9`, 9_007_199_254_740_990],
  ])("%s as %i cents", (text, cents) => {
    expect(euro(text)).toBe(cents);
  });

  test.each(["-0", "-0.0", "-0.00", "0", "00", "-000.00"])("%s as zero, never as minus zero", (text) => {
    expect(Object.is(euro(text), 0)).toBe(true);
  });

  test("what a float loses a cent of is exact", () => {
    expect(Math.floor(4.35 * 100)).toBe(434);
    expect(euro("4.35")).toBe(435);
    expect(euro("90071992547408.31")).toBe(9_007_199_254_740_831);
  });
});

describe("euro refuses", () => {
  test("text of another form, and says what was found and what is expected", () => {
    const texts = [
      "",
      "-",
      "1e5",
      "0x10",
      "1.250.000",
      "1,5",
      " 5",
      "5 ",
      "+5",
      ".5",
      "5.",
      "--1",
      "1.234",
      "NaN",
    ];
    expect(refusals(texts, euro)).toMatchInlineSnapshot(`
      "
      AMOUNT_INVALID: Found ""; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "-"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "1e5"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "0x10"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "1.250.000"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "1,5"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found " 5"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "5 "; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "+5"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found ".5"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "5."; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "--1"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "1.234"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "NaN"; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      "
    `);
  });

  test.each([
    ["an exponent", "1E5"],
    ["a negative exponent", "1e-2"],
    ["hexadecimal digits", "ff"],
    ["octal", "0o17"],
    ["binary", "0b11"],
    ["a Dutch separator", "1.250,00"],
    ["an English separator", "1,250.00"],
    ["an underscore", "1_000"],
    ["an apostrophe", "1'000"],
    ["a space between", "1 000"],
    ["a tab before", "\t5"],
    ["a tab after", "5\t"],
    ["a space that does not break", "1\u00a0000"],
    ["a narrow space", "1\u202f000"],
    ["a line break after", "5\n"],
    ["a line break before", "\n5"],
    ["a carriage return", "5\r\n"],
    ["a byte order mark", "\ufeff5"],
    ["a character without width", "5\u200b"],
    ["a null character", "5\u0000"],
    ["a plus sign with decimals", "+5.00"],
    ["a bare point", "."],
    ["a minus sign and a bare point", "-."],
    ["a point first after the minus sign", "-.5"],
    ["a point last after the minus sign", "-5."],
    ["two points", "1.2.3"],
    ["two points in a row", "1..2"],
    ["a minus sign after", "5-"],
    ["a minus sign between", "5-5"],
    ["a minus sign after the point", "5.-5"],
    ["the minus sign of typography", "\u22125"],
    ["a dash", "\u20135"],
    ["parentheses", "(5)"],
    ["a euro sign", "€5"],
    ["the word for a currency", "EUR 5"],
    ["Arabic digits", "٥"],
    ["full-width digits", "５"],
    ["Devanagari digits", "५"],
    ["a superscript", "5²"],
    ["a fraction in one character", "½"],
    ["the character before zero", "/"],
    ["the character after nine", ":"],
    ["infinity", "Infinity"],
    ["a bigint in text", "5n"],
    ["three decimals", "0.001"],
    ["three decimals that are zero", "0.000"],
    ["a fraction", "1/2"],
  ])("%s: %j", (_, text) => {
    expect(refusalCode(() => euro(text))).toBe("AMOUNT_INVALID");
  });

  test("everything that is no text", () => {
    const values = [
      5,
      0.1,
      Number.NaN,
      5n,
      null,
      undefined,
      true,
      ["5"],
      { toString: () => "5" },
      Object("5"),
    ];
    expect(refusals(values, (value) => euro(value as string))).toMatchInlineSnapshot(`
      "
      AMOUNT_INVALID: Found the number 5; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found the number 0.1; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found the number NaN; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found a bigint; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found null; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found nothing; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found true; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found an array; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found an object; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found an object; expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      "
    `);
  });

  test("amounts beyond the safe range, on both sides", () => {
    const texts = [
      "90071992547409.92",
      "-90071992547409.92",
      "90071992547410",
      "1".repeat(64),
      `-${"9".repeat(63)}`,
    ];
    expect(refusals(texts, euro)).toMatchInlineSnapshot(`
      "
      AMOUNT_OUT_OF_RANGE: Found "90071992547409.92" in euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found "-90071992547409.92" in euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found "90071992547410" in euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found "1111111111111111111111111111111111111111"… (64 characters) in euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found "-999999999999999999999999999999999999999"… (64 characters) in euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
      "
    `);
  });

  test("a text of 64 characters for its form, not for its length", () => {
    expect(refusals([`${"0".repeat(63)}x`], euro)).toMatchInlineSnapshot(`
      "
      AMOUNT_INVALID: Found "0000000000000000000000000000000000000000"… (64 characters); expected an amount in euros: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      "
    `);
  });

  test("a text of more than 64 characters, even of digits that are all zero", () => {
    expect(euro("0".repeat(64))).toBe(0);
    expect(refusals(["0".repeat(65), "1".repeat(1_000_000)], euro)).toMatchInlineSnapshot(`
      "
      AMOUNT_INVALID: Found "0000000000000000000000000000000000000000"… (65 characters); expected an amount in euros: at most 64 characters: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      AMOUNT_INVALID: Found "1111111111111111111111111111111111111111"… (1000000 characters); expected an amount in euros: at most 64 characters: a text of digits with at most 2 decimals after a point, such as "1250000.00".
      "
    `);
  });
});
