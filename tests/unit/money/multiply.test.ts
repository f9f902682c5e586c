import { describe, expect, test } from "vitest";
import { euro } from "../../../src/money/euro.js";
import { fromCents, type Money } from "../../../src/money/money.js";
import { multiply } from "../../../src/money/multiply.js";
import { ROUNDINGS, type Rounding } from "../../../src/money/rounding.js";
import { toDecimalString } from "../../../src/money/toDecimalString.js";
import { refusal, refusalCode, refusals } from "../refusal.js";

/** Fifty cents and seventy cents at 1.05 are 52.5 and 73.5 cents. */
const ties: readonly (readonly [string, Readonly<Record<Rounding, string>>])[] = [
  ["0.50", { halfUp: "0.53", halfEven: "0.52", up: "0.53", down: "0.52", floor: "0.52", ceiling: "0.53" }],
  [
    "-0.50",
    { halfUp: "-0.53", halfEven: "-0.52", up: "-0.53", down: "-0.52", floor: "-0.53", ceiling: "-0.52" },
  ],
  ["0.70", { halfUp: "0.74", halfEven: "0.74", up: "0.74", down: "0.73", floor: "0.73", ceiling: "0.74" }],
  [
    "-0.70",
    { halfUp: "-0.74", halfEven: "-0.74", up: "-0.74", down: "-0.73", floor: "-0.74", ceiling: "-0.73" },
  ],
];

describe.each(ties)("%s at 1.05, a tie,", (amount, products) => {
  test.each(ROUNDINGS)("rounded %s", (rounding) => {
    expect(toDecimalString(multiply(euro(amount), "1.05", { rounding }))).toBe(products[rounding]);
  });
});

test.each([
  ["100.00", "1.025", "102.50"],
  ["100.00", "1/3", "33.33"],
  ["200.00", "2/3", "133.33"],
  ["100.00", "-1/3", "-33.33"],
  ["-100.00", "-0.5", "50.00"],
  ["100.00", "0", "0.00"],
  ["100.00", "-0", "0.00"],
  ["0.00", "12345.678", "0.00"],
  ["100.00", "10/4", "250.00"],
  ["100.00", "007", "700.00"],
  ["1000000.00", `0.${"3".repeat(62)}`, "333333.33"],
  ["90071992547409.91", "1", "90071992547409.91"],
  ["-90071992547409.91", "1.000", "-90071992547409.91"],
  ["90071992547409.91", "0.5", "45035996273704.96"],
])("%s times %s is %s", (amount, rate, product) => {
  expect(toDecimalString(multiply(euro(amount), rate, { rounding: "halfUp" }))).toBe(product);
});

test("what a float rounds wrongly is exact", () => {
  expect(Math.round(100 * 1.005)).toBe(100);
  expect(multiply(fromCents(100), "1.005", { rounding: "halfUp" })).toBe(101);
  expect(multiply(fromCents(-100), "1.005", { rounding: "halfUp" })).toBe(-101);
});

test("a product that rounds to nothing is zero, never minus zero", () => {
  for (const rounding of ["halfUp", "halfEven", "down", "ceiling"] as const) {
    expect(Object.is(multiply(fromCents(-1), "0.1", { rounding }), 0)).toBe(true);
  }
  expect(Object.is(multiply(-0 as Money, "5", { rounding: "up" }), 0)).toBe(true);
});

test("a product out of range is refused", () => {
  const most = fromCents(Number.MAX_SAFE_INTEGER);
  expect(refusal(() => multiply(most, "1.0001", { rounding: "halfUp" }))).toMatchInlineSnapshot(
    `"AMOUNT_OUT_OF_RANGE: Found 9008099974666465 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
  );
  expect(refusal(() => multiply(most, `-${"9".repeat(63)}`, { rounding: "up" }))).toMatchInlineSnapshot(
    `"AMOUNT_OUT_OF_RANGE: Found -9007199254740990999999999999999999999999999999999999999999999990992800745259009 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
  );
});

test("a rate of another form is refused", () => {
  const rates = [
    "",
    "1,025",
    "1e2",
    " 1",
    "1/0",
    "1/-3",
    "1.5/2",
    "1/2/3",
    ".5",
    "5.",
    "1".repeat(65),
    1.025,
    null,
  ];
  const multiplied = (rate: unknown) => multiply(fromCents(100), rate as string, { rounding: "halfUp" });
  expect(refusals(rates, multiplied)).toMatchInlineSnapshot(`
    "
    NUMBER_INVALID: Found "" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "1,025" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "1e2" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found " 1" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "1/0" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "1/-3" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "1.5/2" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "1/2/3" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found ".5" for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "5." for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found "1111111111111111111111111111111111111111"… (65 characters) for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found the number 1.025 for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    NUMBER_INVALID: Found null for the rate; expected a decimal text such as "1.025" or a fraction such as "1/3", of at most 64 characters.
    "
  `);
});

test.each([
  "x1",
  "1x",
  "1/3x",
  "x1/3",
  "1/x",
  "/3",
  "1/",
  "1 / 3",
  "+1",
  "--1",
  "1.2.3",
  "1\n",
  "٥",
  "1.",
  "0x1",
])("the rate %j is refused", (rate) => {
  expect(refusalCode(() => multiply(fromCents(100), rate, { rounding: "halfUp" }))).toBe("NUMBER_INVALID");
});

test("a rate of 64 characters is read", () => {
  expect(multiply(fromCents(100), `1.${"0".repeat(62)}`, { rounding: "halfUp" })).toBe(100);
});

test("there is no default rounding", () => {
  expect(refusalCode(() => multiply(fromCents(1), "1", undefined as never))).toBe("ROUNDING_UNKNOWN");
  expect(refusalCode(() => multiply(fromCents(1), "1", {} as never))).toBe("ROUNDING_UNKNOWN");
});
