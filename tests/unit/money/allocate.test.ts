import { describe, expect, test } from "vitest";
import { type AllocationMode, allocate } from "../../../src/money/allocate.js";
import { euro } from "../../../src/money/euro.js";
import { fromCents, type Money } from "../../../src/money/money.js";
import { sum } from "../../../src/money/sum.js";
import type { Weight } from "../../../src/money/weight.js";
import { refusal, refusalCode, refusals } from "../refusal.js";

const MODES = ["largestRemainder", "largestWeight", "first", "last"] as const;
const split = (cents: number, weights: readonly Weight[], mode: AllocationMode) =>
  allocate(fromCents(cents), weights, { mode });

describe("the worked example, ten cents over 1, 4, 2 and 1", () => {
  test.each([
    ["largestRemainder", [1, 5, 3, 1]],
    ["largestWeight", [1, 6, 2, 1]],
    ["first", [2, 5, 2, 1]],
    ["last", [1, 5, 2, 2]],
  ] as const)("with %s is %j", (mode, parts) => {
    expect(split(10, [1, 4, 2, 1], mode)).toEqual(parts);
  });

  test.each([
    ["largestRemainder", [-1, -5, -3, -1]],
    ["largestWeight", [-1, -6, -2, -1]],
    ["first", [-2, -5, -2, -1]],
    ["last", [-1, -5, -2, -2]],
  ] as const)("below zero, with %s, is the mirror image %j", (mode, parts) => {
    expect(split(-10, [1, 4, 2, 1], mode)).toEqual(parts);
  });
});

describe("ties go to the lower index", () => {
  test.each([
    ["largestRemainder", [34, 33, 33]],
    ["largestWeight", [34, 33, 33]],
    ["first", [34, 33, 33]],
    ["last", [33, 33, 34]],
  ] as const)("a euro in three, with %s, is %j", (mode, parts) => {
    expect(split(100, [1, 1, 1], mode)).toEqual(parts);
    expect(split(100, ["1/3", "1/3", "1/3"], mode)).toEqual(parts);
  });

  test("of two cents over, the first two get one each", () => {
    expect(split(101, [1, 1, 1], "largestRemainder")).toEqual([34, 34, 33]);
    expect(split(101, [1, 1, 1], "last")).toEqual([33, 34, 34]);
    expect(split(2, [5n, 5n, 5n], "largestWeight")).toEqual([1, 1, 0]);
  });

  test("remainders differ by less than a float can see", () => {
    const huge = 2n ** 80n;
    expect(split(1, [huge, huge + 1n], "largestRemainder")).toEqual([0, 1]);
    expect(split(1, [huge, huge], "largestRemainder")).toEqual([1, 0]);
    expect(split(1, [huge, huge + 1n], "largestWeight")).toEqual([0, 1]);
  });
});

describe("a weight of zero", () => {
  test.each(MODES)("is passed over with %s", (mode) => {
    const parts = split(11, [0, 3, 0, 3, 0, 3, 0], mode);
    expect(parts.filter((_, i) => i % 2 === 0)).toEqual([0, 0, 0, 0]);
    expect(sum(parts)).toBe(11);
  });

  test.each([0, -0, 0n, "0", "0.00", "-0", "0/7"])("may be written %o", (zero) => {
    expect(split(-3, [zero, 2, zero], "first")).toEqual([0, -3, 0]);
    expect(split(3, [zero, "1/3", "1/3"], "last")).toEqual([0, 1, 2]);
  });

  test("gets zero, never minus zero", () => {
    for (const part of split(-3, [0, 1], "first").slice(0, 1)) expect(Object.is(part, 0)).toBe(true);
    for (const part of split(0, [-0, "1/2"], "first")) expect(Object.is(part, 0)).toBe(true);
    for (const part of split(-1, [-0, 5, 5], "last").slice(0, 2)) expect(Object.is(part, 0)).toBe(true);
  });
});

describe("weights of every form", () => {
  test.each<readonly [string, readonly Weight[], readonly number[]]>([
    ["integers", [1, 3], [250, 750]],
    ["decimal texts", ["0.25", "0.75"], [250, 750]],
    ["fractions", ["1/4", "3/4"], [250, 750]],
    ["fractions with unlike denominators", ["1/2", "1/3", "1/6"], [500, 333, 167]],
    ["fractions that are not in their lowest terms", ["2/8", "9/12"], [250, 750]],
    ["bigints", [1n, 3n], [250, 750]],
    ["a mixture", [1, "0.5", "1/2", 2n], [250, 125, 125, 500]],
    ["decimals of unlike length", ["0.1", "0.20", "0.700"], [100, 200, 700]],
    ["integers of 2^53 and more", [2n ** 53n, 2n ** 53n + 2n ** 54n], [250, 750]],
    [
      "integers that only together leave the safe range",
      [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
      [500, 500],
    ],
    ["texts of 64 characters", ["1".repeat(64), "3".repeat(64)], [250, 750]],
    ["one weight", [7], [1000]],
    ["one fraction", ["1/3"], [1000]],
  ])("%s", (_, weights, parts) => {
    expect(split(1000, weights, "largestRemainder")).toEqual(parts);
  });

  test("are exact where the products leave the safe range", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(split(most, [1, 1], "first")).toEqual([4_503_599_627_370_496, 4_503_599_627_370_495]);
    expect(split(most, [most, 1], "largestRemainder")).toEqual([most - 1, 1]);
    expect(split(-most, [999_999_999_999, 1], "last")).toEqual([-9_007_199_254_731_983, -9_008]);
    expect(split(most, ["1/3", "2/3"], "first")).toEqual([3_002_399_751_580_331, 6_004_799_503_160_660]);
  });
});

test.each(MODES)("nothing divided with %s is nothing for everybody", (mode) => {
  expect(split(0, [1, 2, 3], mode)).toEqual([0, 0, 0]);
  expect(split(0, ["1/3", "2/3"], mode)).toEqual([0, 0]);
});

test("one cent over more weights than cents goes to one", () => {
  expect(split(1, [1, 1, 1, 1], "last")).toEqual([0, 0, 0, 1]);
});

test("the parts are frozen, and the weights are left alone", () => {
  const weights: Weight[] = [1, "1/3", 2n];
  const parts = split(100, weights, "first");
  expect(Object.isFrozen(parts)).toBe(true);
  expect(weights).toEqual([1, "1/3", 2n]);
});

describe("100,000 weights", () => {
  const integers = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 1000);
  test.each(MODES)("of integers are divided with %s", (mode) => {
    const total = euro("1234567890.12");
    expect(sum(allocate(total, integers, { mode }))).toBe(total);
  });

  test("of decimal texts are divided", () => {
    const total = euro("1234567890.12");
    const texts = integers.map((weight) => `${weight}.125`);
    expect(sum(allocate(total, texts, { mode: "largestRemainder" }))).toBe(total);
  });
});

describe("refuses", () => {
  test("weights that cannot be divided by", () => {
    const lists: readonly unknown[] = [
      [],
      [0],
      [0, 0, -0],
      ["0", "0/5"],
      [0n],
      null,
      undefined,
      "123",
      { length: 1 },
    ];
    expect(refusals(lists, (weights) => split(100, weights as Weight[], "first"))).toMatchInlineSnapshot(`
      "
      ALLOCATION_INVALID: Found no weights; expected at least one weight. Give a list with a weight for each part.
      ALLOCATION_INVALID: Found weights that are all zero; expected at least one weight above zero. Nobody could get the amount.
      ALLOCATION_INVALID: Found weights that are all zero; expected at least one weight above zero. Nobody could get the amount.
      ALLOCATION_INVALID: Found weights that are all zero; expected at least one weight above zero. Nobody could get the amount.
      ALLOCATION_INVALID: Found weights that are all zero; expected at least one weight above zero. Nobody could get the amount.
      ALLOCATION_INVALID: Found no weights; expected at least one weight. Give a list with a weight for each part.
      ALLOCATION_INVALID: Found no weights; expected at least one weight. Give a list with a weight for each part.
      ALLOCATION_INVALID: Found no weights; expected at least one weight. Give a list with a weight for each part.
      ALLOCATION_INVALID: Found no weights; expected at least one weight. Give a list with a weight for each part.
      "
    `);
  });

  test("a weight of another form, and says which", () => {
    const weights: readonly unknown[] = [
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      -1n,
      "-1",
      "-1/3",
    ];
    expect(refusals(weights, (weight) => split(100, [1, weight as Weight], "first"))).toMatchInlineSnapshot(`
      "
      ALLOCATION_INVALID: Found the number -1 as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero. Write a weight that is no whole number as text.
      ALLOCATION_INVALID: Found the number 1.5 as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero. Write a weight that is no whole number as text.
      ALLOCATION_INVALID: Found the number NaN as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero. Write a weight that is no whole number as text.
      ALLOCATION_INVALID: Found the number Infinity as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero. Write a weight that is no whole number as text.
      ALLOCATION_INVALID: Found the number 9007199254740992 as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero. Write a weight that is no whole number as text.
      ALLOCATION_INVALID: Found a bigint as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found "-1" as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found "-1/3" as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      "
    `);
    const others: readonly unknown[] = [
      "",
      "1/0",
      "1,5",
      "1e2",
      " 1",
      "1".repeat(65),
      null,
      undefined,
      true,
      [1],
    ];
    expect(refusals(others, (weight) => split(100, [1, weight as Weight], "first"))).toMatchInlineSnapshot(`
      "
      ALLOCATION_INVALID: Found "" as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found "1/0" as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found "1,5" as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found "1e2" as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found " 1" as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found "1111111111111111111111111111111111111111"… (65 characters) as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found null as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found nothing as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found true as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      ALLOCATION_INVALID: Found an array as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero.
      "
    `);
  });

  test("a list with a gap", () => {
    const weights: Weight[] = [1];
    weights[2] = 1;
    expect(refusal(() => split(100, weights, "first"))).toMatchInlineSnapshot(
      `"ALLOCATION_INVALID: Found nothing as weight 1; expected a safe integer, or a decimal text such as "0.25" or a fraction such as "1/3" of at most 64 characters, not below zero."`,
    );
  });

  test("a mode that does not exist; there is no default", () => {
    const modes: readonly unknown[] = ["hamilton", "", undefined, null, ["first"]];
    expect(refusals(modes, (mode) => split(100, [1], mode as AllocationMode))).toMatchInlineSnapshot(`
      "
      ALLOCATION_INVALID: Found "hamilton" for the mode; expected largestRemainder, largestWeight, first or last. There is no default: choose who gets the cents that are over.
      ALLOCATION_INVALID: Found "" for the mode; expected largestRemainder, largestWeight, first or last. There is no default: choose who gets the cents that are over.
      ALLOCATION_INVALID: Found nothing for the mode; expected largestRemainder, largestWeight, first or last. There is no default: choose who gets the cents that are over.
      ALLOCATION_INVALID: Found null for the mode; expected largestRemainder, largestWeight, first or last. There is no default: choose who gets the cents that are over.
      ALLOCATION_INVALID: Found an array for the mode; expected largestRemainder, largestWeight, first or last. There is no default: choose who gets the cents that are over.
      "
    `);
    expect(refusalCode(() => allocate(fromCents(1), [1], undefined as never))).toBe("ALLOCATION_INVALID");
  });

  test("a total that is no amount, before all else", () => {
    expect(refusalCode(() => allocate(0.5 as Money, [], { mode: "first" }))).toBe("AMOUNT_INVALID");
  });
});
