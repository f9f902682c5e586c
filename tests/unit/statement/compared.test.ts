import { fromCents } from "regio-deals";
import { describe, expect, test } from "vitest";
import { figure, relate, shown } from "./published.js";

describe("expected is shown to the step of the result", () => {
  test.each([
    ["93.36", undefined, "93.36"],
    ["93", undefined, "93"],
    ["93.4", undefined, "93.4"],
    ["93.00", "1", "93"],
    ["93", "0.01", "93.36"],
    ["93", "0.5", "93.4"],
    ["93", "10", "93"],
    ["93", "0", "93"],
  ])("%s with step %s: %s", (value, step, expected) => {
    const operands = [figure("450"), figure("482")];
    expect(relate("percentage", operands, figure(value, "percent", step), "1").expected).toBe(expected);
  });

  test("half up, away from zero", () => {
    expect(relate("equals", ["0.5"], "7").expected).toBe("1");
    expect(relate("equals", ["-0.5"], "7").expected).toBe("-1");
  });

  test("in the unit of the result", () => {
    expect(relate("equals", [figure("1250000", "euro")], "9.00").expected).toBe("1.25");
    expect(relate("equals", ["1.25"], figure("9", "thousand")).expected).toBe("1250");
  });
});

describe("expected and actual never look equal on a fail", () => {
  test.each([
    ["0.6", "1", "fail | 0.6 | 1 | 0.4"],
    ["0.5", "1", "fail | 0.5 | 1 | 0.5"],
    ["1.4", "1", "fail | 1.4 | 1 | -0.4"],
    ["0.95", "1", "fail | 0.95 | 1 | 0.05"],
    ["0.0004", "0", "fail | 0.0004 | 0 | -0.0004"],
    ["-0.0004", "0", "fail | -0.0004 | 0 | 0.0004"],
    ["0.9996", "1.00", "fail | 0.9996 | 1.00 | 0.0004"],
  ])("%s against %s: %s", (operand, result, line) => {
    expect(shown(relate("equals", [operand], result))).toBe(line);
  });

  test("however small the difference is", () => {
    const tiny = `0.${"0".repeat(60)}1`;
    expect(shown(relate("equals", [tiny], "0"))).toBe(`fail | ${tiny} | 0 | -${tiny}`);
    const { expected } = relate(
      "product",
      [tiny, tiny].map((value) => figure(value, "ratio")),
      figure("0", "ratio"),
    );
    expect(expected).toBe(`0.${"0".repeat(121)}1`);
  });

  test("and the larger of the two looks the larger, where the step is coarser than the figure", () => {
    expect(shown(relate("equals", ["93.6"], figure("93.7", "million", "1")))).toBe(
      "fail | 93.6 | 93.7 | 0.1",
    );
  });

  test("but a pass keeps to the step", () => {
    const operands = [figure("450"), figure("482")];
    expect(shown(relate("percentage", operands, figure("93", "percent"), "rounding"))).toBe(
      "pass | 93 | 93 | 0",
    );
    expect(shown(relate("equals", ["0.6"], "1", "0.5"))).toBe("pass | 1 | 1 | 0");
  });
});

describe("the difference is actual less expected, as they are shown", () => {
  test.each([
    ["207.5", "210", "fail | 208 | 210 | 2"],
    ["207.5", "201", "fail | 208 | 201 | -7"],
    ["-207.5", "-210", "fail | -208 | -210 | -2"],
  ])("%s against %s: %s", (operand, result, line) => {
    expect(shown(relate("equals", [operand], result))).toBe(line);
  });

  test("with every decimal that was written", () => {
    expect(shown(relate("equals", ["1"], figure("5.25", "million", "1")))).toBe("fail | 1 | 5.25 | 4.25");
  });
});

describe("what is at stake", () => {
  test.each([
    ["euro", "0.019", "0", 1],
    ["euro", "0", "0.019", 1],
    ["thousand", "0.00001", "0", 1],
    ["million", "207.5", "201", 650_000_000],
  ] as const)("%s %s against %s: %i cents, rounded down", (unit, operand, result, cents) => {
    const finding = relate("equals", [figure(operand, unit)], figure(result, unit));
    expect(finding.atStake).toBe(fromCents(cents));
  });

  test("is nothing where the relation holds", () => {
    expect(relate("equals", ["1"], "2", "1").atStake).toBeNull();
    expect(relate("atLeast", ["100"], "2").atStake).toBeNull();
  });

  test("is left out where it is beyond the range of money", () => {
    expect(relate("equals", [figure("90071992547409.91", "euro")], figure("0", "euro")).atStake).toBe(
      fromCents(Number.MAX_SAFE_INTEGER),
    );
    expect(relate("equals", [figure("90071992547409.92", "euro")], figure("0", "euro")).atStake).toBeNull();
    expect(relate("equals", ["9".repeat(64)], "0").atStake).toBeNull();
  });
});
