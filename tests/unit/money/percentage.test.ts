import { expect, test } from "vitest";
import { euro } from "../../../src/money/euro.js";
import { percentage } from "../../../src/money/percentage.js";
import { refusal, refusalCode, refusals } from "../refusal.js";

test.each([
  ["99.96", "100", 1, "halfUp", "100.0"],
  ["99.96", "100", 1, "floor", "99.9"],
  ["99.96", "100", 2, "floor", "99.96"],
  ["-99.96", "100", 1, "floor", "-100.0"],
  ["-99.96", "100", 1, "down", "-99.9"],
  ["450000000", "482000000", 2, "halfUp", "93.36"],
  ["450000000", "482000000", 0, "halfUp", "93"],
  ["1", "3", 20, "halfUp", "33.33333333333333333333"],
  ["2", "3", 20, "halfUp", "66.66666666666666666667"],
  ["1", "3", 0, "ceiling", "34"],
  ["0", "3", 2, "up", "0.00"],
  ["3", "1", 1, "halfUp", "300.0"],
  ["1", "1000", 1, "halfUp", "0.1"],
  ["1", "1000", 3, "halfUp", "0.100"],
  ["5", "10000", 1, "halfUp", "0.1"],
  ["5", "10000", 1, "halfEven", "0.0"],
  ["-5", "10000", 1, "halfUp", "-0.1"],
  ["-5", "10000", 1, "halfEven", "0.0"],
  ["-1", "100000", 1, "ceiling", "0.0"],
  ["50", "-100", 1, "halfUp", "-50.0"],
  ["-50", "-100", 1, "halfUp", "50.0"],
  ["1", "-3", 1, "floor", "-33.4"],
  ["1", "-3", 1, "ceiling", "-33.3"],
  ["90071992547409.91", "0.01", 2, "down", "900719925474099100.00"],
  ["0.01", "90071992547409.91", 20, "down", "0.00000000000001110223"],
] as const)("%s of %s with %i digits, rounded %s, is %s", (part, whole, digits, rounding, text) => {
  expect(percentage(euro(part), euro(whole), { digits, rounding } as const)).toBe(text);
});

test("a whole of zero is refused, also for a part of zero", () => {
  const options = { digits: 1, rounding: "halfUp" } as const;
  expect(refusal(() => percentage(euro("5"), euro("0"), options))).toMatchInlineSnapshot(
    `"DIVISION_BY_ZERO: Found a whole of zero; a percentage of nothing does not exist. Look at the whole before you ask."`,
  );
  expect(refusalCode(() => percentage(euro("0"), euro("-0"), options))).toBe("DIVISION_BY_ZERO");
});

test("a number of digits that is no integer from 0 to 20 is refused", () => {
  const values = [-1, 21, 1.5, Number.NaN, "2", null, undefined];
  const written = (digits: unknown) =>
    percentage(euro("1"), euro("2"), { digits: digits as number, rounding: "halfUp" });
  expect(refusals(values, written)).toMatchInlineSnapshot(`
    "
    FORMAT_INVALID: Found the number -1 for the number of decimals; expected a whole number from 0 to 20.
    FORMAT_INVALID: Found the number 21 for the number of decimals; expected a whole number from 0 to 20.
    FORMAT_INVALID: Found the number 1.5 for the number of decimals; expected a whole number from 0 to 20.
    FORMAT_INVALID: Found the number NaN for the number of decimals; expected a whole number from 0 to 20.
    FORMAT_INVALID: Found "2" for the number of decimals; expected a whole number from 0 to 20.
    FORMAT_INVALID: Found null for the number of decimals; expected a whole number from 0 to 20.
    FORMAT_INVALID: Found nothing for the number of decimals; expected a whole number from 0 to 20.
    "
  `);
});

test("there is no default rounding", () => {
  expect(refusalCode(() => percentage(euro("1"), euro("2"), { digits: 1 } as never))).toBe(
    "ROUNDING_UNKNOWN",
  );
  expect(refusalCode(() => percentage(euro("1"), euro("2"), undefined as never))).toBe("FORMAT_INVALID");
});
