import type { Money } from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";
import { atOrBefore, award, ceilingChange, change, hand, handLines, payment, without } from "./hand.js";
import { byRow, show, three, whole } from "./look.js";

describe("awards", () => {
  const awards = [
    award("w1", "2021-02-01", 100),
    award("w2", "2021-03-01", 80),
    award("w3", "2021-03-01", 50, { line: "a2" }),
  ];

  test("add up per line, each from its own day", () => {
    expect(byRow(hand({ awards }), "line", (row) => row.awarded.net)).toEqual({
      a1: 180,
      a2: 50,
      b1: 0,
      b2: 0,
      "-": 0,
    });
    expect(show(whole(hand({ awards }), { asOf: "2021-02-28" }).awarded.net)).toBe(100);
    expect(show(whole(hand({ awards }), { asOf: "2021-01-31" }).awarded.net)).toBe(0);
  });

  test("are amended like a ceiling, from the day of the amendment", () => {
    const amendments = [ceilingChange("m", "2021-05-01", [change("award w1", 100, 70)])];
    const portfolio = hand({ awards, amendments });
    expect(byRow(portfolio, "award", (row) => row.awarded.net)).toEqual({ w1: 70, w2: 80, w3: 50 });
    expect(byRow(portfolio, "award", (row) => row.awarded.net, { asOf: "2021-04-30" })).toEqual({
      w1: 100,
      w2: 80,
      w3: 50,
    });
    expect(three(whole(portfolio).awarded)).toEqual([200, 0, 200]);
    expect(whole(portfolio).revision).toBe("m");
  });

  test("that are no amounts are refused, also where their sum would be one; amounts beyond the range are added exactly", () => {
    const of = (...amounts: readonly number[]) =>
      hand({
        awards: amounts.map((amount, at) => ({
          ...award(`w${at}`, "2021-02-01", 1),
          amount: amount as Money,
        })),
      });
    const most = Number.MAX_SAFE_INTEGER;
    expect(refusal(() => whole(of(0.5, 0.5)))).toMatchInlineSnapshot(
      `"AMOUNT_INVALID: Found the number 0.5; expected a whole number of euro cents. Make amounts with euro("1250000.00")."`,
    );
    expect(refusal(() => whole(of(most, 1)))).toMatchInlineSnapshot(
      `"AMOUNT_OUT_OF_RANGE: Found 9007199254740992 cents, which is out of range; an amount lies between -90071992547409.91 and 90071992547409.91 euros."`,
    );
    expect(whole(of(most, 2, -5)).awarded.net.reported).toBe(most - 3);
  });

  test("of a day that nobody published leave the line unknown before", () => {
    const ahead = [...awards, atOrBefore(award("w4", "2022-01-01", 30))];
    expect(
      byRow(hand({ awards: ahead }), "line", (row) => row.awarded.net, { asOf: "2021-12-31" }),
    ).toMatchObject({
      a1: "? 180 (1)",
      a2: 50,
    });
    expect(show(whole(hand({ awards: ahead }), { asOf: "2022-01-01" }).awarded.net)).toBe(260);
  });

  test("with an amendment ahead are unknown, with the amount in force as reported", () => {
    const amendments = [
      ceilingChange("m", "2022-05-01", [change("award w1", 100, 70)], { dateBasis: "atOrBefore" }),
    ];
    const portfolio = hand({ awards, amendments });
    expect(byRow(portfolio, "award", (row) => row.awarded.net, { asOf: "2021-12-31" })).toMatchObject({
      w1: "? 100 (1)",
    });
    expect(byRow(portfolio, "line", (row) => row.awarded.net, { asOf: "2021-12-31" })).toMatchObject({
      a1: "? 180 (1)",
    });
    expect(byRow(portfolio, "line", (row) => row.awarded.net, { asOf: "2022-05-01" })).toMatchObject({
      a1: 150,
    });
  });

  test("on a line that does not record them all are what was reported so far", () => {
    const portfolio = hand({ awards, lines: handLines({ a1: { records: without("awarded") } }) });
    expect(byRow(portfolio, "line", (row) => row.awarded.net)).toMatchObject({ a1: "? 180 (1)", a2: 50 });
  });

  test("do not count as paid", () => {
    expect(
      show(whole(hand({ awards, ledger: [payment("p", "2021-04-01", 60, { award: "w1" })] })).paid.net),
    ).toBe(60);
  });
});
