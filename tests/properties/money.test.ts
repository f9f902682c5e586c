import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add } from "../../src/money/add.js";
import { allocate } from "../../src/money/allocate.js";
import { compare } from "../../src/money/compare.js";
import { euro } from "../../src/money/euro.js";
import { formatDigits, formatEuro } from "../../src/money/formatEuro.js";
import { millions } from "../../src/money/millions.js";
import { fromCents, type Money } from "../../src/money/money.js";
import { multiply } from "../../src/money/multiply.js";
import { negate } from "../../src/money/negate.js";
import { percentage } from "../../src/money/percentage.js";
import { subtract } from "../../src/money/subtract.js";
import { sum } from "../../src/money/sum.js";
import { thousands } from "../../src/money/thousands.js";
import { toDecimalString } from "../../src/money/toDecimalString.js";
import type { Weight } from "../../src/money/weight.js";
import {
  amounts,
  isZeroWeight,
  modes,
  ordinaryAmounts,
  roundings,
  weightLists,
} from "../oracle/arbitraries.js";
import { ratio } from "../oracle/moneyOracle.js";

const RANGE = BigInt(Number.MAX_SAFE_INTEGER);
const inRange = (cents: bigint) => cents <= RANGE && cents >= -RANGE;
const isMinusZero = (amount: number) => Object.is(amount, -0);

describe("text and back", () => {
  test("an amount that is written is read as itself", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(euro(toDecimalString(amount))).toBe(amount);
      }),
    );
  });

  test("a text in its full form that is read is written as itself", () => {
    const texts = fc
      .tuple(
        fc.constantFrom("", "-"),
        fc.integer({ min: 0, max: 90_071_992_547_408 }),
        fc.integer({ min: 0, max: 99 }),
      )
      .filter(([, whole, cents]) => whole + cents > 0)
      .map(([sign, whole, cents]) => `${sign}${whole}.${String(cents).padStart(2, "0")}`);
    fc.assert(
      fc.property(texts, (text) => {
        expect(toDecimalString(euro(text))).toBe(text);
      }),
    );
  });

  test("a text is an amount only where every character has its place", () => {
    const form = /^-?[0-9]+(\.[0-9]{1,2})?$/;
    const letters = fc.constantFrom(..."0019.-+e x,\n٥");
    const texts = fc.array(letters, { minLength: 0, maxLength: 8 }).map((all) => all.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        if (form.test(text))
          expect(BigInt(euro(text)) * 100n).toBe((ratio(text).above * 10_000n) / ratio(text).below);
        else expect(() => euro(text)).toThrow("expected an amount in euros");
      }),
      { numRuns: 2000 },
    );
  });

  test("any text at all is read or refused with a DomainError", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        try {
          expect(Number.isSafeInteger(euro(text))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: "DomainError" });
        }
      }),
    );
  });

  test("formatEuro's digits without their separators are the amount", () => {
    const readers = { euro, thousand: thousands, million: millions };
    const units = fc.constantFrom("euro", "thousand", "million");
    fc.assert(
      fc.property(amounts, units, (amount, unit) => {
        const decimals = { euro: 2, thousand: 5, million: 8 }[unit];
        const english = formatDigits(amount, { locale: "en-GB", unit, decimals });
        expect(readers[unit](english.replaceAll(",", ""))).toBe(amount);
        const dutch = formatDigits(amount, { locale: "nl-NL", unit, decimals });
        expect(readers[unit](dutch.replaceAll(".", "").replace(",", "."))).toBe(amount);
      }),
    );
  });

  test("formatEuro groups digits by three", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(formatEuro(amount, { locale: "nl-NL" })).toMatch(/^€ -?\d{1,3}(\.\d{3})*,\d{2}$/);
        expect(formatEuro(amount, { locale: "en-GB" })).toMatch(/^-?€\d{1,3}(,\d{3})*\.\d{2}$/);
      }),
    );
  });
});

describe("sums", () => {
  test("a sum is the sum of bigints, in any order, and refused only where the answer is out of range", () => {
    const lists = fc
      .array(amounts, { maxLength: 20 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        const exact = list.reduce((total, amount) => total + BigInt(amount), 0n);
        for (const order of [list, shuffled]) {
          if (inRange(exact)) expect(BigInt(sum(order))).toBe(exact);
          else expect(() => sum(order)).toThrow("out of range");
        }
      }),
      { numRuns: 500 },
    );
  });

  test("add and subtract are those of bigints, or refused", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const total = BigInt(a) + BigInt(b);
        const difference = BigInt(a) - BigInt(b);
        if (inRange(total)) expect(BigInt(add(a, b))).toBe(total);
        else expect(() => add(a, b)).toThrow("out of range");
        if (inRange(difference)) expect(BigInt(subtract(a, b))).toBe(difference);
        else expect(() => subtract(a, b)).toThrow("out of range");
      }),
      { numRuns: 500 },
    );
  });

  test("add, subtract and negate undo each other, and none gives minus zero", () => {
    fc.assert(
      fc.property(ordinaryAmounts, ordinaryAmounts, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a);
        expect(add(a, b)).toBe(add(b, a));
        expect(negate(negate(a))).toBe(a);
        const zeros = [subtract(a, a), add(a, negate(a)), sum([a, negate(a)]), negate(fromCents(0))];
        expect(zeros.some(isMinusZero)).toBe(false);
      }),
    );
  });

  test("compare is the sign of the difference", () => {
    fc.assert(
      fc.property(ordinaryAmounts, ordinaryAmounts, (a, b) => {
        expect(compare(a, b)).toBe(Math.sign(subtract(a, b)));
      }),
    );
  });
});

describe("allocate", () => {
  test("the parts add up to the total", () => {
    fc.assert(
      fc.property(amounts, weightLists, modes, (total, weights, mode) => {
        const parts = allocate(total, weights, { mode });
        expect(parts).toHaveLength(weights.length);
        expect(sum(parts)).toBe(total);
      }),
      { numRuns: 500 },
    );
  });

  test("a negative total gives the mirror image, without minus zero", () => {
    fc.assert(
      fc.property(amounts, weightLists, modes, (total, weights, mode) => {
        const parts = allocate(total, weights, { mode });
        const mirrored = allocate(negate(total), weights, { mode });
        expect(mirrored).toEqual(parts.map(negate));
        expect([...parts, ...mirrored].some(isMinusZero)).toBe(false);
      }),
    );
  });

  test("every part lies within a cent of its exact share, and below a cent with largestRemainder", () => {
    fc.assert(
      fc.property(amounts, weightLists, modes, (total, weights, mode) => {
        const ratios = weights.map(ratio);
        const common = ratios.reduce((all, { below }) => all * below, 1n);
        const sizes = ratios.map(({ above, below }) => above * (common / below));
        const whole = sizes.reduce((all, size) => all + size, 0n);
        allocate(total, weights, { mode }).forEach((part, i) => {
          const apart = BigInt(part) * whole - BigInt(total) * (sizes[i] as bigint);
          const distance = apart < 0n ? -apart : apart;
          if (mode === "largestRemainder") expect(distance < whole).toBe(true);
          else expect(distance <= whole).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("a weight of zero gets zero", () => {
    fc.assert(
      fc.property(
        amounts,
        weightLists,
        modes,
        fc.nat(8),
        fc.constantFrom<Weight[]>(0, 0n, "0", "0.00", "0/9"),
        (...all) => {
          const [total, weights, mode, at, zero] = all;
          const widened = [...weights.slice(0, at), zero, ...weights.slice(at)];
          const parts = allocate(total, widened, { mode });
          widened.forEach((weight, i) => {
            if (isZeroWeight(weight)) expect(Object.is(parts[i], 0)).toBe(true);
          });
          expect(parts.filter((_, i) => i !== Math.min(at, weights.length))).toEqual(
            allocate(total, weights, { mode }),
          );
        },
      ),
    );
  });

  test("the same proportion in another scale gives the same parts", () => {
    const lists = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
      .filter((all) => all.some((n) => n > 0));
    const scales = fc.oneof(
      fc.bigInt({ min: 1n, max: 1000n }),
      fc.bigInt({ min: 2n ** 53n, max: 2n ** 90n }),
    );
    fc.assert(
      fc.property(amounts, lists, scales, modes, (total, weights, scale, mode) => {
        const parts = allocate(total, weights, { mode });
        expect(
          allocate(
            total,
            weights.map((weight) => BigInt(weight) * scale),
            { mode },
          ),
        ).toEqual(parts);
        expect(
          allocate(
            total,
            weights.map((weight) => `${weight}/${scale}`),
            { mode },
          ),
        ).toEqual(parts);
      }),
    );
  });

  test("weights in another order give the same parts in that order, with largestRemainder and without ties", () => {
    const lists = fc
      .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 10 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
    fc.assert(
      fc.property(ordinaryAmounts, lists, (total, [weights, shuffled]) => {
        const whole = BigInt(weights.reduce((all, weight) => all + weight, 0));
        const remainders = weights.map((weight) => (BigInt(Math.abs(total)) * BigInt(weight)) % whole);
        fc.pre(new Set(remainders).size === weights.length);
        const parts = allocate(total, weights, { mode: "largestRemainder" });
        const byWeight = new Map(weights.map((weight, i) => [weight, parts[i] as Money]));
        const expected = shuffled.map((weight) => byWeight.get(weight));
        expect(allocate(total, shuffled, { mode: "largestRemainder" })).toEqual(expected);
      }),
    );
  });

  test("first and last are each other's mirror", () => {
    fc.assert(
      fc.property(amounts, weightLists, (total, weights) => {
        const backwards = [...weights].reverse();
        const parts = [...allocate(total, backwards, { mode: "last" })].reverse();
        expect(allocate(total, weights, { mode: "first" })).toEqual(parts);
      }),
    );
  });
});

describe("rounded figures", () => {
  test("floor, down, nearest, up and ceiling keep their order", () => {
    fc.assert(
      fc.property(ordinaryAmounts, fc.integer({ min: -3000, max: 3000 }), (amount, thousandths) => {
        const rate = `${thousandths}/1000`;
        const [floor, ceiling, down, up, halfUp, halfEven] = (
          ["floor", "ceiling", "down", "up", "halfUp", "halfEven"] as const
        ).map((rounding) => multiply(amount, rate, { rounding })) as [
          Money,
          Money,
          Money,
          Money,
          Money,
          Money,
        ];
        expect([0, 1]).toContain(ceiling - floor);
        expect([floor, ceiling].sort(compare)).toEqual([down, up].sort(compare));
        expect(Math.abs(down)).toBeLessThanOrEqual(Math.abs(up));
        for (const nearest of [halfUp, halfEven]) expect([floor, ceiling]).toContain(nearest);
        expect([floor, ceiling, down, up, halfUp, halfEven].some(isMinusZero)).toBe(false);
      }),
    );
  });

  test("a percentage of a whole of itself is a hundred, and floor says so of nothing less", () => {
    const positive = fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }).map(fromCents);
    fc.assert(
      fc.property(positive, fc.integer({ min: 0, max: 10 }), roundings, (whole, digits, rounding) => {
        const hundred = digits === 0 ? "100" : `100.${"0".repeat(digits)}`;
        expect(percentage(whole, whole, { digits, rounding })).toBe(hundred);
        const less = subtract(whole, fromCents(1));
        expect(percentage(less, whole, { digits, rounding: "floor" })).not.toBe(hundred);
      }),
    );
  });
});
