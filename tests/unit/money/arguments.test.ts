import { describe, expect, test } from "vitest";
import { add } from "../../../src/money/add.js";
import { allocate } from "../../../src/money/allocate.js";
import { compare } from "../../../src/money/compare.js";
import { formatEuro } from "../../../src/money/formatEuro.js";
import { fromCents, type Money } from "../../../src/money/money.js";
import { multiply } from "../../../src/money/multiply.js";
import { negate } from "../../../src/money/negate.js";
import { percentage } from "../../../src/money/percentage.js";
import { subtract } from "../../../src/money/subtract.js";
import { sum } from "../../../src/money/sum.js";
import { toDecimalString } from "../../../src/money/toDecimalString.js";
import { refusalCode } from "../refusal.js";

const one = fromCents(1);

/** Every place where an amount goes in. */
const places: readonly (readonly [string, (amount: Money) => unknown])[] = [
  ["the first of add", (amount) => add(amount, one)],
  ["the second of add", (amount) => add(one, amount)],
  ["the first of subtract", (amount) => subtract(amount, one)],
  ["the second of subtract", (amount) => subtract(one, amount)],
  ["negate", (amount) => negate(amount)],
  ["sum", (amount) => sum([one, amount])],
  ["the first of compare", (amount) => compare(amount, one)],
  ["the second of compare", (amount) => compare(one, amount)],
  ["the total of allocate", (amount) => allocate(amount, [1], { mode: "first" })],
  ["the part of percentage", (amount) => percentage(amount, one, { digits: 1, rounding: "floor" })],
  ["the whole of percentage", (amount) => percentage(one, amount, { digits: 1, rounding: "floor" })],
  ["multiply", (amount) => multiply(amount, "1", { rounding: "halfUp" })],
  ["toDecimalString", (amount) => toDecimalString(amount)],
  ["formatEuro", (amount) => formatEuro(amount, { locale: "nl-NL" })],
];

describe.each(places)("%s takes no amount for granted", (_, run) => {
  test.each([
    ["a half cent", 0.5],
    ["NaN", Number.NaN],
    ["text", "5"],
    ["empty text", ""],
    ["null", null],
    ["nothing", undefined],
    ["a truth", true],
    ["a bigint", 5n],
    ["an array of one number", [5]],
    ["an object with a value", { valueOf: () => 5 }],
    ["a boxed number", Object(5)],
  ])("%s is refused as no amount", (_name, value) => {
    expect(refusalCode(() => run(value as Money))).toBe("AMOUNT_INVALID");
  });

  test.each([2 ** 53, -(2 ** 53), 1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d is refused as out of range",
    (value) => {
      expect(refusalCode(() => run(value as Money))).toBe("AMOUNT_OUT_OF_RANGE");
    },
  );
});
