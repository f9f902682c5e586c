import { expect, test } from "vitest";
import { thousands } from "../../../src/money/thousands.js";
import { refusalCode, refusals } from "../refusal.js";

test.each([
  ["482.50", 48_250_000],
  ["482", 48_200_000],
  ["0.00001", 1],
  ["-0.00001", -1],
  ["90071992547.40991", Number.MAX_SAFE_INTEGER],
  ["-90071992547.40991", -Number.MAX_SAFE_INTEGER],
])("%s thousand is %i cents", (text, cents) => {
  expect(thousands(text)).toBe(cents);
});

test("minus zero is zero", () => {
  expect(Object.is(thousands("-0.00000"), 0)).toBe(true);
});

test("a refusal names the unit, the decimals and an example", () => {
  expect(refusals(["482,50", "0.000001", "1.000.000"], thousands)).toMatchInlineSnapshot(`
    "
    AMOUNT_INVALID: Found "482,50"; expected an amount in thousands of euros: a text of digits with at most 5 decimals after a point, such as "482.50".
    AMOUNT_INVALID: Found "0.000001"; expected an amount in thousands of euros: a text of digits with at most 5 decimals after a point, such as "482.50".
    AMOUNT_INVALID: Found "1.000.000"; expected an amount in thousands of euros: a text of digits with at most 5 decimals after a point, such as "482.50".
    "
  `);
});

test("an amount beyond the range is refused in the words of its unit", () => {
  expect(refusals(["90071992547.40992", "-90071992548"], thousands)).toMatchInlineSnapshot(`
    "
    AMOUNT_OUT_OF_RANGE: Found "90071992547.40992" in thousands of euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
    AMOUNT_OUT_OF_RANGE: Found "-90071992548" in thousands of euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
    "
  `);
});

test.each([482, null, undefined, 1n])("%o is refused", (value) => {
  expect(refusalCode(() => thousands(value as never))).toBe("AMOUNT_INVALID");
});
