import { expect, test } from "vitest";
import { millions } from "../../../src/money/millions.js";
import { refusalCode, refusals } from "../refusal.js";

test.each([
  ["482.00", 48_200_000_000],
  ["482", 48_200_000_000],
  ["0.00000001", 1],
  ["-0.00000001", -1],
  ["18.1", 1_810_000_000],
  ["0.1", 10_000_000],
  ["90071992.54740991", Number.MAX_SAFE_INTEGER],
  ["-90071992.54740991", -Number.MAX_SAFE_INTEGER],
])("%s million is %i cents", (text, cents) => {
  expect(millions(text)).toBe(cents);
});

test("minus zero is zero", () => {
  expect(Object.is(millions("-0.00000000"), 0)).toBe(true);
});

test("a refusal names the unit, the decimals and an example", () => {
  expect(refusals(["482,00", "0.000000001", "1e2"], millions)).toMatchInlineSnapshot(`
    "
    AMOUNT_INVALID: Found "482,00"; expected an amount in millions of euros: a text of digits with at most 8 decimals after a point, such as "482.00".
    AMOUNT_INVALID: Found "0.000000001"; expected an amount in millions of euros: a text of digits with at most 8 decimals after a point, such as "482.00".
    AMOUNT_INVALID: Found "1e2"; expected an amount in millions of euros: a text of digits with at most 8 decimals after a point, such as "482.00".
    "
  `);
});

test("an amount beyond the range is refused in the words of its unit", () => {
  expect(refusals(["90071992.54740992", "-90071993"], millions)).toMatchInlineSnapshot(`
    "
    AMOUNT_OUT_OF_RANGE: Found "90071992.54740992" in millions of euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
    AMOUNT_OUT_OF_RANGE: Found "-90071993" in millions of euros; expected an amount between -90071992547409.91 and 90071992547409.91 euros.
    "
  `);
});

test.each([482, null, undefined, 1n])("%o is refused", (value) => {
  expect(refusalCode(() => millions(value as never))).toBe("AMOUNT_INVALID");
});
