import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseDecimal } from "../../src/decimal/normaliseDecimal.js";
import { decimals } from "../oracle/arbitraries.js";
import { ratio } from "../oracle/moneyOracle.js";

test("the shortest form is the same number, has a form of its own, and is its own shortest form", () => {
  fc.assert(
    fc.property(decimals, (text) => {
      const shortest = normaliseDecimal(text);
      const [before, after] = [ratio(text), ratio(shortest)];
      expect(before.above * after.below).toBe(after.above * before.below);
      expect(shortest).toMatch(/^(0|-?([1-9]\d*|0(?=\.))(\.\d*[1-9])?)$/);
      expect(shortest.length).toBeLessThanOrEqual(text.length);
      expect(normaliseDecimal(shortest)).toBe(shortest);
    }),
    { numRuns: 1000 },
  );
});

test("two texts have one shortest form exactly where they are the same number", () => {
  fc.assert(
    fc.property(decimals, fc.nat(3), fc.nat(3), (text, front, behind) => {
      const sign = text.startsWith("-") ? "-" : "";
      const digits = text.replace("-", "");
      const longer = `${sign}${"0".repeat(front)}${digits}${digits.includes(".") ? "0".repeat(behind) : ""}`;
      fc.pre(longer.replace(/[-.]/g, "").length <= 30);
      expect(normaliseDecimal(longer)).toBe(normaliseDecimal(text));
    }),
  );
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const [left, right] = [ratio(a), ratio(b)];
      const same = left.above * right.below === right.above * left.below;
      expect(normaliseDecimal(a) === normaliseDecimal(b)).toBe(same);
    }),
  );
});
