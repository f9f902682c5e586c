import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import fc from "fast-check";
import {
  audit,
  auditDeal,
  auditEntry,
  auditRules,
  diffReports,
  euro,
  findingsAt,
  type LedgerEntry,
  localDate,
  millions,
  reportToCsv,
  reportToJson,
  reportToMarkdown,
  reportToSarif,
} from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { serialisePortfolio } from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { canonicalText } from "../../../src/audit/canonicalText.js";
import { sha256 } from "../../../src/audit/sha256.js";
import { VERSION } from "../../../src/audit/version.js";
import { portfolios } from "../../arbitraries/portfolio.js";
import { ASOF, auditOptions, type Case, goodCase } from "../../faults/goodCase.js";
import { PORTFOLIO_FAULTS } from "../../faults/portfolioFaults.js";
import { random } from "../../faults/random.js";
import { unlessOutOfRange } from "../../properties/unlessOutOfRange.js";
import { refusal } from "../refusal.js";

const asOf = localDate("2021-01-01");
const letter = audit(regioEnvelop, { asOf });
const good = goodCase(3);
const broken = (name: string): Case =>
  PORTFOLIO_FAULTS.find((fault) => fault.name === name)?.seed(good, random(3)) as Case;

describe("the report", () => {
  test("of the letter: one note, and what cannot be told counted apart", () => {
    expect(letter.counts).toMatchInlineSnapshot(`
      {
        "cannotTell": 107,
        "fail": 1,
        "notApplicable": 54,
        "pass": 89,
        "waived": 0,
      }
    `);
    expect(letter.findings.map(({ rule, path }) => [rule, ...path])).toEqual([
      ["RD-COF-03", "deals", "brainport-eindhoven"],
    ]);
  });

  test("of an empty portfolio: nothing but what an envelope of nothing says", () => {
    const empty = {
      ...regioEnvelop,
      groups: [],
      lines: [],
      deals: [],
      reservations: [],
      pillars: [],
      projects: [],
      awards: [],
      amendments: [],
      observations: [],
      notes: [],
      ledger: [],
    };
    expect(audit(empty, { asOf }).counts.fail).toBe(0);
    expect(audit(empty, { asOf }).receipt.schemes).toEqual([]);
  });

  test("counts every finding once, by rule and by deal", () => {
    for (const by of ["rule", "deal"] as const) {
      const { groups, counts } = audit(good.portfolio, { ...auditOptions(good), grouping: { by } });
      for (const outcome of ["pass", "fail", "cannotTell", "notApplicable", "waived"] as const) {
        const together = groups.reduce((total, group) => total + group.counts[outcome], 0);
        expect(together).toBe(counts[outcome]);
      }
    }
  });

  test("puts the worst first, and names so many places", () => {
    const report = audit(broken("a payment with a moved digit").portfolio, {
      asOf: ASOF,
      grouping: { places: 1 },
    });
    const stakes = report.findings
      .filter(({ severity }) => severity === "error")
      .map(({ atStake }) => atStake ?? -1);
    expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
    expect(report.groups[0]?.severity).toBe("error");
    expect(report.groups[0]?.places.length).toBe(1);
    expect(report.groups.every(({ counts, places }) => places.length === Math.min(counts.fail, 1))).toBe(
      true,
    );
  });

  test("by deal keeps what is of no deal apart", () => {
    const { groups } = audit(good.portfolio, { ...auditOptions(good), grouping: { by: "deal" } });
    expect(new Set(groups.map(({ key }) => key))).toEqual(
      new Set([...good.portfolio.deals.map(({ id }) => id), null]),
    );
  });

  test("lists what is asked for", () => {
    const { findings, counts } = audit(regioEnvelop, { asOf, include: ["pass"] });
    expect(findings.length).toBe(counts.pass);
  });

  test("holds to the rules that are asked for, in the order of the registry", () => {
    const report = audit(regioEnvelop, { asOf, checks: ["RD-CEI-04", "RD-CEI-01"] });
    expect(report.receipt.checks).toEqual(["RD-CEI-04", "RD-CEI-01"].sort((a, b) => orderOf(a) - orderOf(b)));
    expect(refusal(() => audit(regioEnvelop, { asOf, checks: ["RD-WAI-01"] }))).toMatchInlineSnapshot(
      `"RULE_UNKNOWN: Found "RD-WAI-01" as a rule to check; expected a rule of auditRules."`,
    );
  });

  const orderOf = (rule: string) => auditRules.findIndex((one) => one.rule === rule);
});

describe("the receipt", () => {
  test("has the version of the package", () => {
    const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
    expect(VERSION).toBe((JSON.parse(text) as { version: string }).version);
    expect(letter.receipt.version).toBe(VERSION);
  });

  test("has the SHA-256 that any program gets of the written portfolio with its fields in order", () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, item]) => [name, sorted(item)]),
      );
    };
    fc.assert(
      fc.property(portfolios(), (portfolio) => {
        const text = JSON.stringify(sorted(serialisePortfolio(portfolio)));
        expect(canonicalText(portfolio)).toBe(text);
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      { numRuns: 40 },
    );
  });

  test("changes with the portfolio, the documents, the waivers and the schemes, and with nothing else", () => {
    const again = audit(structuredClone(regioEnvelop), { asOf });
    expect(again.receipt).toEqual(letter.receipt);
    const { documentsSha256, waiversSha256, schemes } = audit(good.portfolio, auditOptions(good)).receipt;
    expect(documentsSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(waiversSha256).toBe(null);
    expect(schemes.map(({ id }) => id)).toEqual(["t3-2020"]);
    const first = good.portfolio.ledger[0] as LedgerEntry;
    const other = {
      ...good.portfolio,
      ledger: [{ ...first, amount: euro("1") }, ...good.portfolio.ledger.slice(1)],
    };
    expect(audit(other, { asOf: ASOF }).receipt.portfolioSha256).not.toBe(
      audit(good.portfolio, { asOf: ASOF }).receipt.portfolioSha256,
    );
  });

  test("the same input gives the same bytes, on generated portfolios, and nothing throws but what leaves the range", () => {
    fc.assert(
      fc.property(portfolios(), (portfolio) => {
        const day = localDate("2022-06-30");
        const write = () => reportToJson(audit(portfolio, { asOf: day }), "nl");
        expect(unlessOutOfRange(write)).toBe(unlessOutOfRange(write));
      }),
      { numRuns: 40 },
    );
  });
});

describe("parts of a portfolio", () => {
  test("a deal has the findings that the audit of all has of it", () => {
    const { portfolio } = broken("a payment with a moved digit");
    const all = audit(portfolio, { asOf: ASOF, grouping: { by: "deal" }, include: ["fail"] });
    const own = auditDeal(portfolio, "d1", { asOf: ASOF, include: ["fail"] });
    expect(own.length).toBe(all.groups.find(({ key }) => key === "d1")?.counts.fail);
    expect(own.length).toBeGreaterThan(0);
    expect(auditDeal(portfolio, "d2", { asOf: ASOF, include: ["fail"] })).toEqual([]);
    expect(refusal(() => auditDeal(portfolio, "none", { asOf: ASOF }))).toMatchInlineSnapshot(
      `"ENTRY_INVALID: Found "none" as the deal of "the audit"; expected the id of one of the deals of this portfolio."`,
    );
  });

  test("an entry has its own findings, and what it breaks elsewhere; a good one breaks nothing", () => {
    const payment = good.portfolio.ledger.find(({ kind }) => kind === "payment") as LedgerEntry;
    const told = (entry: LedgerEntry) =>
      auditEntry(good.portfolio, entry, { asOf: ASOF, include: ["fail"] }).map(({ rule }) => rule);
    expect(told(payment)).toEqual([]);
    expect(told({ ...payment, amount: millions("900") })).toContain("RD-CEI-01");
    expect(told({ ...payment, id: "again" })).toEqual(["RD-ENT-01"]);
  });

  test("a place has the findings at it and below it", () => {
    const { findings } = audit(regioEnvelop, {
      asOf,
      include: ["pass", "fail", "cannotTell", "notApplicable"],
    });
    expect(findingsAt(findings, [])).toEqual(findings);
    expect(new Set(findingsAt(findings, ["groups"]).map(({ rule }) => rule))).toEqual(new Set(["RD-CEI-03"]));
    expect(findingsAt(findings, ["groups", "nowhere"])).toEqual([]);
  });
});

test("two reports differ in what is new, solved, unchanged and changed", () => {
  const of = (one: Case) => audit(one.portfolio, { asOf: ASOF });
  const [clean, cent] = [of(good), of(broken("pledged co-financing a cent short"))];
  const more = {
    ...good,
    portfolio: {
      ...good.portfolio,
      ledger: good.portfolio.ledger.map((entry) =>
        entry.id === "d1-p1-pledged" ? { ...entry, amount: euro("1") } : entry,
      ),
    },
  };
  const count = (difference: ReturnType<typeof diffReports>) =>
    [difference.new, difference.solved, difference.unchanged, difference.changed].map((list) => list.length);
  expect(count(diffReports(clean, cent))).toEqual([2, 0, 0, 0]);
  expect(count(diffReports(cent, clean))).toEqual([0, 2, 0, 0]);
  expect(count(diffReports(cent, cent))).toEqual([0, 0, 2, 0]);
  expect(count(diffReports(cent, of(more)))).toEqual([0, 0, 0, 2]);
});

describe("exports", () => {
  const report = audit(broken("a payment with a moved digit").portfolio, {
    asOf: ASOF,
    include: ["fail", "pass", "cannotTell", "waived"],
    waivers: [
      {
        id: "w",
        rule: "RD-CEI-01",
        scope: { kind: "all" },
        author: "A",
        date: ASOF,
        reason: "R",
        until: localDate("2026-01-01"),
        atMost: null,
      },
    ],
  });

  test("Markdown and CSV of the letter, in both languages", () => {
    expect(reportToMarkdown(letter, "en").replace(/[0-9a-f]{64}/, "HASH")).toMatchSnapshot();
    expect(reportToMarkdown(letter, "nl").replace(/[0-9a-f]{64}/, "HASH")).toMatchSnapshot();
    expect(reportToCsv(letter, "en")).toMatchSnapshot();
    expect(reportToCsv(letter, "nl")).toMatchSnapshot();
  });

  test("JSON has every finding with its words, and amounts as texts", () => {
    const json = JSON.parse(reportToJson(report, "en")) as {
      findings: { words: unknown; atStake: unknown }[];
    };
    expect(json.findings.length).toBe(report.findings.length);
    expect(json.findings.every(({ words }) => words !== undefined)).toBe(true);
    expect(json.findings.map(({ atStake }) => atStake)).toContain("29545774.23");
  });

  test("SARIF is valid against its schema, in both languages, with and without a document", () => {
    const ajv = new draft04({ strict: false, allErrors: true, unicodeRegExp: false });
    formats(ajv);
    const validate = ajv.compile(schema);
    const full = audit(regioEnvelop, {
      asOf,
      include: ["pass", "fail", "cannotTell", "notApplicable", "waived"],
    });
    for (const one of [letter, report, full]) {
      for (const options of [{ language: "nl" }, { language: "en", uri: "data/portfolio.json" }] as const) {
        validate(JSON.parse(reportToSarif(one, options)));
        expect(validate.errors).toBe(null);
      }
    }
    validate({ version: "2.1.0", runs: [{ results: [{}] }] });
    expect(validate.errors).not.toBe(null);
  });

  test("SARIF suppresses what is waived, opens what cannot be told, and marks each result alike in every report", () => {
    const { runs } = JSON.parse(reportToSarif(report, { language: "en" })) as {
      runs: [
        {
          results: {
            ruleId: string;
            kind: string;
            level: string;
            suppressions?: unknown;
            partialFingerprints: Record<string, string>;
          }[];
        },
      ];
    };
    const { results } = runs[0];
    const waived = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(new Set(waived.map(({ ruleId }) => ruleId))).toEqual(new Set(["RD-CEI-01"]));
    expect(results.every(({ kind, level }) => (kind === "fail") === (level !== "none"))).toBe(true);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints["place/v1"]);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
