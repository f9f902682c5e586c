import { expect, test } from "vitest";
import { fromCents, type Money } from "../../../src/money/money.js";
import { sum } from "../../../src/money/sum.js";
import { refusal } from "../refusal.js";

const MOST = fromCents(Number.MAX_SAFE_INTEGER);
const LEAST = fromCents(-Number.MAX_SAFE_INTEGER);
const ONE = fromCents(1);

test("no amounts add up to zero", () => {
  expect(sum([])).toBe(0);
});

test.each([
  ["rises above the range first", [MOST, MOST, LEAST, LEAST], 0],
  ["falls below the range first", [LEAST, LEAST, MOST, MOST], 0],
  ["leaves the range by one cent", [MOST, ONE, fromCents(-1)], Number.MAX_SAFE_INTEGER],
  ["leaves the range three times", [MOST, MOST, MOST, LEAST, LEAST], Number.MAX_SAFE_INTEGER],
  ["leaves the range at its end", [LEAST, MOST, MOST], Number.MAX_SAFE_INTEGER],
  ["keeps the small amounts", [ONE, MOST, ONE, LEAST, ONE], 3],
])("a sum that %s is right", (_, amounts, total) => {
  expect(sum(amounts)).toBe(total);
});

test("a sum out of range is refused with the exact sum", () => {
  expect(refusal(() => sum([MOST, ONE]))).toMatchInlineSnapshot(
    `"AMOUNT_OUT_OF_RANGE: Found 9007199254740992 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
  );
  expect(refusal(() => sum([LEAST, LEAST, LEAST]))).toMatchInlineSnapshot(
    `"AMOUNT_OUT_OF_RANGE: Found -27021597764222973 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
  );
});

test("a sum is never minus zero", () => {
  const minusZero = -0 as Money;
  expect(Object.is(sum([minusZero]), 0)).toBe(true);
  expect(Object.is(sum([minusZero, minusZero]), 0)).toBe(true);
  expect(Object.is(sum([ONE, fromCents(-1)]), 0)).toBe(true);
  expect(Object.is(sum([MOST, ONE, LEAST, fromCents(-1), minusZero]), 0)).toBe(true);
});

test("any iterable will do, and is read once", () => {
  let reads = 0;
  function* amounts() {
    for (const cents of [1, 2, 3]) {
      reads++;
      yield fromCents(cents);
    }
  }
  expect(sum(amounts())).toBe(6);
  expect(reads).toBe(3);
  expect(sum(new Set([fromCents(4), fromCents(5)]))).toBe(9);
});

test("an amount that is none is refused wherever it stands", () => {
  expect(refusal(() => sum([ONE, 0.5 as Money]))).toMatchInlineSnapshot(
    `"AMOUNT_INVALID: Found the number 0.5; expected a whole number of euro cents. Make amounts with euro("1250000.00")."`,
  );
  expect(refusal(() => sum([null as unknown as Money]))).toMatchInlineSnapshot(
    `"AMOUNT_INVALID: Found null; expected a whole number of euro cents. Make amounts with euro("1250000.00")."`,
  );
});

test("200,000 amounts are added up", () => {
  expect(sum(Array.from({ length: 200_000 }, (_, i) => fromCents(i)))).toBe(19_999_900_000);
});
