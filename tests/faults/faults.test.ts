import { audit, type Finding, localDate, type RuleId } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { expect, test } from "vitest";
import { ANNEX_FAULTS } from "./annexFaults.js";
import { DOCUMENT_FAULTS } from "./documentFaults.js";
import type { Fault } from "./fault.js";
import { auditOptions, type Case, goodCase } from "./goodCase.js";
import { PORTFOLIO_FAULTS } from "./portfolioFaults.js";
import { random } from "./random.js";
import { UNSEEN_FAULTS } from "./unseenFaults.js";

const FAULTS = [...PORTFOLIO_FAULTS, ...ANNEX_FAULTS, ...DOCUMENT_FAULTS];
const CASES = 200;
/** How many faults each case is broken with, one at a time. */
const EACH = 2;

const failsOf = (one: Case): readonly Finding[] =>
  audit(one.portfolio, auditOptions(one)).findings.filter(({ outcome }) => outcome === "fail");

const cases = Array.from({ length: CASES }, (_, seed) => goodCase(seed));

test("two hundred good cases raise no fail", () => {
  expect(cases.flatMap((one, seed) => failsOf(one).map(({ rule, path }) => [seed, rule, path]))).toEqual([]);
}, 240_000);

test("the letter's own portfolio raises no error and no warning: one note, that a target is not yet pledged", () => {
  const { findings } = audit(regioEnvelop, { asOf: localDate("2021-01-01"), include: ["fail"] });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["RD-COF-03", "note"]]);
});

test("there are at least sixty faults, each with a name of its own", () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
});

test("every seeded fault is found by its rule, and those that no rule can see leave everything in order", () => {
  const rates = new Map<string, { seeded: number; found: number }>();
  const missed: unknown[] = [];
  const count = (fault: Fault, found: boolean) => {
    const rate = rates.get(fault.control) ?? { seeded: 0, found: 0 };
    rates.set(fault.control, { seeded: rate.seeded + 1, found: rate.found + Number(found) });
  };
  const seeded = new Set<string>();
  cases.forEach((good, at) => {
    for (let step = 0; step < EACH; step += 1) {
      const fault = FAULTS[(at * EACH + step) % FAULTS.length] as Fault;
      const broken = fault.seed(good, random(at));
      if (broken === null) continue;
      seeded.add(fault.name);
      const rules = new Set<RuleId>(failsOf(broken).map(({ rule }) => rule));
      const found = fault.rule !== null && rules.has(fault.rule);
      count(fault, found);
      if (!found) missed.push([at, fault.name, fault.rule, [...rules]]);
    }
    if (at % UNSEEN_FAULTS.length > 0) return;
    const unseen = UNSEEN_FAULTS[(at / UNSEEN_FAULTS.length) % UNSEEN_FAULTS.length] as Fault;
    const quiet = unseen.seed(good, random(at));
    if (quiet !== null) count(unseen, failsOf(quiet).length > 0);
  });
  const rows = [...rates].map(
    ([control, { seeded: all, found }]) => `${control.padEnd(16)} ${found} of ${all}`,
  );
  console.info(`Seeded faults found, by the control that can see them:\n${rows.join("\n")}`);
  expect(missed).toEqual([]);
  expect(FAULTS.filter(({ name }) => !seeded.has(name)).map(({ name }) => name)).toEqual([]);
  expect(rates.get("none")?.found).toBe(0);
}, 300_000);
