import { regioEnvelop } from "regio-deals/reference";
import { parsePortfolio, safeParsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { edited, invalid, sample } from "./sample.js";

describe("a document of the right form", () => {
  const portfolio = parsePortfolio(sample());

  test("has amounts in cents, and dates and shares as texts", () => {
    expect(portfolio.envelope.ceiling).toBe(100_000);
    expect(portfolio.ledger.map(({ amount }) => amount)).toEqual([
      1000, 100, 250, 200, 100, 500, 100, 0, 100, 100,
    ]);
    expect(portfolio.ledger[0]?.date).toBe("2021-03-01");
    expect(portfolio.deals[0]?.terms.cofinancing[2]).toMatchObject({ share: "50" });
  });

  test("has null for what was left out, and that only: every field is there", () => {
    expect(portfolio.ledger[0]).toEqual({
      id: "e1",
      kind: "payment",
      line: "l1",
      award: "w1",
      recipient: "region",
      partner: null,
      instrument: "unknown",
      date: "2021-03-01",
      dateBasis: "on",
      recordedOn: null,
      amount: 1000,
      qualifier: null,
      original: null,
      source: null,
      where: null,
    });
    expect(portfolio.deals[1]).toEqual({
      id: "d2",
      name: "Two",
      aliases: [],
      partners: [],
      treasurer: null,
      terms: {
        signedOn: null,
        period: { from: null, until: null },
        cofinancing: [],
        cofinancingException: null,
        regionalReport: null,
      },
      source: null,
      where: null,
    });
  });

  test("means the same with null and with nothing", () => {
    const explicit = JSON.parse(JSON.stringify(portfolio), (key, value: unknown) =>
      typeof value === "number" && /amount|ceiling|Value/.test(key) ? String(value / 100) : value,
    );
    expect(parsePortfolio(explicit)).toEqual(portfolio);
  });

  test("keeps minus zero, empty texts and any signs as they are", () => {
    const texts = ["", "\u0000", "  é😀\ud800 ", "null"];
    const read = parsePortfolio(edited(sample(), [["groups", 0, "aliases"], texts], [["title"], ""]));
    expect(read.groups[0]?.aliases).toEqual(texts);
    expect(read.title).toBe("");
    expect(Object.is(read.ledger[7]?.amount, 0)).toBe(true);
  });

  test("may hold nothing but an envelope", () => {
    const empty = Object.fromEntries(
      Object.entries(sample()).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
    );
    const bare = parsePortfolio({ ...empty, envelope: { id: "env", name: "" } });
    expect(bare.ledger).toEqual([]);
    expect(bare.envelope).toEqual({ id: "env", name: "", ceiling: null, source: null, where: null });
  });
});

describe("a document that is refused", () => {
  test("throws one error with its issues in words", () => {
    expect(invalid(() => parsePortfolio(edited(sample(), [["title"], 5])))).toMatchInlineSnapshot(
      `"Found 1 issue; expected a portfolio without issues. title: found the number 5; expected a text."`,
    );
  });

  test("throws the first five, and says how many more there are", () => {
    const wrong = edited(
      sample(),
      ...Array.from({ length: 7 }, (_, i) => [["ledger", i, "amount"], "x"] as const),
    );
    const message = invalid(() => parsePortfolio(wrong));
    expect(message.match(/ledger\[\d\]\.amount/g)).toHaveLength(5);
    expect(message).toMatch(/^Found 7 issues; expected a portfolio without issues\. /);
    expect(message).toMatch(/ And 2 more: safeParsePortfolio gives them all\.$/);
    const five = edited(
      sample(),
      ...Array.from({ length: 5 }, (_, i) => [["ledger", i, "amount"], "x"] as const),
    );
    expect(invalid(() => parsePortfolio(five))).not.toContain("more");
  });

  test("is refused by safeParsePortfolio for the same reasons", () => {
    const wrong = edited(sample(), [["title"], 5]);
    expect(safeParsePortfolio(wrong)).toEqual({
      ok: false,
      issues: [{ code: "wrongType", path: ["title"], expected: "a text", received: "the number 5" }],
    });
  });

  test("a portfolio in memory that went through JSON.stringify names serialisePortfolio", () => {
    const stringified = JSON.parse(JSON.stringify(regioEnvelop));
    expect(invalid(() => parsePortfolio(stringified))).toContain("serialisePortfolio, not JSON.stringify");
    expect(parsePortfolio(JSON.parse(JSON.stringify(serialisePortfolio(regioEnvelop))))).toEqual(
      regioEnvelop,
    );
  });
});
