import { describe, expect, test } from "vitest";
import { atOrBefore, cofinancing, hand, handLines, reversal, without } from "./hand.js";
import { byRow, look, three, whole } from "./look.js";

const pledged = cofinancing("k1", "2021-03-01", 100);
const ledger = [
  cofinancing("k6", "2021-08-01", 6, {
    stage: "realised",
    sector: "unknown",
    form: "unknown",
    origin: "unknown",
  }),
  pledged,
  cofinancing("k2", "2021-04-01", 40, { origin: "eu" }),
  cofinancing("k3", "2021-05-01", 30, { sector: "private", form: "inKind", line: "a2" }),
  cofinancing("k4", "2021-06-01", 20, { form: "inKind" }),
  cofinancing("k5", "2021-07-01", 70, { stage: "committed" }),
  cofinancing("k7", "2021-09-01", 10, { line: "b1" }),
  reversal(pledged, "r", "2021-10-01", 25),
];
const parts = (portfolio: ReturnType<typeof hand>, options = {}) =>
  whole(portfolio, options).cofinancing.parts.map(({ stage, sector, form, origin, figures }) => [
    [stage, sector, form, origin].join(" "),
    ...three(figures),
  ]);

describe("co-financing", () => {
  test("has a total for each stage, never added to another", () => {
    const { cofinancing: added } = whole(hand({ ledger }));
    expect(three(added.pledged)).toEqual([200, 25, 175]);
    expect(three(added.committed)).toEqual([70, 0, 70]);
    expect(three(added.realised)).toEqual([6, 0, 6]);
  });

  test("has a part for each stage, sector, form and origin with entries, in a fixed order", () => {
    const expected = [
      ["pledged public cash own", 110, 25, 85],
      ["pledged public cash eu", 40, 0, 40],
      ["pledged public inKind own", 20, 0, 20],
      ["pledged private inKind own", 30, 0, 30],
      ["committed public cash own", 70, 0, 70],
      ["realised unknown unknown unknown", 6, 0, 6],
    ];
    expect(parts(hand({ ledger }))).toEqual(expected);
    expect(parts(hand({ ledger: [...ledger].reverse() }))).toEqual(expected);
    expect(parts(hand())).toEqual([]);
  });

  test("has in each row the parts of that row", () => {
    const [a1, a2, b1] = look(hand({ ledger }), { by: "line" }).rows;
    expect(a1?.cofinancing.parts).toHaveLength(5);
    expect(a2?.cofinancing.parts.map((part) => part.sector)).toEqual(["private"]);
    expect(b1?.cofinancing.parts.map((part) => part.figures.net.value)).toEqual([10]);
  });

  test("of a line that does not record a stage is unknown, in that stage and its parts only", () => {
    const portfolio = hand({ ledger, lines: handLines({ a2: { records: without("cofinancingPledged") } }) });
    const { cofinancing: added } = whole(portfolio);
    expect(three(added.pledged)).toEqual(["? 200 (1)", "? 25 (1)", "? 175 (1)"]);
    expect(three(added.committed)).toEqual([70, 0, 70]);
    expect(parts(portfolio).slice(0, 2)).toEqual([
      ["pledged public cash own", "? 110 (1)", "? 25 (1)", "? 85 (1)"],
      ["pledged public cash eu", "? 40 (1)", "? 0 (1)", "? 40 (1)"],
    ]);
  });

  test("that lies ahead has a part without an amount", () => {
    const portfolio = hand({ ledger: [atOrBefore(cofinancing("k", "2022-01-01", 40))] });
    expect(parts(portfolio, { asOf: "2021-06-01" })).toEqual([
      ["pledged public cash own", "? 0 (1)", "? 0 (1)", "? 0 (1)"],
    ]);
  });

  test("of a dimension that it cannot name has no meaning there, in total and in parts", () => {
    expect(byRow(hand({ ledger }), "recipient", (row) => row.cofinancing.pledged.net)).toEqual({
      region: "? 0 (0)",
      ministry: "? 0 (0)",
      vatFund: "? 0 (0)",
      "-": 175,
    });
  });

  test("never enters the State's stages", () => {
    const { paid, committed, spent, toMakeAvailable } = whole(hand({ ledger }));
    expect([paid, committed, spent].map((stage) => stage.net.value)).toEqual([0, 0, 0]);
    expect(toMakeAvailable.value).toBe(1000);
  });
});
