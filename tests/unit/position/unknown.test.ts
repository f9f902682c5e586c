import type { Position, RecordedStage } from "regio-deals";
import { describe, expect, test } from "vitest";
import {
  accounted,
  award,
  cofinancing,
  commitment,
  determination,
  hand,
  handLines,
  onward,
  payment,
  programming,
  recovery,
  spending,
  without,
} from "./hand.js";
import { byRow, show, three, whole } from "./look.js";

describe("a stage that a line does not record is unknown, with what was reported beside it", () => {
  const cases: readonly (readonly [
    RecordedStage,
    Parameters<typeof hand>[0],
    (position: Position) => Position["spent"],
  ])[] = [
    ["awarded", { awards: [award("w", "2021-01-01", 70)] }, (it) => it.awarded],
    ["paid", { ledger: [payment("e", "2021-01-01", 70)] }, (it) => it.paid],
    ["onwardPaid", { ledger: [onward("e", "2021-01-01", 70)] }, (it) => it.onwardPaid],
    ["programmed", { ledger: [programming("e", "2021-01-01", 70)] }, (it) => it.programmed],
    ["committed", { ledger: [commitment("e", "2021-01-01", 70)] }, (it) => it.committed],
    ["spent", { ledger: [spending("e", "2021-01-01", 70)] }, (it) => it.spent],
    ["accounted", { ledger: [accounted("e", "2021-01-01", 70)] }, (it) => it.accounted],
    ["determined", { ledger: [determination("e", "2021-01-01", 70, { line: "a1" })] }, (it) => it.determined],
    [
      "determined",
      { ledger: [determination("e", "2021-01-01", 70, { line: "a1", level: "project" })] },
      (it) => it.determinedProjects,
    ],
    ["cofinancingPledged", { ledger: [cofinancing("e", "2021-01-01", 70)] }, (it) => it.cofinancing.pledged],
    [
      "cofinancingCommitted",
      { ledger: [cofinancing("e", "2021-01-01", 70, { stage: "committed" })] },
      (it) => it.cofinancing.committed,
    ],
    [
      "cofinancingRealised",
      { ledger: [cofinancing("e", "2021-01-01", 70, { stage: "realised" })] },
      (it) => it.cofinancing.realised,
    ],
  ];
  test.each(cases)("%s", (stage, parts, of) => {
    const known = hand(parts);
    expect(three(of(whole(known)))).toEqual([70, 0, 70]);
    const unknown = hand({ ...parts, lines: handLines({ a1: { records: without(stage) } }) });
    expect(three(of(whole(unknown)))).toEqual(["? 70 (1)", "? 0 (1)", "? 70 (1)"]);
    expect(byRow(unknown, "line", (row) => of(row).net)).toMatchObject({
      a1: "? 70 (1)",
      a2: 0,
      b1: 0,
      b2: 0,
    });
  });

  test("recovery, with all that rests on it", () => {
    const ledger = [
      recovery("c", "2021-01-01", 70, { stage: "claimed" }),
      recovery("p", "2021-01-01", 9, { level: "project" }),
    ];
    const unknown = whole(hand({ ledger, lines: handLines({ a1: { records: without("recovery") } }) }));
    expect(Object.values(unknown.recovery).map(show)).toEqual(["? 70 (1)", "? 0 (1)", "? 0 (1)", "? 70 (1)"]);
    expect(Object.values(unknown.recoveryProjects).map(show)).toEqual([
      "? 0 (1)",
      "? 9 (1)",
      "? 0 (1)",
      "? -9 (1)",
    ]);
  });
});

describe("a figure that rests on what is unknown is unknown", () => {
  const some = handLines({ a1: { records: ["paid"] }, b1: { records: [] } });
  const portfolio = hand({
    lines: some,
    ledger: [
      payment("p", "2021-01-01", 100),
      payment("q", "2021-01-01", 10, { line: "b1" }),
      spending("s", "2021-01-01", 5),
    ],
  });

  test("and the lines that are unknown are counted once", () => {
    expect(show(whole(portfolio).paid.net)).toBe("? 110 (1)");
    expect(show(whole(portfolio).spent.net)).toBe("? 5 (2)");
    expect(show(whole(portfolio).toSpend)).toBe("? 105 (2)");
    expect(show(whole(portfolio).toMakeAvailable)).toBe("? 890 (1)");
  });

  test("an unknown ceiling of a line makes that of its group unknown, unless the group has its own", () => {
    const lines = handLines({ a1: { ceiling: null }, b1: { ceiling: null } });
    const unknown = hand({ lines, ledger: portfolio.ledger });
    expect(byRow(unknown, "group", (row) => row.ceiling)).toEqual({
      a: 600,
      b: "? 100 (1)",
      "-": "? 300 (1)",
    });
    expect(byRow(unknown, "line", (row) => row.ceiling)).toEqual({
      a1: "? 0 (1)",
      a2: 200,
      b1: "? 0 (1)",
      b2: 100,
      "-": "? 700 (2)",
    });
    expect(byRow(unknown, "line", (row) => row.toMakeAvailable)).toMatchObject({ a1: "? -100 (1)", a2: 200 });
    expect(show(whole(unknown).ceiling)).toBe(1000);
  });

  test("where the envelope has no ceiling of its own, the whole is unknown too", () => {
    const envelope = { ...hand().envelope, ceiling: null };
    expect(show(whole(hand({ envelope })).ceiling)).toBe(950);
    const lines = handLines({ b1: { ceiling: null } });
    expect(show(whole(hand({ envelope, lines })).ceiling)).toBe("? 700 (1)");
    expect(show(whole(hand({ envelope, lines })).toCommit)).toBe("? 700 (1)");
  });
});

describe("net paid rests on what came back", () => {
  const ledger = [payment("p", "2021-01-01", 100), recovery("r", "2021-02-01", 30)];

  test("where the line records recoveries it is known", () => {
    expect(show(whole(hand({ ledger })).paid.net)).toBe(70);
  });

  test("where money came back to a line that does not record recoveries in full it is unknown", () => {
    const lines = handLines({ a1: { records: without("recovery") } });
    expect(three(whole(hand({ ledger, lines })).paid)).toEqual([100, 0, "? 70 (1)"]);
    expect(show(whole(hand({ ledger, lines })).toSpend)).toBe("? 70 (1)");
  });

  test("where no recovery is on record, nobody holding recoveries leaves it known", () => {
    const lines = handLines({ a1: { records: ["paid"] } });
    expect(show(whole(hand({ ledger: [payment("p", "2021-01-01", 100)], lines })).paid.net)).toBe(100);
  });

  test("where it came back from a deal with two lines, net paid of either is unknown, that of the deal is not", () => {
    const back = [
      payment("p", "2021-01-01", 100),
      recovery("r", "2021-02-01", 30, { line: null, deal: "x" }),
    ];
    const portfolio = hand({ ledger: back });
    expect(byRow(portfolio, "line", (row) => row.paid.net)).toEqual({
      a1: "? 100 (1)",
      a2: 0,
      b1: "? 0 (1)",
      b2: 0,
      "-": -30,
    });
    expect(byRow(portfolio, "deal", (row) => row.paid.net)).toEqual({ x: 70, y: 0, "-": 0 });
    expect(byRow(portfolio, "line", (row) => row.toMakeAvailable)).toMatchObject({
      a1: "? 200 (1)",
      b1: "? 250 (1)",
    });
  });
});

describe("an empty portfolio", () => {
  const empty = hand({ groups: [], lines: [], deals: [], reservations: [], pillars: [], projects: [] });

  test("has the ceiling of its envelope, and nothing else", () => {
    expect(byRow(empty, "envelope", (row) => row.ceiling)).toEqual({ env: 1000 });
    expect(byRow(empty, "line", (row) => row.ceiling)).toEqual({ "-": 1000 });
    expect(show(whole(empty).paid.net)).toBe(0);
    expect(show(whole(empty).toMakeAvailable)).toBe(1000);
  });

  test("without a ceiling of its own has no known ceiling", () => {
    const bare = { ...empty, envelope: { ...empty.envelope, ceiling: null } };
    expect(byRow(bare, "envelope", (row) => row.ceiling)).toEqual({ env: "? 0 (0)" });
    expect(byRow(bare, "line", (row) => row.ceiling)).toEqual({ "-": "? 0 (0)" });
  });
});
