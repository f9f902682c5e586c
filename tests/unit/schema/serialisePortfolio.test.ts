import { isDomainError, type Portfolio } from "regio-deals";
import { parsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { edited, invalid, sample } from "./sample.js";

const portfolio = parsePortfolio(sample());
const with_ = (parts: object): Portfolio => ({ ...portfolio, ...parts });

describe("the canonical form", () => {
  test("has two decimals, the shortest shares, and no nulls", () => {
    const { deals, ledger, envelope } = serialisePortfolio(portfolio);
    expect(ledger.map(({ amount }) => amount).slice(0, 4)).toEqual(["10.00", "1.00", "2.50", "2.00"]);
    expect(envelope).toEqual({ id: "env", name: "Envelope", ceiling: "1000.00", source: "letter" });
    expect(deals[0]?.terms.cofinancing[2]).toMatchObject({ share: "50" });
    expect(JSON.stringify(serialisePortfolio(portfolio))).not.toContain("null");
    expect(deals[1]).toEqual({
      id: "d2",
      name: "Two",
      aliases: [],
      partners: [],
      terms: { period: {}, cofinancing: [] },
    });
  });

  test("has one order of fields, whatever the order of those that come in", () => {
    const turned: unknown = JSON.parse(JSON.stringify(sample()), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    const canonical = JSON.stringify(serialisePortfolio(portfolio));
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(sample()));
    expect(JSON.stringify(serialisePortfolio(parsePortfolio(turned)))).toBe(canonical);
    expect(Object.keys(serialisePortfolio(portfolio))).toEqual(Object.keys(portfolio));
  });

  test("is the same for texts that mean the same", () => {
    const other = edited(
      sample(),
      [["envelope", "ceiling"], "0001000"],
      [["envelope", "where"], null],
      [["deals", 0, "terms", "cofinancing", 2, "share"], "050"],
    );
    expect(serialisePortfolio(parsePortfolio(other))).toEqual(serialisePortfolio(portfolio));
  });

  test("is the same for a portfolio made by hand, whose shares are not the shortest", () => {
    const [first] = portfolio.observations;
    const long = with_({ observations: [{ ...first, share: "80.00" }] });
    expect(serialisePortfolio(long)).toEqual(serialisePortfolio(portfolio));
  });

  test("is frozen, and leaves the portfolio as it is", () => {
    const written = serialisePortfolio(portfolio);
    expect(Object.isFrozen(written)).toBe(true);
    expect(Object.isFrozen(written.ledger[0])).toBe(true);
    expect(portfolio).toEqual(parsePortfolio(sample()));
  });
});

describe("what is no portfolio in memory", () => {
  const [entry] = portfolio.ledger;

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "{}"],
    ["an empty object", {}],
    ["the form of JSON, which has amounts as texts", sample()],
    ["an unknown field", with_({ extra: 1 })],
    ["a negative amount", with_({ ledger: [{ ...entry, amount: -5 }] })],
    ["half a cent", with_({ ledger: [{ ...entry, amount: 0.5 }] })],
    ["no number", with_({ ledger: [{ ...entry, amount: Number.NaN }] })],
    ["a date that is none", with_({ ledger: [{ ...entry, date: "yesterday" }] })],
    ["a date as a Date", with_({ ledger: [{ ...entry, date: new Date(0) }] })],
    ["a kind that is none", with_({ ledger: [{ ...entry, kind: "gift" }] })],
    ["a share that is none", with_({ observations: [{ ...portfolio.observations[0], share: "half" }] })],
    ["a share that is a number", with_({ observations: [{ ...portfolio.observations[0], share: 50 }] })],
  ])("is refused: %s", (_, value) => {
    let thrown: unknown;
    try {
      serialisePortfolio(value as Portfolio);
    } catch (error) {
      thrown = error;
    }
    expect(isDomainError(thrown) && thrown.code).toMatch(/^(DOCUMENT_INVALID|AMOUNT_INVALID)$/);
  });

  test("says where", () => {
    expect(
      [
        invalid(() => serialisePortfolio(undefined as never)),
        invalid(() => serialisePortfolio(with_({ ledger: [entry, { ...entry, date: "yesterday" }] }))),
      ].join("\n"),
    ).toMatchInlineSnapshot(`
      "Found something that is no portfolio, at the document; expected a portfolio in memory, as parsePortfolio gives it.
      Found something that is no portfolio, at ledger[1].date; expected a portfolio in memory, as parsePortfolio gives it."
    `);
  });
});
