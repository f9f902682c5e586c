import { expect, test } from "vitest";
import { describeValue } from "../../../src/foundation/describeValue.js";

test.each([
  ["text", '"text"'],
  ["", '""'],
  ['a "quoted" text', '"a \\"quoted\\" text"'],
  ["a\nb\tc", '"a\\nb\\tc"'],
  ["x".repeat(40), `"${"x".repeat(40)}"`],
  ["x".repeat(41), `"${"x".repeat(40)}"… (41 characters)`],
  [5, "the number 5"],
  [0.1, "the number 0.1"],
  [Number.NaN, "the number NaN"],
  [Number.POSITIVE_INFINITY, "the number Infinity"],
  [5n, "a bigint"],
  [true, "true"],
  [false, "false"],
  [undefined, "nothing"],
  [null, "null"],
  [[], "an array"],
  [{}, "an object"],
  [new Date(0), "an object"],
  [() => 1, "a function"],
  [Symbol("s"), "a symbol"],
] as const)("%# describes %o as %s", (value, words) => {
  expect(describeValue(value)).toBe(words);
});

test("a text of a million characters costs no more words than a short one", () => {
  expect(describeValue("1".repeat(1_000_000))).toBe(`"${"1".repeat(40)}"… (1000000 characters)`);
});

test("a text that is cut through a character of two code units stays well formed", () => {
  expect(describeValue(`${"x".repeat(39)}😀😀`)).toBe(`"${"x".repeat(39)}\\ud83d"… (43 characters)`);
});

test("an object is never asked to describe itself", () => {
  const hostile = {
    toString: () => {
      throw new Error("asked");
    },
    toJSON: () => "1.00",
  };
  expect(describeValue(hostile)).toBe("an object");
});
