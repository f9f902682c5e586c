import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../src/money/allocate.js";
import { formatDigits } from "../../src/money/formatEuro.js";
import { fractionToDecimal, tryFraction } from "../../src/money/fraction.js";
import { fromCents } from "../../src/money/money.js";
import { multiply } from "../../src/money/multiply.js";
import { percentage } from "../../src/money/percentage.js";
import { divideRounded, ROUNDINGS } from "../../src/money/rounding.js";
import type { Weight } from "../../src/money/weight.js";
import { amounts, decimals, isZeroWeight, modes, rates, roundings, weightLists } from "./arbitraries.js";
import { allocateOracle, decimal, multiplyOracle, percentageOracle, ratio, rounded } from "./moneyOracle.js";

const RANGE = BigInt(Number.MAX_SAFE_INTEGER);

describe("the oracle itself", () => {
  test("gives the worked example of every mode", () => {
    expect(allocateOracle(10, [1, 4, 2, 1], "largestRemainder")).toEqual([1n, 5n, 3n, 1n]);
    expect(allocateOracle(10, [1, 4, 2, 1], "largestWeight")).toEqual([1n, 6n, 2n, 1n]);
    expect(allocateOracle(10, [1, 4, 2, 1], "first")).toEqual([2n, 5n, 2n, 1n]);
    expect(allocateOracle(-10, [1, 4, 2, 1], "last")).toEqual([-1n, -5n, -2n, -2n]);
  });

  test("rounds what the documentation rounds", () => {
    const above = { above: 125n, below: 10n };
    const under = { above: -125n, below: 10n };
    expect(ROUNDINGS.map((rounding) => rounded(above, rounding))).toEqual([13n, 12n, 13n, 12n, 12n, 13n]);
    expect(ROUNDINGS.map((rounding) => rounded(under, rounding))).toEqual([
      -13n,
      -12n,
      -13n,
      -12n,
      -13n,
      -12n,
    ]);
  });
});

test("a rounded division agrees with the oracle", () => {
  const numerators = fc.oneof(fc.bigInt({ min: -200n, max: 200n }), fc.bigInt());
  const denominators = fc.oneof(fc.bigInt({ min: 1n, max: 40n }), fc.bigInt({ min: 1n, max: 2n ** 80n }));
  fc.assert(
    fc.property(numerators, denominators, roundings, (above, below, rounding) => {
      expect(divideRounded(above, below, rounding)).toBe(rounded({ above, below }, rounding));
    }),
    { numRuns: 1000 },
  );
});

test("allocate agrees with the oracle in every mode", () => {
  fc.assert(
    fc.property(amounts, weightLists, modes, (total, weights, mode) => {
      expect(allocate(total, weights, { mode }).map(BigInt)).toEqual(allocateOracle(total, weights, mode));
    }),
    { numRuns: 2000 },
  );
});

test("allocate agrees with the oracle over long lists, with ties", () => {
  const lists = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 200 }),
    fc.array(fc.bigInt({ min: 2n ** 60n, max: 2n ** 60n + 3n }), { minLength: 40, maxLength: 120 }),
  ) as fc.Arbitrary<Weight[]>;
  fc.assert(
    fc.property(
      amounts,
      lists.filter((weights) => !weights.every(isZeroWeight)),
      modes,
      (total, weights, mode) => {
        expect(allocate(total, weights, { mode }).map(BigInt)).toEqual(allocateOracle(total, weights, mode));
      },
    ),
    { numRuns: 300 },
  );
});

test("allocate agrees with the oracle where a product is as large as is safe", () => {
  const cases = fc
    .array(fc.integer({ min: 1, max: 2 ** 26 }), { minLength: 1, maxLength: 6 })
    .chain((weights) => {
      const most = Math.floor(Number.MAX_SAFE_INTEGER / weights.reduce((whole, weight) => whole + weight, 0));
      const max = Math.min(most + 50, Number.MAX_SAFE_INTEGER);
      return fc.tuple(fc.constant(weights), fc.integer({ min: Math.max(0, most - 50), max }));
    });
  fc.assert(
    fc.property(cases, modes, ([weights, total], mode) => {
      expect(allocate(fromCents(total), weights, { mode }).map(BigInt)).toEqual(
        allocateOracle(total, weights, mode),
      );
    }),
    { numRuns: 1000 },
  );
});

test("allocate agrees with the oracle for every small amount over every short list of small weights", () => {
  for (const mode of ["largestRemainder", "largestWeight", "first", "last"] as const) {
    for (let code = 1; code < 256; code++) {
      const weights = [code & 3, (code >> 2) & 3, (code >> 4) & 3, (code >> 6) & 3];
      for (let total = -9; total <= 9; total++) {
        expect(allocate(fromCents(total), weights, { mode }).map(BigInt)).toEqual(
          allocateOracle(total, weights, mode),
        );
      }
    }
  }
});

test("multiply agrees with the oracle, and refuses exactly what is out of range", () => {
  fc.assert(
    fc.property(amounts, rates, roundings, (amount, rate, rounding) => {
      const product = multiplyOracle(amount, rate, rounding);
      if (product > RANGE || product < -RANGE) {
        expect(() => multiply(amount, rate, { rounding })).toThrow("out of range");
      } else {
        expect(BigInt(multiply(amount, rate, { rounding }))).toBe(product);
      }
    }),
    { numRuns: 1000 },
  );
});

test("multiply agrees with the oracle on ties", () => {
  const odd = fc.integer({ min: -5000, max: 5000 }).map((half) => fromCents(2 * half + 1));
  fc.assert(
    fc.property(
      odd,
      fc.constantFrom("0.5", "1.5", "1/2", "-2.5", "7/2"),
      roundings,
      (amount, rate, rounding) => {
        expect(BigInt(multiply(amount, rate, { rounding }))).toBe(multiplyOracle(amount, rate, rounding));
      },
    ),
    { numRuns: 1000 },
  );
});

test("percentage agrees with the oracle", () => {
  const wholes = amounts.filter((whole) => whole !== 0);
  fc.assert(
    fc.property(
      amounts,
      wholes,
      fc.integer({ min: 0, max: 20 }),
      roundings,
      (part, whole, digits, rounding) => {
        expect(percentage(part, whole, { digits, rounding })).toBe(
          percentageOracle(part, whole, digits, rounding),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test("a fraction is what the oracle reads, and is written as the oracle writes it", () => {
  fc.assert(
    fc.property(
      fc.oneof(decimals, rates),
      fc.integer({ min: 0, max: 20 }),
      roundings,
      (text, digits, rounding) => {
        const read = tryFraction(text);
        const { above, below } = ratio(text);
        expect(read).toEqual({ numerator: above, denominator: below });
        const written = decimal(rounded({ above: above * 10n ** BigInt(digits), below }, rounding), digits);
        expect(read && fractionToDecimal(read, digits, rounding)).toBe(written);
      },
    ),
    { numRuns: 1000 },
  );
});

test("formatDigits agrees with the oracle in every unit", () => {
  const units = fc.constantFrom(
    ["euro", 100n] as const,
    ["thousand", 100_000n] as const,
    ["million", 100_000_000n] as const,
  );
  fc.assert(
    fc.property(
      amounts,
      units,
      fc.integer({ min: 0, max: 8 }),
      roundings,
      (amount, [unit, below], decimals, rounding) => {
        const shown = formatDigits(amount, { locale: "en-GB", unit, decimals, rounding });
        const scaled = rounded({ above: BigInt(amount) * 10n ** BigInt(decimals), below }, rounding);
        expect(shown.replaceAll(",", "")).toBe(decimal(scaled, decimals));
      },
    ),
    { numRuns: 1000 },
  );
});
