import { checkStatement, type Figure, fromCents, type RelationKind } from "regio-deals";
import { describe, expect, test } from "vitest";
import { figure, relate, shown, source } from "./published.js";
import { reasonOf } from "./reasonOf.js";

const unknown = (...given: Parameters<typeof relate>) => {
  const finding = relate(...given);
  expect([finding.outcome, finding.expected, finding.actual, finding.difference, finding.atStake]).toEqual([
    "cannotTell",
    null,
    null,
    null,
    null,
  ]);
  return reasonOf(finding);
};

describe("each kind of relation", () => {
  test.each<[RelationKind, string[], string, string]>([
    ["sum", ["263.00", "187.00", "32.00"], "482.00", "pass | 482.00 | 482.00 | 0.00"],
    ["sum", ["263.00", "187.00", "32.00"], "481.00", "fail | 482.00 | 481.00 | -1.00"],
    ["sum", ["5"], "5", "pass | 5 | 5 | 0"],
    ["sum", ["0.1", "0.2"], "0.3", "pass | 0.3 | 0.3 | 0.0"],
    ["difference", ["482.00", "263.00", "187.00"], "32.00", "pass | 32.00 | 32.00 | 0.00"],
    ["difference", ["1", "3"], "-2", "pass | -2 | -2 | 0"],
    ["difference", ["3", "1"], "-2", "fail | 2 | -2 | -4"],
    ["equals", ["207.50"], "201.00", "fail | 207.50 | 201.00 | -6.50"],
    ["equals", ["30.00"], "30", "pass | 30 | 30 | 0"],
    ["atLeast", ["5"], "5", "pass | 5 | 5 | 0"],
    ["atLeast", ["6"], "5", "pass | 6 | 5 | -1"],
    ["atLeast", ["4"], "5", "fail | 4 | 5 | 1"],
    ["atMost", ["5"], "5", "pass | 5 | 5 | 0"],
    ["atMost", ["4"], "5", "pass | 4 | 5 | 1"],
    ["atMost", ["6"], "5", "fail | 6 | 5 | -1"],
  ])("%s of %j against %s: %s", (kind, operands, result, line) => {
    expect(shown(relate(kind, operands, result))).toBe(line);
  });

  test.each<[RelationKind, string[], string, string]>([
    ["ratio", ["6", "4"], "1.5", "pass | 1.5 | 1.5 | 0.0"],
    ["ratio", ["4", "6"], "1.5", "fail | 0.7 | 1.5 | 0.8"],
    ["ratio", ["6", "-4"], "-1.5", "pass | -1.5 | -1.5 | 0.0"],
    ["percentage", ["1", "8"], "12.5", "pass | 12.5 | 12.5 | 0.0"],
    ["percentage", ["450.00", "482.00"], "93.36", "fail | 93.361 | 93.36 | -0.001"],
    ["product", ["1.5", "4", "-1"], "-6.0", "pass | -6.0 | -6.0 | 0.0"],
    ["product", ["7"], "7", "pass | 7 | 7 | 0"],
  ])("%s of %j against %s: %s", (kind, operands, result, line) => {
    const plain = operands.map((value) => figure(value, "ratio"));
    expect(shown(relate(kind, plain, figure(result, "ratio")))).toBe(line);
  });

  test.each<[RelationKind, string]>([
    ["sum", "RD-STA-01"],
    ["difference", "RD-STA-01"],
    ["product", "RD-STA-01"],
    ["ratio", "RD-STA-01"],
    ["percentage", "RD-STA-01"],
    ["equals", "RD-STA-02"],
    ["atLeast", "RD-STA-02"],
    ["atMost", "RD-STA-02"],
  ])("%s falls under %s, also when it cannot be told", (kind, rule) => {
    const operands = kind === "ratio" || kind === "percentage" ? ["1", "1"] : ["1"];
    expect(relate(kind, operands, "1").rule).toBe(rule);
    expect(relate(kind, operands, "-").rule).toBe(rule);
  });
});

describe("units scale money and nothing else", () => {
  test("thousands and euros add up to millions, in the unit of the result", () => {
    const finding = relate("sum", [figure("1500", "thousand"), figure("500000", "euro")], "2.1");
    expect(shown(finding)).toBe("fail | 2.0 | 2.1 | 0.1");
    expect(finding.atStake).toBe(fromCents(10_000_000));
    expect(finding.facts.operands).toBe("a 1500 thousand (L1), b 500000 euro (L1)");
  });

  test("a tolerance is in the unit of the result", () => {
    const euros = [figure("2000000", "euro")];
    expect(relate("equals", euros, "2.1", "0.1").outcome).toBe("pass");
    expect(relate("equals", euros, "2.1", "0.09").outcome).toBe("fail");
    expect(relate("equals", ["2"], figure("2100000", "euro"), "0.1").outcome).toBe("fail");
    expect(relate("equals", ["2"], figure("2100000", "euro"), "100000").outcome).toBe("pass");
  });

  test("a ratio of a thousand and a million is scaled", () => {
    expect(relate("ratio", [figure("500", "thousand"), "2"], figure("0.25", "ratio")).outcome).toBe("pass");
  });

  test("money times a plain number is money; per cent counts as it is written", () => {
    expect(relate("product", ["2", figure("0.5", "ratio")], figure("1000", "thousand")).outcome).toBe("pass");
    expect(relate("product", ["2", figure("50", "percent")], "100").outcome).toBe("pass");
  });

  test.each(["percent", "count", "ratio", "date"] as const)("%s is not scaled and is no money", (unit) => {
    const finding = relate("equals", [figure("2", unit)], figure("3", unit));
    expect(shown(finding)).toBe(`fail | 2 | 3 | ${unit === "date" ? "" : "1"}`);
    expect(finding.atStake).toBeNull();
  });

  test("between dates there is no difference, whether the relation holds or not", () => {
    const held = (date: string) => relate("atLeast", [figure(date, "date")], figure("20200701", "date"));
    expect([held("20200101").outcome, held("20200101").difference]).toEqual(["fail", null]);
    expect([held("20210101").outcome, held("20210101").difference]).toEqual(["pass", null]);
  });

  test("no unit refuses a relation", () => {
    expect(relate("equals", [figure("2", "count")], figure("2", "percent")).outcome).toBe("pass");
  });

  test("the unit of an operand is named only where it is other money than the result", () => {
    const operands = [figure("1", "million"), figure("2", "percent"), figure("3", "euro")];
    expect(relate("sum", operands, "1").facts.operands).toBe("a 1 (L1), b 2 (L1), c 3 euro (L1)");
    expect(relate("sum", operands, figure("1", "ratio")).facts.operands).toBe("a 1 (L1), b 2 (L1), c 3 (L1)");
  });
});

describe("a tolerance in so many units", () => {
  test.each([
    ["0.5", "pass"],
    ["0.50", "pass"],
    ["0.49", "fail"],
    ["0", "fail"],
    ["-0", "fail"],
  ])("%s for a difference of half: %s", (tolerance, outcome) => {
    expect(relate("sum", ["1", "1.5"], "2", tolerance).outcome).toBe(outcome);
    expect(relate("sum", ["1", "0.5"], "2", tolerance).outcome).toBe(outcome);
  });

  test.each(["100", "rounding"])("%s softens neither atLeast nor atMost", (tolerance) => {
    expect(relate("atLeast", ["4"], "5", tolerance).outcome).toBe("fail");
    expect(relate("atMost", ["6"], "5", tolerance).outcome).toBe("fail");
  });
});

describe("what cannot be told is no zero", () => {
  test.each(["", "-", "n.v.t.", "1e5", "0x10", "1/3", "1,5", "1.250.000", " 1", "1 ", "+1", ".5", "5.", "٣"])(
    "a figure %j",
    (value) => {
      const sentence = `figure "a" is ${JSON.stringify(value)}, which is no number.`;
      expect(unknown("sum", [value, "1"], "1")).toBe(sentence);
      expect(unknown("sum", ["1"], value)).toBe(sentence.replace('"a"', '"r"'));
    },
  );

  test("a figure of a million digits, in few words", () => {
    expect(unknown("sum", ["9".repeat(1_000_000)], "1")).toContain(
      "(1000000 characters), which is no number.",
    );
  });

  test.each(["", "x", "1e-2", "1/2", "-0.01"])("a step %j", (step) => {
    expect(unknown("sum", [figure("1", "million", step)], "1")).toBe(
      `figure "a" has the step ${JSON.stringify(step)}, which is no number, or is below zero.`,
    );
  });

  test.each(["", "x", "1e-2", "1/2", "-0.01", "Rounding"])(
    "a tolerance %j, whatever the kind",
    (tolerance) => {
      const sentence = `the tolerance is ${JSON.stringify(tolerance)}, which is no number, or is below zero.`;
      expect(unknown("sum", ["1"], "1", tolerance)).toBe(sentence);
      expect(unknown("atLeast", ["1"], "1", tolerance)).toBe(sentence);
    },
  );

  test.each<[RelationKind, number, string]>([
    ["sum", 0, "at least one figure"],
    ["difference", 0, "at least one figure"],
    ["product", 0, "at least one figure"],
    ["ratio", 1, "two figures"],
    ["ratio", 3, "two figures"],
    ["percentage", 0, "two figures"],
    ["equals", 0, "one figure"],
    ["equals", 2, "one figure"],
    ["atLeast", 2, "one figure"],
    ["atMost", 2, "one figure"],
  ])("%s of %i operands", (kind, count, wanted) => {
    const operands = Array.from({ length: count }, () => "1");
    expect(unknown(kind, operands, "1")).toBe(`the relation takes ${wanted}, and has ${count}.`);
  });

  test.each(["ratio", "percentage"] as const)("a %s of zero", (kind) => {
    for (const zero of ["0", "0.00", "-0"]) {
      const sentence = 'figure "b" is zero, and nothing can be divided by it.';
      expect(unknown(kind, ["1", zero], "1")).toBe(sentence);
      expect(unknown(kind, ["1", zero], "1", "rounding")).toBe(sentence);
    }
    expect(relate(kind, ["0", "1"], "0").outcome).toBe("pass");
  });

  test.each(["gone", "constructor", "__proto__", "toString", ""])("a figure %j that is not there", (id) => {
    const figures: Record<string, Figure> = { a: figure("1") };
    const findings = checkStatement({
      id: "statement",
      title: "Tabel",
      source,
      figures,
      relations: [
        { id: "in", kind: "sum", operands: ["a", id], result: "a", tolerance: "0" },
        { id: "out", kind: "sum", operands: ["a"], result: id, tolerance: "0" },
      ],
    });
    expect(findings.map((finding) => [finding.outcome, reasonOf(finding)])).toEqual([
      ["cannotTell", `there is no figure ${JSON.stringify(id)}.`],
      ["cannotTell", `there is no figure ${JSON.stringify(id)}.`],
    ]);
  });

  test("a figure that is called like a property of every object is read as any other", () => {
    const figures = JSON.parse('{"__proto__":{"value":"2","unit":"euro","where":"L1"}}') as Record<
      string,
      Figure
    >;
    Object.defineProperty(figures, "constructor", { value: figure("2", "euro"), enumerable: true });
    const relation = { id: "r", kind: "equals" as const, result: "constructor", tolerance: "0" };
    const [finding] = checkStatement({
      id: "statement",
      title: "Tabel",
      source,
      figures,
      relations: [{ ...relation, operands: ["__proto__"] }],
    });
    expect(finding?.outcome).toBe("pass");
  });

  test.each(["average", "constructor"])("a kind %j that does not exist", (kind) => {
    expect(unknown(kind as RelationKind, ["1"], "1")).toBe(`there is no relation "${kind}".`);
  });
});

describe("the findings", () => {
  const findings = checkStatement({
    id: "statement",
    title: "Tabel 1",
    source,
    figures: { a: figure("1"), b: { ...figure("2"), where: "L312" } },
    relations: [
      { id: "second", kind: "equals", operands: ["a"], result: "b", tolerance: "0" },
      { id: "first", kind: "equals", operands: ["a"], result: "a", tolerance: "0" },
      { id: "third", kind: "equals", operands: ["c"], result: "a", tolerance: "0" },
    ],
  });

  test("come one for each relation, in their order, passes too", () => {
    expect(findings.map(({ path, outcome }) => [...path, outcome])).toEqual([
      ["relations", "second", "fail"],
      ["relations", "first", "pass"],
      ["relations", "third", "cannotTell"],
    ]);
  });

  test("carry what the words need", () => {
    expect(findings[0]?.facts).toEqual({
      title: "Tabel 1",
      kind: "equals",
      where: "L312",
      operands: "a 1 (L1)",
    });
  });

  test("are frozen, the list too", () => {
    expect(Object.isFrozen(findings)).toBe(true);
    expect(findings.every(Object.isFrozen)).toBe(true);
  });

  test("are none for a statement without relations", () => {
    expect(checkStatement({ id: "s", title: "S", source, figures: {}, relations: [] })).toEqual([]);
  });

  test("come for a sum of twenty thousand figures too", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => [`f${index}`, figure("1.25")] as const);
    const [finding] = checkStatement({
      id: "statement",
      title: "Long",
      source,
      figures: { ...Object.fromEntries(many), r: figure("25000") },
      relations: [
        { id: "r", kind: "sum", operands: many.map(([id]) => id), result: "r", tolerance: "rounding" },
      ],
    });
    expect(finding?.outcome).toBe("pass");
  });
});
