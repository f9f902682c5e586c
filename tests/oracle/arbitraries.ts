import fc from "fast-check";
import type { AllocationMode } from "../../src/money/allocate.js";
import { fromCents } from "../../src/money/money.js";
import { ROUNDINGS } from "../../src/money/rounding.js";
import type { Weight } from "../../src/money/weight.js";

/** Any amount, with the ends of the range and the neighbourhood of zero among them. */
export const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 })).map(fromCents);

/** Amounts of which a few hundred stay far within the range. */
export const ordinaryAmounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(fromCents);

/** Every way of rounding. */
export const roundings = fc.constantFrom(...ROUNDINGS);

/** Every way of handing out cents. */
export const modes = fc.constantFrom<AllocationMode[]>("largestRemainder", "largestWeight", "first", "last");

const digitTexts = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most })
    .map((digits) => digits.join(""));

/** Decimal texts of at most 30 digits before and after the point, below zero as well. */
export const decimals = fc
  .tuple(fc.constantFrom("", "-"), digitTexts(16), fc.option(digitTexts(14)))
  .map(([sign, whole, rest]) => `${sign}${whole}${rest === null ? "" : `.${rest}`}`);

const quotients = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([a, b]) => `${a}/${b}`);

/** Rates: decimal texts, and quotients of either sign. */
export const rates = fc.oneof(
  decimals,
  quotients,
  quotients.map((text) => `-${text}`),
);

const weight: fc.Arbitrary<Weight> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 2n ** 70n }) },
  { weight: 1, arbitrary: decimals.map((text) => text.replace("-", "")) },
  { weight: 2, arbitrary: quotients },
  { weight: 2, arbitrary: fc.constantFrom<Weight[]>("1/3", "2/3", "0", "0.5", 1n) },
);

/** Whether a weight is zero, whatever its form. */
export const isZeroWeight = (value: Weight) =>
  typeof value === "string" ? !/[1-9]/.test(value.split("/")[0] as string) : Number(value) === 0;

/** A list of weights that are not all zero, in forms that are mixed. */
export const weightLists = fc
  .oneof(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }) as fc.Arbitrary<Weight[]>,
    fc.array(weight, { minLength: 1, maxLength: 8 }),
  )
  .filter((weights) => !weights.every(isZeroWeight));
