import fc from "fast-check";
import { addDays, fromCents, type LocalDate, localDate, type Money, type Period } from "regio-deals";
import { QUALIFIERS } from "../../src/vocabulary/qualifier.js";

/** The ids of the two sources of every generated portfolio. */
export const SOURCE_IDS = ["s1", "s2"] as const;

const FIRST_DAY = localDate("2018-01-01");
const DAYS = 3650;

/** Nothing, or a value. */
export function orNull<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(values, { nil: null, freq: 2 });
}

/** Amounts from zero to ten billion euros; thousands of them still fit in one sum. */
export const amounts: fc.Arbitrary<Money> = fc
  .oneof(fc.constant(0), fc.nat(100), fc.nat(100_000_000), fc.integer({ min: 0, max: 1_000_000_000_000 }))
  .map(fromCents);

/** Dates of ten years. */
export const dates: fc.Arbitrary<LocalDate> = fc.nat(DAYS).map((days) => addDays(FIRST_DAY, days));

/** Periods of a day to four years. */
export const periods: fc.Arbitrary<Period> = fc
  .tuple(dates, fc.integer({ min: 1, max: 1461 }))
  .map(([from, days]) => ({ from, until: addDays(from, days) }));

/** The years of the dates. */
export const years: fc.Arbitrary<number> = fc.integer({ min: 2018, max: 2027 });

/** Short texts, signs and accents included. */
export const texts: fc.Arbitrary<string> = fc.string({ unit: "grapheme", maxLength: 8 });

/** Per cents with at most two decimals, in their shortest form. */
export const shares: fc.Arbitrary<string> = fc.nat(15_000).map((hundredths) => String(hundredths / 100));

/** How a source puts a figure, or nothing. */
export const qualifiers = orNull(fc.constantFrom(...QUALIFIERS));

/** Whether a date is the day itself; often a balance. */
export const dateBases = fc.constantFrom("on" as const, "on" as const, "atOrBefore" as const);

/** Where something comes from. */
export const sourced = {
  source: orNull(fc.constantFrom<string[]>(...SOURCE_IDS)),
  where: orNull(texts),
};

/** A number that picks one item of a list, see {@link pick}. */
export const picks: fc.Arbitrary<number> = fc.nat(1_000);

/** One item of a list; `undefined` of an empty one. */
export function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(items.length, 1)];
}

/** One item of a list, or nothing: half of all picks. */
export function pickOrNull<T>(items: readonly T[], at: number): T | null {
  return at % 2 === 0 ? null : (pick(items, at >> 1) ?? null);
}
