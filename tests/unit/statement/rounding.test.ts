import type { RelationKind } from "regio-deals";
import { describe, expect, test } from "vitest";
import { figure, relate } from "./published.js";
import { reasonOf } from "./reasonOf.js";

const rounding = (kind: RelationKind, operands: readonly string[], result: string, step?: string) =>
  relate(
    kind,
    operands.map((value) => figure(value, "ratio")),
    figure(result, "ratio", step),
    "rounding",
  );

describe("sums, differences and equalities: half a step for each operand and for the result", () => {
  test.each<[RelationKind, string[], string, string]>([
    // Half for each of two operands and half for the result: 1.5.
    ["sum", ["1", "1"], "3.5", "fail"],
    ["sum", ["1", "1"], "3", "pass"],
    ["sum", ["1", "1"], "4", "fail"],
    // Three operands and the result: 2.
    ["sum", ["1", "1", "1"], "5", "pass"],
    ["sum", ["1", "1", "1"], "1", "pass"],
    ["sum", ["1", "1", "1"], "6", "fail"],
    ["difference", ["9", "1", "1"], "9", "pass"],
    ["difference", ["9", "1", "1"], "10", "fail"],
    // Half and a twentieth: 0.55, exactly reached.
    ["equals", ["1"], "1.5", "pass"],
    ["equals", ["2"], "1.4", "fail"],
    ["equals", ["1.0"], "1.1", "pass"],
    ["equals", ["1.0"], "1.2", "fail"],
  ])("%s of %j against %s: %s", (kind, operands, result, outcome) => {
    expect(rounding(kind, operands, result).outcome).toBe(outcome);
  });

  test("a bound that is exactly met holds", () => {
    expect(rounding("equals", ["2"], "3").outcome).toBe("pass");
    expect(rounding("equals", ["2"], "3.05", "0.1").outcome).toBe("fail");
    expect(rounding("equals", ["2"], "2.55", "0.1").outcome).toBe("pass");
    expect(rounding("equals", ["2"], "2.56", "0.1").outcome).toBe("fail");
  });

  test("a step counts in its own unit", () => {
    const thousands = figure("1500", "thousand");
    // Half a thousand and half a million: 500500 euros.
    expect(relate("equals", [thousands], "2", "rounding").outcome).toBe("pass");
    expect(relate("equals", [figure("1499", "thousand")], "2", "rounding").outcome).toBe("fail");
  });

  test("a step of zero is exact", () => {
    const count = (value: string) => figure(value, "count", "0");
    expect(relate("sum", [count("6"), count("12")], count("18"), "rounding").outcome).toBe("pass");
    expect(relate("sum", [count("6"), count("12")], count("19"), "rounding").outcome).toBe("fail");
  });

  test("a step need not be a power of ten", () => {
    expect(
      relate("equals", [figure("1", "ratio", "0")], figure("1.25", "ratio", "0.5"), "rounding").outcome,
    ).toBe("pass");
    expect(
      relate("equals", [figure("1", "ratio", "0")], figure("1.26", "ratio", "0.5"), "rounding").outcome,
    ).toBe("fail");
  });
});

describe("products, ratios and percentages: whatever the steps allow together", () => {
  test.each<[RelationKind, string[], string, string]>([
    // 1.5 to 2.5 times 2.5 to 3.5 is 3.75 to 8.75.
    ["product", ["2", "3"], "9", "pass"],
    ["product", ["2", "3"], "10", "fail"],
    ["product", ["2", "3"], "4", "pass"],
    ["product", ["2", "3"], "3", "fail"],
    ["product", ["-2", "3"], "-9", "pass"],
    ["product", ["-2", "3"], "-10", "fail"],
    ["product", ["-2", "-3"], "9", "pass"],
    ["product", ["-2", "-3"], "3", "fail"],
    // -0.5 to 0.5 times 2.5 to 3.5 is -1.75 to 1.75.
    ["product", ["0", "3"], "2", "pass"],
    ["product", ["0", "3"], "-2", "pass"],
    ["product", ["0", "3"], "3", "fail"],
    // 5.5 to 6.5 over 1.5 to 2.5 is 2.2 to 4.33.
    ["ratio", ["6", "2"], "2", "pass"],
    ["ratio", ["6", "2"], "1", "fail"],
    ["ratio", ["6", "2"], "4", "pass"],
    ["ratio", ["6", "2"], "5", "fail"],
    ["ratio", ["-6", "2"], "-2", "pass"],
    ["ratio", ["-6", "2"], "-1", "fail"],
    ["ratio", ["6", "-2"], "-4", "pass"],
    ["ratio", ["6", "-2"], "-5", "fail"],
    // 220 to 433.3 per cent.
    ["percentage", ["6", "2"], "433", "pass"],
    ["percentage", ["6", "2"], "434", "fail"],
    ["percentage", ["6", "2"], "220", "pass"],
    ["percentage", ["6", "2"], "219", "fail"],
  ])("%s of %j against %s: %s", (kind, operands, result, outcome) => {
    expect(rounding(kind, operands, result).outcome).toBe(outcome);
  });

  test("intervals that only touch meet", () => {
    // 1 exactly times 1.5 to 2.5, against 2.5 to 3.5 and 0.5 to 1.5.
    expect(rounding("product", ["2"], "3").outcome).toBe("pass");
    expect(rounding("product", ["2"], "1").outcome).toBe("pass");
    expect(rounding("product", ["2"], "3.1").outcome).toBe("fail");
  });

  test.each(["ratio", "percentage"] as const)("a %s by what may be zero cannot be told", (kind) => {
    const sentence = 'figure "b" may be zero within its step, and nothing can be divided by it.';
    for (const divisor of ["0.5", "-0.5", "0.2"]) {
      const finding = relate(kind, ["6", figure(divisor, "million", "1")], "1", "rounding");
      expect([finding.outcome, reasonOf(finding)]).toEqual(["cannotTell", sentence]);
    }
    expect(relate(kind, ["6", figure("0.51", "million", "1")], "1", "rounding").outcome).not.toBe(
      "cannotTell",
    );
    expect(relate(kind, ["6", figure("-0.51", "million", "1")], "1", "rounding").outcome).not.toBe(
      "cannotTell",
    );
  });

  test("450 of 482 is not 90 per cent, whole per cents or not", () => {
    const operands = [figure("450.00"), figure("482.00")];
    const share = relate("percentage", operands, figure("90", "percent", "1"), "rounding");
    expect([share.outcome, share.expected, share.difference]).toEqual(["fail", "93", "-3"]);
    const exact = relate("percentage", operands, figure("90", "percent", "0.01"), "rounding");
    expect([exact.outcome, exact.expected, exact.difference]).toEqual(["fail", "93.36", "-3.36"]);
    expect(relate("percentage", operands, figure("93", "percent"), "rounding").outcome).toBe("pass");
    expect(relate("percentage", operands, figure("93.36", "percent"), "rounding").outcome).toBe("pass");
  });
});
