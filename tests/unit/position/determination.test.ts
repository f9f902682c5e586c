import { type Dimension, fromCents, type Portfolio } from "regio-deals";
import { describe, expect, test } from "vitest";
import {
  atOrBefore,
  award,
  ceilingChange,
  change,
  deal,
  determination,
  hand,
  handLines,
  payment,
  recovery,
  reversal,
  without,
} from "./hand.js";
import { byRow, show, whole } from "./look.js";

const paid = payment("p", "2021-03-01", 150, { line: "a2" });
const released = (portfolio: Portfolio, by: Dimension | readonly Dimension[] = "line", asOf = "2025-12-31") =>
  byRow(portfolio, by, (row) => row.released, { asOf });
const left = (portfolio: Portfolio, by: Dimension | readonly Dimension[] = "line", asOf = "2025-12-31") =>
  byRow(portfolio, by, (row) => row.toMakeAvailable, { asOf });

describe("before a determination", () => {
  test("nothing is released, and the ceiling is what counts", () => {
    expect(released(hand({ ledger: [paid] }))).toMatchObject({ a1: "? 0 (0)", a2: "? 0 (0)" });
    expect(show(whole(hand({ ledger: [paid] })).released)).toBe("? 0 (0)");
    expect(left(hand({ ledger: [paid] }))).toMatchObject({ a2: 50 });
  });
});

describe("a determination of line a2, of 200 of which 150 was paid", () => {
  test.each([
    [180, 20, 30],
    [150, 50, 0],
    [120, 80, -30],
    [0, 200, -150],
    [230, -30, 80],
  ])("at %s releases %s and leaves %s to make available", (amount, freed, rest) => {
    const portfolio = hand({ ledger: [paid, determination("d", "2023-06-01", amount)] });
    expect(released(portfolio)).toMatchObject({ a1: "? 0 (0)", a2: freed });
    expect(left(portfolio)).toMatchObject({ a1: 300, a2: rest });
    expect(show(whole(portfolio).released)).toBe(freed);
    expect(show(whole(portfolio).toMakeAvailable)).toBe(1000 - freed - 150);
    expect(show(whole(portfolio).ceiling)).toBe(1000);
  });

  test("acts from its day", () => {
    const portfolio = hand({ ledger: [paid, determination("d", "2023-06-01", 120)] });
    expect(left(portfolio, "line", "2023-05-31")).toMatchObject({ a2: 50 });
    expect(left(portfolio, "line", "2023-06-01")).toMatchObject({ a2: -30 });
  });

  test("leaves nothing once the rest has come back", () => {
    const portfolio = hand({
      ledger: [paid, determination("d", "2023-06-01", 120), recovery("r", "2023-09-01", 30, { line: "a2" })],
    });
    expect(left(portfolio)).toMatchObject({ a2: 0 });
    expect(left(portfolio, "group")).toMatchObject({ a: 600 - 80 - 120 });
  });

  test("that names only the deal, or only the line, is the same", () => {
    const byDeal = hand({ ledger: [determination("d", "2023-06-01", 120, { line: null, deal: "y" })] });
    const byLine = hand({ ledger: [determination("d", "2023-06-01", 120)] });
    expect(released(byDeal)).toEqual(released(byLine));
  });

  test("of a project releases nothing", () => {
    const portfolio = hand({
      ledger: [paid, determination("d", "2023-06-01", 120, { level: "project", project: "q2" })],
    });
    expect(released(portfolio)).toMatchObject({ a2: "? 0 (0)" });
    expect(left(portfolio)).toMatchObject({ a2: 50 });
  });

  test("follows an amended ceiling", () => {
    const amendments = [ceilingChange("m", "2022-01-01", [change("line a2", 200, 190)])];
    expect(released(hand({ amendments, ledger: [determination("d", "2023-06-01", 120)] }))).toMatchObject({
      a2: 70,
    });
  });

  test("has no meaning by year, and adds up by pillar", () => {
    const portfolio = hand({ ledger: [determination("d", "2023-06-01", 120)] });
    expect(released(portfolio, "year")).toEqual({ "2023": "? 0 (0)" });
    expect(released(portfolio, "pillar")).toMatchObject({ y1: "? 0 (0)", "-": 80 });
    expect(released(portfolio, ["line", "pillar"])).toMatchObject({ "a2/y1": "? 0 (0)", "a2/-": 80 });
  });

  test("that names a project frees the line all the same", () => {
    const portfolio = hand({ ledger: [determination("d", "2023-06-01", 120, { project: "q2" })] });
    expect(released(portfolio)).toMatchObject({ a2: 80 });
    expect(released(portfolio, "pillar")).toMatchObject({ "-": 80 });
  });
});

describe("a determination that was reversed", () => {
  const first = determination("d1", "2023-06-01", 120);
  const undone = reversal(first, "r", "2024-02-01");

  test("counts no longer", () => {
    const portfolio = hand({ ledger: [paid, first, undone] });
    expect(released(portfolio)).toMatchObject({ a2: "? 0 (0)" });
    expect(left(portfolio)).toMatchObject({ a2: 50 });
    expect(left(portfolio, "line", "2024-01-31")).toMatchObject({ a2: -30 });
  });

  test("makes room for a second, in another year too", () => {
    const portfolio = hand({ ledger: [paid, first, undone, determination("d2", "2024-02-01", 130)] });
    expect(released(portfolio)).toMatchObject({ a2: 70 });
    expect(left(portfolio)).toMatchObject({ a2: -20 });
    expect(show(whole(portfolio, { by: "year" }).released)).toBe(70);
    expect(show(whole(portfolio).determined.net)).toBe(130);
  });

  test("at zero may be reversed as well", () => {
    const nil = determination("d1", "2023-06-01", 0);
    expect(released(hand({ ledger: [nil, reversal(nil, "r", "2024-02-01")] }))).toMatchObject({
      a2: "? 0 (0)",
    });
  });
});

describe("a line with two awards", () => {
  const awards = [
    award("w1", "2021-02-01", 120, { line: "a2" }),
    award("w2", "2021-03-01", 60, { line: "a2" }),
  ];
  const one = determination("d1", "2023-06-01", 110, { award: "w1" });
  const two = determination("d2", "2023-09-01", 40, { award: "w2" });

  test("is not determined when one of them is", () => {
    expect(released(hand({ awards, ledger: [one] }))).toMatchObject({ a2: "? 0 (0)" });
    expect(left(hand({ awards, ledger: [one] }))).toMatchObject({ a2: 200 });
  });

  test("is determined when both are, at their sum", () => {
    expect(released(hand({ awards, ledger: [one, two] }))).toMatchObject({ a2: 50 });
  });

  test("is determined no longer when one of the two is reversed", () => {
    expect(released(hand({ awards, ledger: [one, two, reversal(one, "r", "2024-01-01")] }))).toMatchObject({
      a2: "? 0 (0)",
    });
  });

  test("is determined when a determination names no award", () => {
    expect(released(hand({ awards, ledger: [determination("d", "2023-06-01", 150)] }))).toMatchObject({
      a2: 50,
    });
  });

  test("was determined before the second award was made: an award that is still to come changes nothing", () => {
    const later = [awards[0]!, award("w2", "2024-03-01", 60, { line: "a2" })];
    expect(released(hand({ awards: later, ledger: [one] }), "line", "2024-02-29")).toMatchObject({ a2: 90 });
    expect(released(hand({ awards: later, ledger: [one] }), "line", "2024-03-01")).toMatchObject({
      a2: "? 0 (0)",
    });
  });

  test("cannot be told while it is unknown whether the second was made", () => {
    const later = [awards[0]!, atOrBefore(award("w2", "2024-03-01", 60, { line: "a2" }))];
    expect(released(hand({ awards: later, ledger: [one] }), "line", "2024-02-29")).toMatchObject({
      a2: "? 90 (1)",
    });
    expect(left(hand({ awards: later, ledger: [one] }), "line", "2024-02-29")).toMatchObject({
      a2: "? 110 (1)",
    });
  });

  test("of another line waits for its own award only", () => {
    const other = [
      award("w1", "2021-02-01", 120, { line: "a2" }),
      award("w2", "2021-03-01", 60, { line: "a1" }),
    ];
    expect(released(hand({ awards: other, ledger: [one] }))).toMatchObject({ a2: 90 });
  });
});

describe("a determination of a deal with two lines", () => {
  const portfolio = hand({
    ledger: [
      payment("p", "2021-01-01", 100),
      determination("d", "2023-06-01", 400, { line: null, deal: "x" }),
    ],
  });

  test("releases their ceilings together, where one row holds them", () => {
    expect(released(portfolio, "deal")).toEqual({ x: 150, y: "? 0 (0)", "-": "? 0 (0)" });
    expect(left(portfolio, "deal")).toEqual({ x: 300, y: 200, "-": 250 });
    expect(show(whole(portfolio).released)).toBe(150);
  });

  test("leaves it unknown what either releases, and the whole stands above them", () => {
    expect(released(portfolio)).toEqual({
      a1: "? 0 (0)",
      a2: "? 0 (0)",
      b1: "? 0 (0)",
      b2: "? 0 (0)",
      "-": 150,
    });
    expect(left(portfolio)).toEqual({ a1: "? 200 (0)", a2: 200, b1: "? 250 (0)", b2: 100, "-": 0 });
    expect(released(portfolio, "group")).toEqual({ a: "? 0 (0)", b: "? 0 (0)", "-": 150 });
    expect(left(portfolio, "group")).toEqual({ a: "? 500 (0)", b: "? 350 (0)", "-": -100 });
  });

  test("in one group, releases them in that group", () => {
    const together = { ...portfolio, lines: handLines({ b1: { group: "a" } }) };
    expect(released(together, "group")).toMatchObject({ a: 150 });
  });

  test("waits for the awards of both lines, where it names one of them", () => {
    const awards = [award("w1", "2021-02-01", 120), award("w2", "2021-03-01", 60, { line: "b1" })];
    const named = (id: string, of: string) =>
      determination(id, "2023-06-01", 100, { line: null, deal: "x", award: of });
    expect(released(hand({ awards, ledger: [named("d1", "w1")] }), "deal")).toMatchObject({ x: "? 0 (0)" });
    expect(released(hand({ awards, ledger: [named("d1", "w1"), named("d2", "w2")] }), "deal")).toMatchObject({
      x: 350,
    });
  });

  test("of a deal without a line releases nothing", () => {
    const waiting = hand({
      deals: [...hand().deals, deal("z")],
      ledger: [determination("d", "2023-06-01", 40, { line: null, deal: "z" })],
    });
    expect(released(waiting, "deal")).toMatchObject({ z: "? 0 (0)" });
    expect(show(whole(waiting).toMakeAvailable)).toBe(1000);
  });
});

describe("where something is unknown", () => {
  const ledger = [paid, determination("d", "2023-06-01", 120)];

  test("a determination of a line that does not record them in full releases an unknown amount", () => {
    const portfolio = hand({ ledger, lines: handLines({ a2: { records: without("determined") } }) });
    expect(released(portfolio)).toMatchObject({ a2: "? 80 (1)" });
    expect(left(portfolio)).toMatchObject({ a2: "? -30 (1)" });
  });

  test("a determination ahead leaves it unknown what there is to make available", () => {
    const portfolio = hand({ ledger: [paid, atOrBefore(determination("d", "2023-06-01", 120))] });
    expect(released(portfolio, "line", "2023-05-31")).toMatchObject({ a1: "? 0 (0)", a2: "? 0 (1)" });
    expect(left(portfolio, "line", "2023-05-31")).toMatchObject({ a1: 300, a2: "? 50 (1)" });
    expect(left(portfolio, "line", "2023-06-01")).toMatchObject({ a2: -30 });
  });

  test("a reversal ahead leaves it unknown whether the determination stands", () => {
    const first = determination("d", "2023-06-01", 120);
    const portfolio = hand({ ledger: [paid, first, atOrBefore(reversal(first, "r", "2024-06-01"))] });
    expect(left(portfolio, "line", "2024-05-31")).toMatchObject({ a2: "? -30 (1)" });
  });

  test("of an unknown ceiling it is unknown what is released, and known what there is to make available", () => {
    const portfolio = hand({ ledger, lines: handLines({ a2: { ceiling: null } }) });
    expect(released(portfolio)).toMatchObject({ a2: "? -120 (1)" });
    expect(left(portfolio)).toMatchObject({ a2: -30 });
    expect(left(portfolio, "group")).toMatchObject({ a: "? 570 (1)" });
    const loose = { ...portfolio, groups: portfolio.groups.map((group) => ({ ...group, ceiling: null })) };
    expect(left(loose, "group")).toMatchObject({ a: 300 + 120 - 150 });
    const unknownToo = { ...loose, lines: handLines({ a2: { ceiling: null }, a1: { ceiling: null } }) };
    expect(left(unknownToo, "group")).toMatchObject({ a: "? -30 (1)" });
  });

  test("a ceiling that may have changed already is unknown, the determined amount is not", () => {
    const amendments = [
      ceilingChange("m", "2026-01-01", [change("line a2", 200, 190)], { dateBasis: "atOrBefore" }),
    ];
    const portfolio = hand({ ledger, amendments });
    expect(released(portfolio)).toMatchObject({ a2: "? 80 (1)" });
    expect(left(portfolio)).toMatchObject({ a2: -30 });
    expect(fromCents(120)).toBe(120);
  });
});
