import { describe, expect, test } from "vitest";
import { checkRounding, divideRounded, ROUNDINGS, type Rounding } from "../../../src/money/rounding.js";
import { refusals } from "../refusal.js";

/** Tenths, and the integer that each way of rounding makes of them. */
const tenths: readonly (readonly [bigint, Readonly<Record<Rounding, bigint>>])[] = [
  [0n, { halfUp: 0n, halfEven: 0n, up: 0n, down: 0n, floor: 0n, ceiling: 0n }],
  [1n, { halfUp: 0n, halfEven: 0n, up: 1n, down: 0n, floor: 0n, ceiling: 1n }],
  [-1n, { halfUp: 0n, halfEven: 0n, up: -1n, down: 0n, floor: -1n, ceiling: 0n }],
  [4n, { halfUp: 0n, halfEven: 0n, up: 1n, down: 0n, floor: 0n, ceiling: 1n }],
  [-4n, { halfUp: 0n, halfEven: 0n, up: -1n, down: 0n, floor: -1n, ceiling: 0n }],
  [5n, { halfUp: 1n, halfEven: 0n, up: 1n, down: 0n, floor: 0n, ceiling: 1n }],
  [-5n, { halfUp: -1n, halfEven: 0n, up: -1n, down: 0n, floor: -1n, ceiling: 0n }],
  [6n, { halfUp: 1n, halfEven: 1n, up: 1n, down: 0n, floor: 0n, ceiling: 1n }],
  [-6n, { halfUp: -1n, halfEven: -1n, up: -1n, down: 0n, floor: -1n, ceiling: 0n }],
  [10n, { halfUp: 1n, halfEven: 1n, up: 1n, down: 1n, floor: 1n, ceiling: 1n }],
  [-10n, { halfUp: -1n, halfEven: -1n, up: -1n, down: -1n, floor: -1n, ceiling: -1n }],
  [15n, { halfUp: 2n, halfEven: 2n, up: 2n, down: 1n, floor: 1n, ceiling: 2n }],
  [-15n, { halfUp: -2n, halfEven: -2n, up: -2n, down: -1n, floor: -2n, ceiling: -1n }],
  [25n, { halfUp: 3n, halfEven: 2n, up: 3n, down: 2n, floor: 2n, ceiling: 3n }],
  [-25n, { halfUp: -3n, halfEven: -2n, up: -3n, down: -2n, floor: -3n, ceiling: -2n }],
];

describe.each(ROUNDINGS)("%s", (rounding) => {
  test.each(tenths.map(([numerator, rounded]) => [numerator, rounded[rounding]]))(
    "makes of %i tenths %i",
    (numerator, rounded) => {
      expect(divideRounded(numerator as bigint, 10n, rounding)).toBe(rounded);
    },
  );
});

test("an odd denominator has no ties", () => {
  expect(divideRounded(1n, 3n, "halfUp")).toBe(0n);
  expect(divideRounded(2n, 3n, "halfUp")).toBe(1n);
  expect(divideRounded(1n, 3n, "halfEven")).toBe(0n);
  expect(divideRounded(5n, 3n, "halfEven")).toBe(2n);
});

test("the names of the roundings are these six", () => {
  expect(ROUNDINGS).toEqual(["halfUp", "halfEven", "up", "down", "floor", "ceiling"]);
  for (const rounding of ROUNDINGS) expect(() => checkRounding(rounding)).not.toThrow();
});

test("a rounding without a known name is refused; there is no default", () => {
  const values = [undefined, null, "half", "HALFUP", "toString", ["halfUp"], 4];
  expect(refusals(values, checkRounding)).toMatchInlineSnapshot(`
    "
    ROUNDING_UNKNOWN: Found nothing for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    ROUNDING_UNKNOWN: Found null for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    ROUNDING_UNKNOWN: Found "half" for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    ROUNDING_UNKNOWN: Found "HALFUP" for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    ROUNDING_UNKNOWN: Found "toString" for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    ROUNDING_UNKNOWN: Found an array for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    ROUNDING_UNKNOWN: Found the number 4 for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    "
  `);
});

test("a division by an unknown rounding is refused", () => {
  expect(
    refusals(["banker"], (rounding) => divideRounded(1n, 2n, rounding as Rounding)),
  ).toMatchInlineSnapshot(`
    "
    ROUNDING_UNKNOWN: Found "banker" for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    "
  `);
});
