import {
  audit,
  auditRules,
  describeFinding,
  euro,
  type Finding,
  localDate,
  type Portfolio,
  type RuleId,
  type Waiver,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { ANNEX_FAULTS } from "./annexFaults.js";
import { DOCUMENT_FAULTS } from "./documentFaults.js";
import { type Fault, inPortfolio } from "./fault.js";
import { ASOF, auditOptions, type Case, goodCase } from "./goodCase.js";
import { PORTFOLIO_FAULTS } from "./portfolioFaults.js";
import { random } from "./random.js";

const FAULTS = [...PORTFOLIO_FAULTS, ...ANNEX_FAULTS, ...DOCUMENT_FAULTS];
const good = goodCase(3);

const found = (one: Case, rule: RuleId, waivers: readonly Waiver[] = []): readonly Finding[] =>
  audit(one.portfolio, {
    ...auditOptions(one),
    checks: [rule],
    waivers,
    include: ["pass", "fail", "cannotTell", "notApplicable", "waived"],
  }).findings.filter((finding) => finding.rule === rule);

/** Cases that meet a rule of which the usual good case says nothing. */
const OTHER_GOOD: Readonly<Partial<Record<RuleId, Case>>> = {
  // the days of awards are known of tranche IV, and not of tranche III
  "RD-AWA-01": inPortfolio(good, {
    awards: good.portfolio.awards.map((award) => ({
      ...award,
      scheme: "t4-2023",
      date: localDate("2023-09-01"),
    })),
  }),
};

/** Rules that say something only where they are not met. */
const SILENT: readonly RuleId[] = ["RD-REC-02"];

const words = (finding: Finding) =>
  (["en", "nl"] as const).map((language) => {
    const { title, message, remedy } = describeFinding(finding, language);
    return `${title}: ${message} ${remedy}`;
  });

describe.each(auditRules.map(({ rule }) => rule))("%s", (rule) => {
  test("is met by the good case", () => {
    const outcomes = new Set(found(OTHER_GOOD[rule] ?? good, rule).map(({ outcome }) => outcome));
    expect(outcomes.has("fail")).toBe(false);
    expect(outcomes.has("pass")).toBe(!SILENT.includes(rule));
  });

  test("is not met by the case that breaks it, and says so in both languages", () => {
    const fault = FAULTS.find((one) => one.rule === rule) as Fault;
    const broken = fault.seed(good, random(3)) as Case;
    const fails = found(broken, rule).filter(({ outcome }) => outcome === "fail");
    expect(fails.length).toBeGreaterThan(0);
    const [first] = fails as [Finding];
    expect([first.severity, first.path.join("/"), ...words(first)]).toMatchSnapshot(fault.name);
    for (const text of words(first)) expect(text).not.toMatch(/\{|\?|undefined|null/);
  });
});

test("every rule is one of the audit, or about waivers", async () => {
  const { RULES } = await import("regio-deals");
  const audited = auditRules.map(({ rule }) => rule);
  const others = Object.keys(RULES).filter((rule) => !audited.includes(rule as RuleId));
  expect(others).toEqual(["RD-WAI-01", "RD-WAI-02"]);
  expect(audited.length).toBeGreaterThanOrEqual(40);
  expect(new Set(audited).size).toBe(audited.length);
});

describe("waivers", () => {
  const short = FAULTS.find(({ name }) => name === "pledged co-financing a cent short") as Fault;
  const broken = short.seed(good, random(3)) as Case;
  const waiver: Waiver = {
    id: "w1",
    rule: "RD-COF-03",
    scope: { kind: "deal", deal: "d1" },
    author: "The director",
    date: localDate("2025-01-01"),
    reason: "A cent",
    until: localDate("2026-01-01"),
    atMost: euro("0.01"),
  };
  const audited = (over: Partial<Waiver>, portfolio: Portfolio = broken.portfolio, asOf = ASOF) =>
    audit(portfolio, {
      asOf,
      checks: ["RD-COF-03"],
      waivers: [{ ...waiver, ...over }],
      include: ["fail", "waived"],
    });
  const told = (over: Partial<Waiver>, portfolio?: Portfolio, asOf?: typeof ASOF) =>
    audited(over, portfolio, asOf).findings.map(({ rule, outcome, waiver: by }) => [rule, outcome, by]);
  const both = (how: "fail" | "waived") => [
    ["RD-COF-03", how, how === "waived" ? "w1" : null],
    ["RD-COF-03", how, how === "waived" ? "w1" : null],
  ];

  test.each<[string, Partial<Waiver>]>([
    ["the deal", {}],
    ["a place", { scope: { kind: "path", path: ["deals", "d1"] } }],
    ["everything", { scope: { kind: "all" } }],
    ["any amount", { atMost: null }],
  ])("one for %s turns the fails into waived, never into nothing", (_, over) => {
    expect(told(over)).toEqual(both("waived"));
  });

  test.each<[string, Partial<Waiver>]>([
    ["another deal", { scope: { kind: "deal", deal: "d2" } }],
    ["another place", { scope: { kind: "path", path: ["deals", "d2"] } }],
    ["less than is at stake", { atMost: euro("0.00") }],
    ["another rule", { rule: "RD-COF-04" }],
  ])("one for %s covers nothing, and that is a note", (_, over) => {
    expect(told(over)).toEqual([...both("fail"), ["RD-WAI-02", "fail", null]]);
  });

  test("before its day it says nothing, on its last day it holds, and after that it has expired", () => {
    expect(told({ date: localDate("2025-06-02") })).toEqual(both("fail"));
    expect(told({ date: localDate("2025-06-01") })).toEqual(both("waived"));
    expect(told({ until: localDate("2025-06-02") })).toEqual(both("waived"));
    expect(told({ until: localDate("2025-06-01") })).toEqual([["RD-WAI-01", "fail", null], ...both("fail")]);
  });

  test("what cannot be told is not waived", () => {
    const [line] = broken.portfolio.lines;
    const unknown = {
      ...broken.portfolio,
      lines: broken.portfolio.lines.map((one) => (one === line ? { ...one, records: [] } : one)),
    };
    expect(told({ scope: { kind: "all" } }, unknown).some(([, , by]) => by !== null)).toBe(false);
  });

  test("both rules about waivers have their words", () => {
    const expired = audited({ until: localDate("2025-06-01") }).findings[0] as Finding;
    const unused = audited({ rule: "RD-COF-04" }).findings.find(
      ({ rule }) => rule === "RD-WAI-02",
    ) as Finding;
    expect([...words(expired), ...words(unused)]).toMatchSnapshot();
  });

  test.each<[string, Partial<Waiver> | readonly Partial<Waiver>[]]>([
    ["for a rule about form", { rule: "RD-SIS-01" }],
    ["for a rule about files", { rule: "RD-PAC-01" }],
    ["for a rule that does not exist", { rule: "RD-XXX-01" as RuleId }],
    ["without an author", { author: " " }],
    ["that ends before it begins", { until: localDate("2025-01-01") }],
    ["of less than nothing", { atMost: euro("-1") }],
    ["twice", [{}, {}]],
  ])("one %s is refused", (_, over) => {
    const waivers = [over].flat().map((one) => ({ ...waiver, ...one }));
    expect(() => audit(good.portfolio, { asOf: ASOF, waivers })).toThrowErrorMatchingSnapshot();
  });
});
