import { describe, expect, test } from "vitest";
import { type Edit, issuesIn, issuesOf, sample, short } from "./sample.js";

const AMOUNT = ["ledger", 0, "amount"];
const DATE = ["ledger", 0, "date"];
const SHARE = ["observations", 0, "share"];

describe("amounts", () => {
  test.each(["0", "0.5", "10.00", "007", "90071992547409.91"])("the text %j is one", (value) => {
    expect(issuesOf([AMOUNT, value])).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["amountForm", ""],
    ["amountForm", "1."],
    ["amountForm", ".5"],
    ["amountForm", "+1"],
    ["amountForm", "1e5"],
    ["amountForm", "0x10"],
    ["amountForm", "1,00"],
    ["amountForm", "1.000,00"],
    ["amountForm", " 1"],
    ["amountForm", "1\n"],
    ["amountForm", "1.234"],
    ["amountForm", "-0"],
    ["amountForm", "-0.00"],
    ["amountForm", "--1"],
    ["amountForm", "١"],
    ["amountForm", "-1".repeat(500_000)],
    ["amountNegative", "-5"],
    ["amountNegative", "-0.01"],
    ["amountNegative", `-${"9".repeat(100)}`],
    ["amountRange", "90071992547409.92"],
    ["amountRange", "1".repeat(21)],
    ["amountRange", "1".repeat(1_000_000)],
    ["amountIsNumber", 5],
    ["amountIsNumber", 5.5],
    ["amountIsNumber", 1e308],
    ["wrongType", null],
    ["wrongType", true],
    ["wrongType", []],
    ["wrongType", {}],
  ])("%s: %j", (code, value) => {
    expect(short(issuesOf([AMOUNT, value]))).toEqual([`${code} ledger.0.amount`]);
  });

  test.each<[readonly (string | number)[]]>([
    [["envelope", "ceiling"]],
    [["groups", 0, "ceiling"]],
    [["lines", 0, "ceiling"]],
    [["deals", 0, "terms", "cofinancing", 0, "amount"]],
    [["pillars", 0, "budget", "amount"]],
    [["awards", 0, "amount"]],
    [["amendments", 1, "changes", 0, "oldValue"]],
    [["amendments", 1, "changes", 0, "newValue"]],
    ...sample().ledger.map((_, i): [(string | number)[]] => [["ledger", i, "amount"]]),
  ])("%j is one: no number, and not below zero", (path) => {
    expect(short(issuesOf([path, 5]))).toEqual([`amountIsNumber ${path.join(".")}`]);
    expect(short(issuesOf([path, "-5"]))).toEqual([`amountNegative ${path.join(".")}`]);
    expect(issuesOf([path, "5"])).toEqual([]);
  });

  test("the amount of another currency is no amount in euros", () => {
    const path = ["ledger", 9, "original", "amount"];
    expect(short(issuesOf([path, 5]))).toEqual([`wrongType ${path.join(".")}`]);
    expect(issuesOf([path, "1.123456"])).toEqual([]);
  });
});

describe("dates", () => {
  test.each(["1900-01-01", "2024-02-29", "2199-12-31"])("%j is one", (value) => {
    expect(issuesOf([DATE, value])).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["dateForm", "2021-02-29"],
    ["dateForm", "2021-13-01"],
    ["dateForm", "2021-1-1"],
    ["dateForm", "31-12-2021"],
    ["dateForm", "2021-01-01T00:00:00Z"],
    ["dateForm", "20210101"],
    ["dateForm", ""],
    ["dateRange", "1899-12-31"],
    ["dateRange", "2200-01-01"],
    ["dateRange", "0000-01-01"],
    ["wrongType", 20210101],
    ["wrongType", null],
  ])("%s: %j", (code, value) => {
    expect(short(issuesOf([DATE, value]))).toEqual([`${code} ledger.0.date`]);
  });

  test.each<[readonly (string | number)[]]>([
    [["deals", 0, "terms", "signedOn"]],
    [["deals", 0, "terms", "period", "from"]],
    [["projects", 0, "period", "from"]],
    [["awards", 0, "recordedOn"]],
    [["amendments", 0, "decidedOn"]],
    [["amendments", 0, "effectiveOn"]],
    [["amendments", 0, "oldUntil"]],
    [["amendments", 0, "newUntil"]],
    [["observations", 0, "date"]],
    [["ledger", 9, "original", "rateDate"]],
    [["ledger", 9, "recordedOn"]],
  ])("%j is one", (path) => {
    expect(short(issuesOf([path, "2021-02-30"]))).toEqual([`dateForm ${path.join(".")}`]);
  });

  test("an entry may be in the books before its date", () => {
    expect(issuesOf([["ledger", 0, "recordedOn"], "2001-01-01"])).toEqual([]);
  });
});

describe("periods", () => {
  const until = ["deals", 0, "terms", "period", "until"];

  test.each<[string, Edit]>([
    ["of a deal", [until, "2021-01-01"]],
    ["of a deal", [until, "2020-12-31"]],
    ["of a project", [["projects", 0, "period", "until"], "2021-01-01"]],
    ["of costs", [["ledger", 4, "costPeriod"], { from: "2021-01-01", until: "2021-01-01" }]],
  ])("the end %s is later than the start", (_, edit) => {
    expect(issuesOf(edit).map(({ code, path }) => [code, path.at(-1)])).toEqual([["periodOrder", "until"]]);
  });

  test("a day is a period, and an end of the term of a deal may be unknown", () => {
    expect(issuesOf([until, "2021-01-02"])).toEqual([]);
    expect(issuesOf([until, null])).toEqual([]);
    expect(issuesOf([until])).toEqual([]);
  });

  test("the period of a project has both ends", () => {
    expect(short(issuesOf([["projects", 0, "period", "until"], null]))).toEqual([
      "wrongType projects.0.period.until",
    ]);
  });
});

describe("numbers that are no amounts", () => {
  test.each([
    "0",
    "0.12345678901234567890",
    "123456789012345678901234567890",
    "1.23456789012345678901234567890",
  ])("%j is a decimal text", (value) => {
    expect(issuesOf([SHARE, value])).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["decimalForm", "1234567890123456789012345678901"],
    ["decimalForm", "0.1234567890123456789012345678901"],
    ["decimalForm", "1.2.3"],
    ["decimalForm", "-1"],
    ["decimalForm", "1e2"],
    ["decimalForm", "5."],
    ["decimalForm", ""],
    ["decimalForm", "1".repeat(1_000_000)],
    ["wrongType", 50],
  ])("%s: %j", (code, value) => {
    expect(short(issuesOf([SHARE, value]))).toEqual([`${code} observations.0.share`]);
  });

  test.each<[string, unknown]>([
    ["numberRange", 1899],
    ["numberRange", 2200],
    ["numberRange", 1e300],
    ["wrongType", 2021.5],
    ["wrongType", "2021"],
  ])("a financial year, %s: %j", (code, value) => {
    expect(short(issuesOf([["ledger", 4, "financialYear"], value]))).toEqual([
      `${code} ledger.4.financialYear`,
    ]);
  });

  test("a year beyond all numbers is told which years there are", () => {
    const [issue] = issuesOf([["ledger", 4, "financialYear"], 1e300]);
    expect(issue?.expected).toBe("a year from 1900 to 2199");
  });

  test("financial years go from 1900 to 2199", () => {
    expect(issuesOf([["ledger", 4, "financialYear"], 1900], [["ledger", 6, "financialYear"], 2199])).toEqual(
      [],
    );
  });
});

describe("ids and texts", () => {
  test.each(["a", "é 7/8", "x".repeat(200), "😀".repeat(200), "toString", "hasOwnProperty"])(
    "%j is an id",
    (value) => {
      expect(issuesOf([["id"], value])).toEqual([]);
    },
  );

  test.each(["", "x".repeat(201), "a\nb", "a\u0000", "a\u0085", "__proto__", "constructor", "prototype"])(
    "%j is none",
    (value) => {
      expect(short(issuesOf([["id"], value]))).toEqual(["idForm id"]);
    },
  );

  test("a currency is three capitals", () => {
    expect(short(issuesOf([["ledger", 9, "original", "currency"], "usd"]))).toEqual([
      "textForm ledger.9.original.currency",
    ]);
  });
});

/** The fields of the sample that may be left out; of an entry also the line, where it names the deal as well. */
const NULLABLE =
  /^(envelope|groups\.0)\.(ceiling|source)$|treasurer$|signedOn$|cofinancingException$|regionalReport$|partOf$|budget$|terms\.period\.\w+$|^projects\.0\.p\w+$|oldValue$|\.(award|deal|from|to|pillar|project|partner|original)$|^ledger\.(3|9\.of)\.line$/;

describe("what must be there", () => {
  test("every field that is not nullable: nothing is filled in", () => {
    const missing = (value: unknown, path: readonly (string | number)[]): readonly string[] => {
      if (typeof value !== "object" || value === null) return [];
      return Object.entries(value).flatMap(([key, child]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        const below = missing(child, at);
        if (Array.isArray(value)) return below;
        const found = issuesOf([at]).some(
          ({ code, path: place }) => code === "missing" && `${place}` === `${at}`,
        );
        return found ? below : [...below, at.join(".")];
      });
    };
    const leftOut = missing(sample(), []);
    expect(leftOut.filter((place) => !NULLABLE.test(place))).toEqual([]);
  });

  test("a field of the wrong name is no field", () => {
    expect(short(issuesOf([["ledger", 0, "Amount"], "5"], [["titel"], "x"]))).toEqual([
      "unknownKey ledger.0.Amount",
      "unknownKey titel",
    ]);
  });

  test("a changed ceiling has a change, and a reallocation two", () => {
    const one = [{ target: { kind: "line", id: "l1" }, newValue: "5.00" }];
    expect(short(issuesOf([["amendments", 1, "changes"], []], [["amendments", 2, "changes"], one]))).toEqual([
      "tooFew amendments.1.changes",
      "tooFew amendments.2.changes",
    ]);
    expect(issuesOf([["amendments", 1, "changes"], one])).toEqual([]);
  });
});

describe("words from a list", () => {
  test.each<[readonly (string | number)[]]>([
    [["schemaVersion"]],
    [["groups", 0, "kind"]],
    [["lines", 0, "holder", "kind"]],
    [["lines", 0, "records", 0]],
    [["deals", 0, "terms", "cofinancing", 0, "kind"]],
    [["deals", 0, "terms", "cofinancing", 0, "firmness"]],
    [["deals", 0, "terms", "cofinancing", 0, "sector"]],
    [["deals", 0, "terms", "cofinancing", 0, "form"]],
    [["pillars", 0, "budget", "basis"]],
    [["partners", 0, "kind"]],
    [["awards", 0, "instrument"]],
    [["awards", 0, "dateBasis"]],
    [["amendments", 0, "kind"]],
    [["amendments", 1, "changes", 0, "target", "kind"]],
    [["notes", 0, "about", "kind"]],
    [["ledger", 0, "kind"]],
    [["ledger", 0, "recipient"]],
    [["ledger", 0, "instrument"]],
    [["ledger", 0, "qualifier"]],
    [["ledger", 5, "stage"]],
    [["ledger", 5, "origin"]],
    [["ledger", 7, "level"]],
    [["ledger", 8, "stage"]],
    [["ledger", 9, "of", "kind"]],
  ])("%j takes no other", (path) => {
    for (const value of ["something", 4, {}, "toString"]) {
      const issues = issuesOf([path, value]);
      expect(short(issues)).toEqual([`choice ${path.join(".")}`]);
      expect(issues[0]?.expected).toMatch(/^(one of .+|1|the kind of an entry that can be reversed)$/);
    }
  });

  test("a reversal is not of a reversal", () => {
    expect(short(issuesOf([["ledger", 9, "of", "kind"], "reversal"]))).toEqual(["choice ledger.9.of.kind"]);
  });
});

describe("things of another type", () => {
  test.each<[unknown, string]>([
    [null, "wrongType"],
    [[], "wrongType"],
    ["{}", "wrongType"],
    [5, "wrongType"],
    [true, "wrongType"],
  ])("%j is no portfolio", (input, code) => {
    expect(short(issuesIn(input))).toEqual([`${code} `]);
  });

  test.each<[path: readonly (string | number)[], value: unknown]>([
    [["ledger"], {}],
    [["ledger", 0], null],
    [["ledger", 0], "e1"],
    [["notes"], null],
    [["lines", 0, "holder"], []],
    [["reservations", 0, "decided"], "false"],
    [["reservations", 0, "decided"], 0],
    [["title"], 5],
    [["groups", 0, "aliases"], "I"],
    [["deals", 0, "partners", 0], 1],
  ])("%j: %j", (path, value) => {
    expect(short(issuesOf([path, value]))).toContain(`wrongType ${path.join(".")}`);
  });
});
