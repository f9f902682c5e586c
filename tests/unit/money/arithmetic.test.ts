import { describe, expect, test } from "vitest";
import { add } from "../../../src/money/add.js";
import { compare } from "../../../src/money/compare.js";
import { euro } from "../../../src/money/euro.js";
import { isZero } from "../../../src/money/isZero.js";
import { fromCents, type Money, ZERO } from "../../../src/money/money.js";
import { negate } from "../../../src/money/negate.js";
import { subtract } from "../../../src/money/subtract.js";
import { toDecimalString } from "../../../src/money/toDecimalString.js";
import { refusal } from "../refusal.js";

const MOST = fromCents(Number.MAX_SAFE_INTEGER);
const LEAST = fromCents(-Number.MAX_SAFE_INTEGER);
const cents = (amount: number) => fromCents(amount);
const minusZero = -0 as Money;

describe("add", () => {
  test("adds exactly where floats do not", () => {
    expect(add(euro("0.10"), euro("0.20"))).toBe(euro("0.30"));
  });

  test.each([
    [MOST, ZERO, MOST],
    [MOST, LEAST, ZERO],
    [cents(Number.MAX_SAFE_INTEGER - 1), cents(1), MOST],
    [LEAST, MOST, ZERO],
  ])("%i and %i is %i", (a, b, total) => {
    expect(add(a, b)).toBe(total);
  });

  test("says what is out of range, above and below", () => {
    expect(refusal(() => add(MOST, cents(1)))).toMatchInlineSnapshot(
      `"AMOUNT_OUT_OF_RANGE: Found the number 9007199254740992 in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
    );
    expect(refusal(() => add(LEAST, cents(-1)))).toMatchInlineSnapshot(
      `"AMOUNT_OUT_OF_RANGE: Found the number -9007199254740992 in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
    );
    expect(refusal(() => add(MOST, MOST))).toMatchInlineSnapshot(
      `"AMOUNT_OUT_OF_RANGE: Found the number 18014398509481982 in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
    );
  });

  test("never gives minus zero", () => {
    expect(Object.is(add(minusZero, minusZero), 0)).toBe(true);
    expect(Object.is(add(cents(5), cents(-5)), 0)).toBe(true);
  });
});

describe("subtract", () => {
  test("goes below zero", () => {
    expect(subtract(euro("98"), euro("130"))).toBe(euro("-32"));
  });

  test("says what is out of range", () => {
    expect(refusal(() => subtract(LEAST, cents(1)))).toMatchInlineSnapshot(
      `"AMOUNT_OUT_OF_RANGE: Found the number -9007199254740992 in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
    );
    expect(refusal(() => subtract(MOST, cents(-1)))).toMatchInlineSnapshot(
      `"AMOUNT_OUT_OF_RANGE: Found the number 9007199254740992 in cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
    );
  });

  test("unknown taken off is refused, not counted as zero", () => {
    expect(refusal(() => subtract(cents(5), null as unknown as Money))).toMatchInlineSnapshot(
      `"AMOUNT_INVALID: Found null; expected a whole number of euro cents. Make amounts with euro("1250000.00")."`,
    );
  });

  test("never gives minus zero", () => {
    expect(Object.is(subtract(minusZero, ZERO), 0)).toBe(true);
    expect(Object.is(subtract(ZERO, ZERO), 0)).toBe(true);
    expect(Object.is(subtract(MOST, MOST), 0)).toBe(true);
  });
});

describe("negate", () => {
  test.each([
    [cents(5), -5],
    [cents(-5), 5],
    [MOST, -Number.MAX_SAFE_INTEGER],
    [LEAST, Number.MAX_SAFE_INTEGER],
  ])("of %i is %i", (amount, negated) => {
    expect(negate(amount)).toBe(negated);
  });

  test("never gives minus zero", () => {
    expect(Object.is(negate(ZERO), 0)).toBe(true);
    expect(Object.is(negate(minusZero), 0)).toBe(true);
  });

  test("refuses a text instead of turning it into a number", () => {
    expect(refusal(() => negate("5" as unknown as Money))).toMatchInlineSnapshot(
      `"AMOUNT_INVALID: Found "5"; expected a whole number of euro cents. Make amounts with euro("1250000.00")."`,
    );
  });
});

describe("compare", () => {
  test.each([
    [1, 2, -1],
    [2, 1, 1],
    [2, 2, 0],
    [-1, 1, -1],
    [0, -0, 0],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 1],
  ])("of %i and %i is %i", (a, b, order) => {
    expect(compare(a as Money, b as Money)).toBe(order);
  });

  test("sorts by size and not as text", () => {
    expect([euro("10"), euro("9"), euro("-1")].sort(compare)).toEqual([-100, 900, 1000]);
  });
});

describe("isZero", () => {
  test.each([
    [0, true],
    [-0, true],
    [1, false],
    [-1, false],
  ])("of %i cents is %s", (amount, zero) => {
    expect(isZero(amount as Money)).toBe(zero);
  });
});

describe("toDecimalString", () => {
  test.each([
    [0, "0.00"],
    [-0, "0.00"],
    [1, "0.01"],
    [-1, "-0.01"],
    [10, "0.10"],
    [99, "0.99"],
    [100, "1.00"],
    [-100, "-1.00"],
    [125_000_000, "1250000.00"],
    [Number.MAX_SAFE_INTEGER, "90071992547409.91"],
    [-Number.MAX_SAFE_INTEGER, "-90071992547409.91"],
  ])("of %i cents is %s", (amount, text) => {
    expect(toDecimalString(amount as Money)).toBe(text);
  });
});
