import type { localDate, Position, PositionFigure } from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusals } from "../refusal.js";
import {
  atOrBefore,
  award,
  hand,
  payment,
  programming,
  recordedOn,
  recovery,
  reversal,
  spending,
} from "./hand.js";
import { byRow, look, show, three, whole } from "./look.js";

const paidNet = (row: Position): PositionFigure => row.paid.net;

describe("asOf is inclusive", () => {
  const ledger = [payment("p", "2021-03-01", 120)];
  test.each([
    ["2021-02-28", 0],
    ["2021-03-01", 120],
    ["2199-12-31", 120],
  ])("on %s the payment of 1 March counts for %s", (asOf, expected) => {
    expect(show(whole(hand({ ledger }), { asOf }).paid.net)).toBe(expected);
  });

  test.each([
    ["2024-02-28", 0],
    ["2024-02-29", 70],
    ["2024-03-01", 70],
  ])("on %s the payment of leap day counts for %s", (asOf, expected) => {
    expect(show(whole(hand({ ledger: [payment("p", "2024-02-29", 70)] }), { asOf }).paid.net)).toBe(expected);
  });

  test("a reversal acts from its own date, never backwards", () => {
    const paid = payment("p", "2021-03-01", 120);
    const portfolio = hand({ ledger: [paid, reversal(paid, "r", "2021-06-01")] });
    expect(three(whole(portfolio, { asOf: "2021-05-31" }).paid)).toEqual([120, 0, 120]);
    expect(three(whole(portfolio, { asOf: "2021-06-01" }).paid)).toEqual([120, 120, 0]);
  });
});

describe("knownOn is inclusive", () => {
  const ledger = [recordedOn("2021-05-01", payment("p", "2021-03-01", 120))];
  test.each([
    ["2021-04-30", 0],
    ["2021-05-01", 120],
  ])("what came into the books on 1 May is known on %s for %s", (knownOn, expected) => {
    expect(show(whole(hand({ ledger }), { asOf: "2021-03-31", knownOn }).paid.net)).toBe(expected);
  });

  test("without recordedOn an entry came into the books on its date", () => {
    const plain = hand({ ledger: [payment("p", "2021-03-01", 120)] });
    expect(show(whole(plain, { knownOn: "2021-02-28" }).paid.net)).toBe(0);
    expect(show(whole(plain, { knownOn: "2021-03-01" }).paid.net)).toBe(120);
  });

  test("an entry that was booked before its date still acts from its date", () => {
    const early = hand({ ledger: [recordedOn("2021-01-01", payment("p", "2021-03-01", 120))] });
    expect(show(whole(early, { asOf: "2021-02-28", knownOn: "2021-02-28" }).paid.net)).toBe(0);
  });

  test("without knownOn everything counts that is known today", () => {
    expect(show(whole(hand({ ledger }), { asOf: "2021-03-31" }).paid.net)).toBe(120);
    expect(look(hand()).knownOn).toBeNull();
    expect(look(hand(), { asOf: "2021-03-31", knownOn: "2021-04-01" })).toMatchObject({
      asOf: "2021-03-31",
      knownOn: "2021-04-01",
    });
  });

  test("an award and a balance that were not in the books are not there", () => {
    const portfolio = hand({
      awards: [recordedOn("2021-05-01", award("w", "2021-03-01", 50))],
      ledger: [recordedOn("2021-05-01", atOrBefore(payment("p", "2021-03-01", 120)))],
    });
    const { awarded, paid } = whole(portfolio, { asOf: "2021-02-01", knownOn: "2021-04-30" });
    expect([show(awarded.net), show(paid.net)]).toEqual([0, 0]);
  });
});

describe("a balance whose dates nobody published", () => {
  const ledger = [payment("p", "2020-05-01", 40), atOrBefore(payment("b", "2021-01-01", 120))];
  const portfolio = hand({ ledger });

  test("is unknown before its date, with what was reported so far beside it", () => {
    expect(three(whole(portfolio, { asOf: "2020-12-31" }).paid)).toEqual(["? 40 (1)", "? 0 (1)", "? 40 (1)"]);
    expect(show(whole(portfolio, { asOf: "2020-12-31" }).toMakeAvailable)).toBe("? 960 (1)");
    expect(show(whole(portfolio, { asOf: "2021-01-01" }).paid.net)).toBe(160);
  });

  test("is unknown for its own line only, and for its own stage", () => {
    expect(byRow(portfolio, "line", paidNet, { asOf: "2020-12-31" })).toEqual({
      a1: "? 40 (1)",
      a2: 0,
      b1: 0,
      b2: 0,
      "-": 0,
    });
    expect(show(whole(portfolio, { asOf: "2020-12-31" }).spent.net)).toBe(0);
  });

  test("of a deal with two lines is unknown for both", () => {
    const above = hand({ ledger: [atOrBefore(spending("b", "2021-01-01", 90, { line: null, deal: "x" }))] });
    expect(byRow(above, "line", (row) => row.spent.net, { asOf: "2020-12-31" })).toEqual({
      a1: "? 0 (1)",
      a2: 0,
      b1: "? 0 (1)",
      b2: 0,
      "-": "? 0 (2)",
    });
    expect(byRow(above, "deal", (row) => row.spent.net, { asOf: "2020-12-31" })).toEqual({
      x: "? 0 (2)",
      y: 0,
      "-": 0,
    });
  });

  test("a reversal that lies ahead leaves the figure unknown", () => {
    const paid = payment("p", "2020-05-01", 40);
    const reversed = hand({ ledger: [paid, atOrBefore(reversal(paid, "r", "2021-01-01", 15))] });
    expect(three(whole(reversed, { asOf: "2020-12-31" }).paid)).toEqual(["? 40 (1)", "? 0 (1)", "? 40 (1)"]);
    expect(three(whole(reversed, { asOf: "2021-01-01" }).paid)).toEqual([40, 15, 25]);
  });

  test("of money that came back leaves net paid unknown, and gross paid known", () => {
    const back = hand({
      ledger: [payment("p", "2020-05-01", 40), atOrBefore(recovery("b", "2021-01-01", 15))],
    });
    expect(three(whole(back, { asOf: "2020-12-31" }).paid)).toEqual([40, 0, "? 40 (1)"]);
    expect(show(whole(back, { asOf: "2020-12-31" }).toMakeAvailable)).toBe("? 960 (1)");
    expect(show(whole(back, { asOf: "2021-01-01" }).paid.net)).toBe(25);
  });
});

describe("by year", () => {
  test("an entry falls in the calendar year of its date, a reversal in that of its own", () => {
    const paid = payment("p", "2020-12-31", 40);
    const ledger = [paid, payment("q", "2021-01-01", 70), reversal(paid, "r", "2021-02-01", 15)];
    expect(byRow(hand({ ledger }), "year", paidNet)).toEqual({ "2020": 40, "2021": 55 });
  });

  test("a balance falls under unknown, and leaves every year up to its own open for its line", () => {
    const ledger = [
      payment("p19", "2019-05-01", 10),
      payment("p20", "2020-05-01", 40),
      payment("p21", "2021-05-01", 70),
      atOrBefore(payment("b", "2020-12-31", 120)),
    ];
    expect(byRow(hand({ ledger }), "year", paidNet)).toEqual({
      "2019": "? 10 (1)",
      "2020": "? 40 (1)",
      "2021": 70,
      unknown: 120,
    });
    expect(byRow(hand({ ledger }), ["line", "year"], paidNet)).toEqual({
      "a1/2019": "? 10 (1)",
      "a1/2020": "? 40 (1)",
      "a1/2021": 70,
      "a1/unknown": 120,
    });
    expect(show(whole(hand({ ledger }), { by: "year" }).paid.net)).toBe(240);
  });

  test("a balance of one line leaves the years of another alone", () => {
    const ledger = [
      payment("p", "2020-05-01", 40, { line: "a2" }),
      atOrBefore(payment("b1", "2020-06-30", 60)),
      atOrBefore(payment("b2", "2020-12-31", 60)),
    ];
    expect(byRow(hand({ ledger }), ["line", "year"], paidNet)).toEqual({
      "a1/unknown": 120,
      "a2/2020": 40,
    });
  });

  test("a balance that lies ahead leaves every year open", () => {
    const ledger = [payment("p", "2019-05-01", 40), atOrBefore(payment("b", "2021-01-01", 120))];
    expect(byRow(hand({ ledger }), "year", paidNet, { asOf: "2020-12-31" })).toEqual({
      "2019": "? 40 (1)",
      unknown: "? 0 (1)",
    });
  });

  test("an award of an unknown day falls under unknown, and leaves earlier years open", () => {
    const awards = [
      award("w1", "2019-05-01", 40),
      atOrBefore(award("w2", "2020-12-31", 60)),
      award("w3", "2021-05-01", 5),
    ];
    expect(byRow(hand({ awards }), "year", (row) => row.awarded.net)).toEqual({
      "2019": "? 40 (1)",
      "2021": 5,
      unknown: 60,
    });
  });

  test("years are in order, whatever the order of the ledger, and unknown comes last", () => {
    const ledger = [
      atOrBefore(payment("b", "2020-01-01", 1)),
      payment("p", "2022-01-01", 1),
      payment("q", "2021-01-01", 1),
    ];
    expect(look(hand({ ledger }), { by: "year" }).rows.map((row) => row.key.year)).toEqual([
      "2021",
      "2022",
      "unknown",
    ]);
  });
});

describe("by financial year", () => {
  test("a reversal falls in the financial year of its original, and a payment in none", () => {
    const spent = spending("s", "2021-02-01", 40, { financialYear: 2020 });
    const ledger = [spent, reversal(spent, "r", "2022-02-01", 15), payment("p", "2021-02-01", 70)];
    const portfolio = hand({ ledger });
    expect(byRow(portfolio, "financialYear", (row) => row.spent.net)).toEqual({ "2020": 25, "-": 0 });
    expect(byRow(portfolio, "financialYear", paidNet)).toEqual({ "2020": "? 0 (0)", "-": 70 });
    expect(byRow(portfolio, ["year", "financialYear"], (row) => row.spent.net)).toEqual({
      "2021/2020": 40,
      "2021/-": 0,
      "2022/2020": -15,
    });
  });

  test("years are in the order of their number", () => {
    const ledger = [
      spending("s", "2021-02-01", 1, { financialYear: 2021 }),
      spending("t", "2021-02-01", 1, { financialYear: 2020 }),
    ];
    expect(look(hand({ ledger }), { by: "financialYear" }).rows.map((row) => row.key.financialYear)).toEqual([
      "2020",
      "2021",
    ]);
  });
});

test("an entry that is still to come changes nothing, not even a row", () => {
  const now = [payment("p", "2021-03-01", 120)];
  const later = [
    ...now,
    payment("q", "2021-03-02", 5, { partner: "town" }),
    programming("g", "2021-03-02", 9, { line: "b1" }),
  ];
  for (const by of ["line", "partner", "year"] as const) {
    const options = { asOf: "2021-03-01", by };
    expect(look(hand({ ledger: later }), options)).toEqual(look(hand({ ledger: now }), options));
  }
});

test("a wrong date is refused", () => {
  const wrong = [
    { asOf: "2021-02-30" },
    { asOf: "01-01-2021" },
    { asOf: "1899-12-31" },
    { asOf: "2021-01-01", knownOn: "yesterday" },
  ];
  expect(
    refusals(wrong, (dates) => look(hand(), { ...dates, asOf: dates.asOf as ReturnType<typeof localDate> })),
  ).toMatchInlineSnapshot(`
      "
      DATE_INVALID: Found "2021-02-30"; expected a calendar date that exists, written as "2021-01-31".
      DATE_INVALID: Found "01-01-2021"; expected a calendar date that exists, written as "2021-01-31".
      DATE_OUT_OF_RANGE: Found "1899-12-31"; expected a date from 1900-01-01 to 2199-12-31.
      DATE_INVALID: Found "yesterday"; expected a calendar date that exists, written as "2021-01-31".
      "
    `);
});
