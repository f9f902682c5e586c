import { Decimal as Shared } from "decimal.js";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/decimal/decimal.js";
import { normaliseDecimal } from "../../../src/decimal/normaliseDecimal.js";
import { refusalCode, refusals } from "../refusal.js";

describe("normaliseDecimal", () => {
  test.each([
    ["1.7900", "1.79"],
    ["1.79", "1.79"],
    ["007", "7"],
    ["-007.50", "-7.5"],
    ["0", "0"],
    ["-0", "0"],
    ["-0.000", "0"],
    ["0.0", "0"],
    ["10", "10"],
    ["100.00", "100"],
    ["-0.05", "-0.05"],
    ["0.0000001", "0.0000001"],
    ["0.00000000000000000000000000001", "0.00000000000000000000000000001"],
    ["100000000000000000000000000000", "100000000000000000000000000000"],
    ["123456789012345678901234567890", "123456789012345678901234567890"],
    ["-12345678901234567890.1234567890", "-12345678901234567890.123456789"],
    [`-${"0".repeat(29)}.0`, "0"],
  ])("brings %s to %s", (text, shortest) => {
    expect(normaliseDecimal(text)).toBe(shortest);
  });

  test("refuses another form, and says what was found and what is expected", () => {
    const texts = ["", "1,79", "1e3", ".5", "5.", "+1", "1/3", " 1", "1".repeat(31), "1".repeat(1_000_000)];
    expect(refusals(texts, normaliseDecimal)).toMatchInlineSnapshot(`
      "
      NUMBER_INVALID: Found ""; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found "1,79"; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found "1e3"; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found ".5"; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found "5."; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found "+1"; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found "1/3"; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found " 1"; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found "1111111111111111111111111111111"; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found "1111111111111111111111111111111111111111"… (1000000 characters); expected a decimal text of at most 30 digits, such as "1.79".
      "
    `);
  });

  test.each([
    "-",
    ".",
    "--1",
    "1.2.3",
    "1\n",
    "\t1",
    "1 000",
    "0x1F",
    "0b1",
    "NaN",
    "Infinity",
    "٥",
    "1_000",
    "x1",
    "1x",
    `0.${"0".repeat(30)}`,
    `-${"1".repeat(16)}.${"1".repeat(15)}`,
  ])("refuses %j", (text) => {
    expect(refusalCode(() => normaliseDecimal(text))).toBe("NUMBER_INVALID");
  });

  test("refuses everything that is no text", () => {
    const values: readonly unknown[] = [
      1.79,
      5n,
      null,
      undefined,
      ["1"],
      new Decimal("1.79"),
      Object("1.79"),
    ];
    expect(refusals(values, (value) => normaliseDecimal(value as string))).toMatchInlineSnapshot(`
      "
      NUMBER_INVALID: Found the number 1.79; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found a bigint; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found null; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found nothing; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found an array; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found an object; expected a decimal text of at most 30 digits, such as "1.79".
      NUMBER_INVALID: Found an object; expected a decimal text of at most 30 digits, such as "1.79".
      "
    `);
  });
});

describe("the clone of decimal.js", () => {
  test("keeps 60 significant digits", () => {
    expect(Decimal.precision).toBe(60);
    expect(new Decimal(1).div(3).toFixed()).toBe(`0.${"3".repeat(60)}`);
  });

  test("takes nothing from the settings of another program, and leaves them alone", () => {
    const before = { precision: Shared.precision, toExpNeg: Shared.toExpNeg };
    try {
      Shared.set({ precision: 3, toExpNeg: 0 });
      expect(Decimal.precision).toBe(60);
      expect(normaliseDecimal("12345.6789")).toBe("12345.6789");
      expect(Shared.precision).toBe(3);
    } finally {
      Shared.set(before);
    }
    expect(Shared.precision).toBe(20);
  });
});
