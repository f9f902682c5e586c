import { regioEnvelop } from "regio-deals/reference";
import {
  describeIssue,
  type Issue,
  type IssueCode,
  parsePortfolio,
  safeParsePortfolio,
  serialisePortfolio,
} from "regio-deals/schema";
import { describe, expect, test } from "vitest";

type Loose = any;

const text = JSON.stringify(serialisePortfolio(regioEnvelop));
const fresh = (): Loose => JSON.parse(text);

function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParsePortfolio(input);
  return result.ok ? [] : result.issues;
}

/** The issues of the letter's document after it was broken. */
function broken(breakIt: (document: Loose) => void): readonly Issue[] {
  const document = fresh();
  breakIt(document);
  return issuesOf(document);
}

const ways: readonly (readonly [IssueCode, (string | number)[], (document: Loose) => void])[] = [
  ["missing", ["ledger", 0, "amount"], (d) => delete d.ledger[0].amount],
  ["missing", ["lines", 3, "records"], (d) => delete d.lines[3].records],
  ["unknownKey", ["lines", 0, "celing"], (d) => (d.lines[0].celing = "1")],
  [
    "unknownKey",
    ["deals", 0, "terms", "constructor"],
    (d) => (d.deals[0].terms = JSON.parse('{"constructor":1}')),
  ],
  ["wrongType", ["deals"], (d) => (d.deals = {})],
  ["choice", ["ledger", 0, "kind"], (d) => (d.ledger[0].kind = "gift")],
  ["choice", ["ledger", 0, "recipient"], (d) => (d.ledger[0].recipient = "king")],
  ["choice", ["schemaVersion"], (d) => (d.schemaVersion = 2)],
  ["idForm", ["groups", 0, "id"], (d) => (d.groups[0].id = "")],
  ["idForm", ["groups", 0, "id"], (d) => (d.groups[0].id = "__proto__")],
  ["amountForm", ["lines", 0, "ceiling"], (d) => (d.lines[0].ceiling = "35.000.000")],
  ["amountForm", ["lines", 0, "ceiling"], (d) => (d.lines[0].ceiling = "1e5")],
  ["amountIsNumber", ["lines", 0, "ceiling"], (d) => (d.lines[0].ceiling = 3_500_000_000)],
  ["amountNegative", ["ledger", 0, "amount"], (d) => (d.ledger[0].amount = "-5")],
  ["amountRange", ["ledger", 0, "amount"], (d) => (d.ledger[0].amount = "90071992547409.92")],
  ["dateForm", ["ledger", 0, "date"], (d) => (d.ledger[0].date = "2021-02-29")],
  ["dateForm", ["ledger", 0, "date"], (d) => (d.ledger[0].date = "1-1-2021")],
  ["dateRange", ["ledger", 0, "date"], (d) => (d.ledger[0].date = "2200-01-01")],
  ["duplicateId", ["lines", 1, "id"], (d) => (d.lines[1].id = d.lines[0].id)],
  ["unresolvedId", ["lines", 0, "group"], (d) => (d.lines[0].group = "t9")],
  ["unresolvedId", ["lines", 0, "holder", "id"], (d) => (d.lines[0].holder.id = "atlantis")],
  ["unresolvedId", ["ledger", 0, "source"], (d) => (d.ledger[0].source = "hearsay")],
  ["notJson", ["title"], (d) => (d.title = Number.NaN)],
  ["notJson", ["title"], (d) => (d.title = undefined)],
  ["notJson", ["deals"], (d) => (d.deals = new Map())],
];

describe("a document that is broken in one way", () => {
  test("is whole before it is broken", () => expect(issuesOf(fresh())).toEqual([]));

  test.each(ways)("has the issue %s at %j", (code, path, breakIt) => {
    const issues = broken(breakIt);
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  test("says so in both languages", () => {
    const sentences = ways.flatMap(([code, path, breakIt]) => {
      const issue = broken(breakIt).find(
        (found) => found.code === code && String(found.path) === String(path),
      );
      return issue === undefined
        ? []
        : (["en", "nl"] as const).map((language) => describeIssue(issue, language));
    });
    expect(sentences).toMatchSnapshot();
  });
});

test("every issue comes at once: a wrong amount hides neither a duplicate id nor one that leads nowhere", () => {
  const issues = broken((document) => {
    document.ledger[0].amount = 12;
    document.lines[1].id = document.lines[0].id;
    document.projects.push({ id: "p", deal: "atlantis" });
    document.extra = true;
  });
  const codes = issues.map((issue) => issue.code);
  for (const code of ["amountIsNumber", "duplicateId", "unresolvedId", "missing", "unknownKey"] as const) {
    expect(codes).toContain(code);
  }
});

describe("what is no document", () => {
  const deep = () => {
    let value: unknown = 1;
    for (let i = 0; i < 100_000; i++) value = { id: value };
    return value;
  };
  const circle = () => {
    const value: Record<string, unknown> = {};
    value.envelope = value;
    return value;
  };
  test.each<[string, () => unknown]>([
    ["nothing", () => undefined],
    ["null", () => null],
    ["a number", () => 1],
    ["a text", () => text],
    ["a list", () => []],
    ["a date", () => new Date(0)],
    ["a function", () => () => 1],
    ["a class of its own", () => new (class Portfolio {})()],
    ["inherited fields", () => Object.create(fresh())],
    ["a key of the prototype", () => JSON.parse('{"__proto__": {"schemaVersion": 1}}')],
    ["a getter that throws", () => Object.defineProperty({}, "id", { enumerable: true, get: () => fail() })],
    ["an object that cannot be looked at", () => new Proxy({}, { ownKeys: () => fail() })],
    ["a symbol as a key", () => ({ [Symbol("x")]: 1 })],
    ["a hundred thousand levels", deep],
    ["a circle", circle],
    ["a list with a hole", () => ({ ...fresh(), groups: new Array(2) })],
  ])("%s is refused, and nothing throws", (_, make) => {
    expect(issuesOf(make()).length).toBeGreaterThan(0);
  });
});

test("JSON.stringify of a portfolio in memory is refused, with the name of the function to use", () => {
  const wrong = JSON.parse(JSON.stringify(regioEnvelop));
  expect(() => parsePortfolio(wrong)).toThrow("serialisePortfolio");
});

test("an unknown field is refused wherever it stands", () => {
  const document = fresh();
  const places: (string | number)[][] = [];
  const walk = (value: Loose, path: (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      if (value.length > 0) walk(value[0], [...path, 0]);
      return;
    }
    places.push(path);
    for (const key of Object.keys(value)) walk(value[key], [...path, key]);
  };
  walk(document, []);
  expect(places.length).toBeGreaterThan(15);
  for (const path of places) {
    const issues = broken((copy) => {
      path.reduce((value: Loose, part) => value[part], copy).surplus = 1;
    });
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([
      "unknownKey",
      [...path, "surplus"],
    ]);
  }
});

function fail(): never {
  throw new Error("hostile");
}
