import { describe, expect, test } from "vitest";
import { fromBigCents, fromCents, ZERO } from "../../../src/money/money.js";
import { refusals } from "../refusal.js";

describe("fromCents", () => {
  test.each([0, 1, -1, 125, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])(
    "takes %i cents as they are",
    (cents) => {
      expect(fromCents(cents)).toBe(cents);
    },
  );

  test("takes minus zero for zero", () => {
    expect(Object.is(fromCents(-0), ZERO)).toBe(true);
  });

  test("refuses what is no whole number of cents, or beyond the range", () => {
    const values = [0.5, Number.NaN, 2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY, "5", 5n, null, undefined];
    expect(refusals(values, (value) => fromCents(value as number))).toMatchInlineSnapshot(`
      "
      AMOUNT_INVALID: Found the number 0.5; expected a whole number of euro cents. Make amounts with euro("1250000.00").
      AMOUNT_INVALID: Found the number NaN; expected a whole number of euro cents. Make amounts with euro("1250000.00").
      AMOUNT_OUT_OF_RANGE: Found the number 9007199254740992 in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found the number -9007199254740992 in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found the number Infinity in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_INVALID: Found "5"; expected a whole number of euro cents. Make amounts with euro("1250000.00").
      AMOUNT_INVALID: Found a bigint; expected a whole number of euro cents. Make amounts with euro("1250000.00").
      AMOUNT_INVALID: Found null; expected a whole number of euro cents. Make amounts with euro("1250000.00").
      AMOUNT_INVALID: Found nothing; expected a whole number of euro cents. Make amounts with euro("1250000.00").
      "
    `);
  });
});

describe("fromBigCents", () => {
  test.each([0n, -1n, 9_007_199_254_740_991n, -9_007_199_254_740_991n])("takes %i", (cents) => {
    expect(fromBigCents(cents)).toBe(Number(cents));
  });

  test("refuses the first integers beyond the range on both sides, and far ones", () => {
    const values = [9_007_199_254_740_992n, -9_007_199_254_740_992n, 10n ** 40n];
    expect(refusals(values, fromBigCents)).toMatchInlineSnapshot(`
      "
      AMOUNT_OUT_OF_RANGE: Found 9007199254740992 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found -9007199254740992 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros.
      AMOUNT_OUT_OF_RANGE: Found 10000000000000000000000000000000000000000 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros.
      "
    `);
  });
});

test("ZERO is no money at all, and not minus zero", () => {
  expect(Object.is(ZERO, 0)).toBe(true);
});
