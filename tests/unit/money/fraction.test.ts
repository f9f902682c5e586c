import { describe, expect, test } from "vitest";
import { fractionToDecimal, parseFraction, tryFraction } from "../../../src/money/fraction.js";
import { refusal } from "../refusal.js";

describe("tryFraction", () => {
  test.each([
    ["0", 0n, 1n],
    ["-0", 0n, 1n],
    ["1.025", 1025n, 1000n],
    ["-0.5", -5n, 10n],
    ["1/3", 1n, 3n],
    ["-2/6", -2n, 6n],
    ["007.10", 710n, 100n],
    ["1/003", 1n, 3n],
  ])("reads %s", (text, numerator, denominator) => {
    expect(tryFraction(text)).toEqual({ numerator, denominator });
  });

  test.each([
    ["1/0"],
    ["1/00"],
    ["1/-3"],
    ["1.5/2"],
    ["x"],
    [""],
    ["1,5"],
    [5],
    [5n],
    [null],
    ["1".repeat(65)],
    [["1"]],
  ])("%o is none", (value) => {
    expect(tryFraction(value)).toBeUndefined();
  });
});

test("parseFraction names what it was reading", () => {
  expect(refusal(() => parseFraction("1,5", "the share"))).toMatchInlineSnapshot(
    `"NUMBER_INVALID: Found "1,5" for the share; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters."`,
  );
});

test.each([
  [1n, 3n, 0, "0"],
  [1n, 3n, 1, "0.3"],
  [-1n, 3n, 4, "-0.3333"],
  [2n, 1n, 2, "2.00"],
  [1n, 100n, 1, "0.0"],
  [-1n, 100n, 1, "0.0"],
  [12345n, 10n, 1, "1234.5"],
] as const)("%i/%i with %i digits is %s", (numerator, denominator, digits, text) => {
  expect(fractionToDecimal({ numerator, denominator }, digits, "halfUp")).toBe(text);
});
