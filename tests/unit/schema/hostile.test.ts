import { runInNewContext } from "node:vm";
import { regioEnvelop } from "regio-deals/reference";
import { safeParsePortfolio, safeParseStatement, serialisePortfolio } from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { edited, issuesIn, issuesOf, sample, short } from "./sample.js";

const fail = (): never => {
  throw new Error("hostile");
};

/** A field of the sample that may hold anything that a script can make. */
const PLACE = ["ledger", 3, "where"];

describe("what JSON cannot hold is one issue at its place", () => {
  test.each<[received: string, value: unknown]>([
    ["undefined", undefined],
    ["the number NaN", Number.NaN],
    ["the number Infinity", Number.POSITIVE_INFINITY],
    ["a bigint", 5n],
    ["a symbol", Symbol("x")],
    ["a function", () => 1],
    ["an object that is not plain data", new Date(0)],
    ["an object that is not plain data", new Map()],
    ["an object that is not plain data", new (class Text {})()],
    ["an object that is not plain data", Object.create({ inherited: 1 })],
    ["an object that is not plain data", Object.create(Object.create(null))],
    ["an object that is not plain data", new String("text")],
    ["an object that is not plain data", new Uint8Array(2)],
    ["an object that cannot be read", new Proxy({}, { getPrototypeOf: fail })],
    ["an object that cannot be read", new Proxy({}, { ownKeys: fail })],
    ["an object that cannot be read", new Proxy({ a: 1 }, { getOwnPropertyDescriptor: fail })],
    ["a list with holes", new Array(3)],
    ["a list with holes", new Array(2 ** 32 - 1)],
    ["a list with holes", Object.assign(new Array(1), { extra: 1 })],
  ])("%s", (received, value) => {
    expect(issuesOf([PLACE, value])).toEqual([
      { code: "notJson", path: PLACE, expected: expect.any(String), received },
    ]);
  });

  test("a proxy that was revoked", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(short(issuesOf([PLACE, proxy]))).toEqual(["notJson ledger.3.where"]);
    expect(short(issuesIn(proxy))).toEqual(["notJson "]);
  });

  test("a getter, of which nothing runs", () => {
    const document = edited(sample()) as { ledger: object[] };
    Object.defineProperty(document.ledger[3], "where", { enumerable: true, get: fail });
    expect(short(issuesIn(document))).toEqual(["notJson ledger.3.where"]);
  });

  test("a field that JSON.stringify would not show", () => {
    const document = edited(sample()) as { ledger: object[] };
    Object.defineProperty(document.ledger[3], "where", { enumerable: false, value: "L1" });
    expect(short(issuesIn(document))).toEqual(["notJson ledger.3.where"]);
  });

  test("a symbol as a key, and a field of a list", () => {
    const document = edited(sample(), [["ledger", 3, Symbol.for("x") as never], 1]) as { notes: object };
    Object.assign(document.notes, { extra: 1 });
    expect(short(issuesIn(document))).toEqual(["notJson ledger.3.Symbol(x)", "notJson notes.extra"]);
  });

  test("an object that holds itself, where it does so", () => {
    const document = edited(sample()) as { deals: Record<string, unknown>[]; ledger: unknown[] };
    (document.deals[0] as Record<string, unknown>).terms = document;
    document.ledger.push(document.ledger);
    expect(short(issuesIn(document))).toEqual(["notJson deals.0.terms", "notJson ledger.10"]);
  });
});

describe("where it is no JSON hides nothing elsewhere", () => {
  test("the issues of form and of reference come with it", () => {
    const issues = issuesOf(
      [["ledger", 0, "date"], new Date(0)],
      [["ledger", 3, "amount"], "1,00"],
      [["lines", 0, "group"], "x"],
    );
    expect(short(issues)).toEqual([
      "notJson ledger.0.date",
      "amountForm ledger.3.amount",
      "unresolvedId lines.0.group",
    ]);
  });
});

describe("depth", () => {
  const nested = (levels: number, wrap: (value: unknown) => unknown): unknown => {
    let value: unknown = 1;
    for (let i = 0; i < levels; i++) value = wrap(value);
    return value;
  };

  test.each<[string, (value: unknown) => unknown]>([
    ["lists", (value) => [value]],
    ["objects", (value) => ({ terms: value })],
  ])("100,000 levels of %s are refused, with the place where it is too deep", (_, wrap) => {
    const issues = issuesOf([["title"], nested(100_000, wrap)]);
    expect(issues.map(({ code }) => code)).toEqual(["wrongType", "notJson"]);
    expect(issues[1]?.path).toHaveLength(65);
    expect(issuesIn(nested(100_000, wrap)).length).toBeGreaterThan(0);
  });

  test("64 levels are not too deep", () => {
    const codes = (levels: number) =>
      issuesOf([["extra"], nested(levels, (value) => [value])]).map(({ code }) => code);
    expect(codes(64)).toEqual(["unknownKey"]);
    expect(codes(65)).toEqual(["unknownKey", "notJson"]);
  });
});

describe("keys of the prototype", () => {
  test.each(["__proto__", "constructor", "prototype"])("%s is an unknown field wherever it stands", (key) => {
    const text = JSON.stringify(sample())
      .replace('"title":"Sample"', `"title":"Sample","${key}":{"polluted":true}`)
      .replace('"kind":"tranche"', `"kind":"tranche","${key}":null`);
    expect([...short(issuesIn(JSON.parse(text)))].sort()).toEqual(
      [`unknownKey ${key}`, `unknownKey groups.0.${key}`].sort(),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("a required field that is only inherited is not there", () => {
    const { ledger, ...rest } = { ...sample(), notes: [] };
    const document = JSON.parse(
      `{"__proto__": ${JSON.stringify({ ledger })}, ${JSON.stringify(rest).slice(1)}`,
    );
    expect(short(issuesIn(document))).toEqual(["unknownKey __proto__", "missing ledger"]);
  });
});

describe("what is read", () => {
  test("a document without a prototype, and one that names a part twice", () => {
    const document = edited(sample()) as { groups: { aliases: unknown }[] };
    const bare = Object.assign(Object.create(null), document);
    expect(issuesIn(bare)).toEqual([]);
    const aliases = ["same"];
    for (const group of document.groups) group.aliases = aliases;
    expect(issuesIn(document)).toEqual([]);
  });

  test("a document from another realm, such as a frame or a sandbox", () => {
    expect(issuesIn(runInNewContext(`(${JSON.stringify(sample())})`))).toEqual([]);
    expect(short(issuesIn(runInNewContext("new Map()")))).toEqual(["notJson "]);
  });

  test("an object that changes between two looks is read once", () => {
    let looks = 0;
    const document = edited(sample(), [
      ["envelope"],
      new Proxy(
        { id: "env", name: "Envelope" },
        {
          get: fail,
          getOwnPropertyDescriptor: (target, key) => {
            looks += 1;
            return looks > 2 ? fail() : Reflect.getOwnPropertyDescriptor(target, key);
          },
        },
      ),
    ]);
    expect(issuesIn(document)).toEqual([]);
    expect(looks).toBe(2);
  });

  test("what comes in is not touched, and what goes out is frozen and its own", () => {
    const input = edited(sample()) as ReturnType<typeof sample>;
    const before = JSON.stringify(input);
    const result = safeParsePortfolio(input);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input)).toBe(false);
    expect(Object.isFrozen(input.groups[0]?.aliases)).toBe(false);
    if (!result.ok) throw new Error("refused");
    const open: unknown[] = [result];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next !== "object" || next === null) continue;
      expect(Object.isFrozen(next)).toBe(true);
      open.push(...Object.values(next).filter((value) => value !== undefined));
    }
  });

  test("the issues are frozen too", () => {
    const result = safeParsePortfolio({});
    expect(Object.isFrozen(result)).toBe(true);
    if (!result.ok)
      expect(result.issues.every((issue) => Object.isFrozen(issue) && Object.isFrozen(issue.path))).toBe(
        true,
      );
  });
});

describe("size", () => {
  const entry = serialisePortfolio(regioEnvelop).ledger[0];

  test("100,000 entries are read, and as many that are wrong in four ways give every issue", () => {
    const ledger = Array.from({ length: 100_000 }, (_, i) => ({ ...entry, id: `e${i}` }));
    const document = { ...serialisePortfolio(regioEnvelop), notes: [], ledger };
    expect(safeParsePortfolio(document).ok).toBe(true);
    const wrong = ledger.map((one) => ({ ...one, amount: 5, line: "nowhere", extra: 1, id: "same" }));
    const result = safeParsePortfolio({ ...document, ledger: wrong });
    expect(result.ok ? 0 : result.issues.length).toBe(400_000 - 1);
  });

  test("a text of ten million characters costs nothing", () => {
    const long = "9".repeat(10_000_000);
    const issues = issuesOf(
      [["id"], long],
      [["ledger", 0, "amount"], long],
      [["ledger", 0, "date"], long],
      [["ledger", 0, "line"], long],
      [["observations", 0, "share"], long],
    );
    expect(issues.every(({ received }) => received.length < 100)).toBe(true);
    expect(issues.length).toBeGreaterThanOrEqual(5);
  });
});

test("a statement is read in the same way", () => {
  const result = safeParseStatement(new Proxy({}, { get: fail, ownKeys: fail }));
  expect(result.ok ? [] : short(result.issues)).toEqual(["notJson "]);
});
