import { expect, test } from "vitest";
import { comparedAmounts, makeFinding } from "../../../src/finding/makeFinding.js";
import { euro } from "../../../src/money/euro.js";

test("a finding has the severity of its rule, and null for what nobody gave", () => {
  expect(makeFinding("RD-COM-01", "pass", { path: ["lines", "t1-zeeland"] })).toEqual({
    rule: "RD-COM-01",
    outcome: "pass",
    severity: "warning",
    path: ["lines", "t1-zeeland"],
    expected: null,
    actual: null,
    difference: null,
    atStake: null,
    waiver: null,
    facts: {},
  });
});

test("a finding keeps what it was given", () => {
  const finding = makeFinding("RD-CEI-01", "fail", {
    path: ["lines", 3],
    expected: "1",
    actual: "2",
    difference: "1",
    atStake: euro("1"),
    facts: { line: "a" },
  });
  expect(finding).toMatchObject({
    path: ["lines", 3],
    expected: "1",
    actual: "2",
    difference: "1",
    atStake: 100,
    facts: { line: "a" },
  });
});

test("a finding is frozen all the way down, and so are the path and the facts that it was made of", () => {
  const path = ["lines", "a"];
  const facts = { line: "a" };
  const finding = makeFinding("RD-CEI-01", "fail", { path, facts });
  expect(finding.path).toBe(path);
  expect(finding.facts).toBe(facts);
  expect([finding, path, facts].every(Object.isFrozen)).toBe(true);
});

test.each([
  ["35", "36.50", { expected: "35.00", actual: "36.50", difference: "1.50", atStake: 150 }],
  ["36.50", "35", { expected: "36.50", actual: "35.00", difference: "-1.50", atStake: 150 }],
  ["35", "35", { expected: "35.00", actual: "35.00", difference: "0.00", atStake: 0 }],
])("the amounts %s and %s are compared", (expected, actual, parts) => {
  expect(comparedAmounts(euro(expected), euro(actual))).toEqual(parts);
});
