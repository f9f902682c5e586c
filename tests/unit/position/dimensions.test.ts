import { type Dimension, localDate, type Position, type PositionFigure, positions } from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusals } from "../refusal.js";
import {
  accounted,
  award,
  cofinancing,
  commitment,
  deal,
  determination,
  hand,
  handLines,
  line,
  onward,
  payment,
  programming,
  recovery,
  spending,
} from "./hand.js";
import { byRow, look, show } from "./look.js";

const net =
  (
    stage:
      | "paid"
      | "committed"
      | "spent"
      | "onwardPaid"
      | "programmed"
      | "awarded"
      | "accounted"
      | "determined",
  ) =>
  (row: Position): PositionFigure =>
    row[stage].net;

const portfolio = hand({
  awards: [
    award("w2", "2021-01-05", 90, { line: "a2", treasurer: "town", instrument: "subsidy" }),
    award("w1", "2021-01-06", 60),
  ],
  ledger: [
    payment("p1", "2021-03-01", 40, { award: "w1", partner: "town" }),
    payment("p2", "2021-04-01", 70, {
      line: "a2",
      award: "w2",
      recipient: "ministry",
      partner: "ministry",
      instrument: "transfer",
    }),
    payment("p3", "2021-05-01", 5, { line: "b1", recipient: "vatFund", instrument: "unknown" }),
    onward("o1", "2021-06-01", 8, { to: "firm", project: "q1" }),
    commitment("c1", "2021-06-01", 30, { project: "q1", partner: "firm" }),
    commitment("c2", "2021-06-01", 20, { line: null, deal: "y", pillar: "y1" }),
    commitment("c3", "2021-06-01", 10, { line: null, deal: "x", pillar: "x1" }),
    spending("s1", "2021-07-01", 25, { project: "q2", line: null, deal: "y", award: "w2" }),
  ],
});

describe("rows by one dimension", () => {
  test("envelope: one row, the whole", () => {
    const { rows, total } = look(portfolio, { by: "envelope" });
    expect(rows).toEqual([{ key: { envelope: "env" }, unallocated: false, ...total }]);
  });

  test("group: money of a deal with lines in two groups is above them", () => {
    expect(byRow(portfolio, "group", net("paid"))).toEqual({ a: 110, b: 5, "-": 0 });
    expect(byRow(portfolio, "group", net("committed"))).toEqual({ a: "? 50 (1)", b: "? 0 (1)", "-": 10 });
  });

  test("group: money of a deal with two lines in one group is in that group", () => {
    const together = hand({
      ledger: portfolio.ledger,
      awards: portfolio.awards,
      lines: handLines({ b1: { group: "a" } }),
    });
    expect(byRow(together, "group", net("committed"))).toEqual({ a: 60, b: 0, "-": 0 });
  });

  test("line: money that names only a deal with two lines is above them, with one line it is that line's", () => {
    expect(byRow(portfolio, "line", net("committed"))).toEqual({
      a1: "? 30 (1)",
      a2: 20,
      b1: "? 0 (1)",
      b2: 0,
      "-": 10,
    });
  });

  test("deal: money of a reservation is above the deals", () => {
    expect(byRow(portfolio, "deal", net("committed"))).toEqual({ x: 40, y: 20, "-": 0 });
    const reserved = hand({ ledger: [payment("p", "2021-03-01", 30, { line: "b2" })] });
    expect(byRow(reserved, "deal", net("paid"))).toEqual({ x: 0, y: 0, "-": 30 });
    expect(byRow(reserved, "deal", (row) => row.ceiling)).toEqual({ x: 550, y: 200, "-": 250 });
  });

  test("award: in the order of the portfolio; payments without one are above", () => {
    expect(byRow(portfolio, "award", net("awarded"))).toEqual({ w2: 90, w1: 60, "-": 0 });
    expect(byRow(portfolio, "award", net("paid"))).toEqual({ w2: 70, w1: 40, "-": 5 });
    expect(byRow(portfolio, "award", net("programmed"))).toEqual({ w2: "? 0 (0)", w1: "? 0 (0)", "-": 0 });
  });

  test("pillar: that of the entry, or else that of its project", () => {
    expect(byRow(portfolio, "pillar", net("committed"))).toEqual({ x1: 40, x2: 0, y1: 20, y2: 0, "-": 0 });
    expect(byRow(portfolio, "pillar", net("paid"))).toMatchObject({ x1: "? 0 (0)", "-": 115 });
  });

  test("project: money without one is above", () => {
    expect(byRow(portfolio, "project", net("committed"))).toEqual({ q1: 30, q2: 0, q3: 0, "-": 30 });
    expect(byRow(portfolio, "project", net("spent"))).toEqual({ q1: 0, q2: 25, q3: 0, "-": 0 });
  });

  test("partner: who receives, in the order of the portfolio; only those with entries", () => {
    expect(byRow(portfolio, "partner", net("paid"))).toEqual({ town: 40, ministry: 70, firm: 0, "-": 5 });
    expect(byRow(portfolio, "partner", net("onwardPaid"))).toEqual({ town: 0, ministry: 0, firm: 8, "-": 0 });
    expect(byRow(portfolio, "partner", net("awarded"))).toEqual({ town: 90, ministry: 0, firm: 0, "-": 60 });
    expect(byRow(portfolio, "partner", net("accounted"))).toMatchObject({ town: "? 0 (0)", "-": 0 });
  });

  test("recipient: all three, whether they got anything or not", () => {
    expect(byRow(portfolio, "recipient", net("paid"))).toEqual({
      region: 40,
      ministry: 70,
      vatFund: 5,
      "-": 0,
    });
    expect(byRow(hand(), "recipient", net("paid"))).toEqual({ region: 0, ministry: 0, vatFund: 0 });
    expect(byRow(portfolio, "recipient", net("spent"))).toMatchObject({ region: "? 0 (0)", "-": 25 });
  });

  test("instrument: in the order of the list; unknown is a value, not unallocated", () => {
    expect(byRow(portfolio, "instrument", net("paid"))).toEqual({
      specificGrant: 40,
      transfer: 70,
      subsidy: 0,
      unknown: 5,
      "-": 0,
    });
    expect(byRow(portfolio, "instrument", net("awarded"))).toMatchObject({ specificGrant: 60, subsidy: 90 });
    expect(look(portfolio, { by: "instrument" }).rows.filter((row) => row.unallocated)).toHaveLength(1);
  });

  test("a stage that cannot name a dimension has no meaning in its rows, and all of it is unallocated", () => {
    const ledger = [
      programming("g", "2021-01-01", 1),
      accounted("a", "2021-01-01", 2),
      determination("d", "2021-01-01", 3),
      recovery("r", "2021-01-01", 4),
      cofinancing("k", "2021-01-01", 5),
    ];
    const { rows } = look(hand({ ledger }), { by: "recipient" });
    expect(rows.map((row) => show(row.programmed.net))).toEqual(["? 0 (0)", "? 0 (0)", "? 0 (0)", 1]);
    expect(rows.map((row) => show(row.accounted.net))).toEqual(["? 0 (0)", "? 0 (0)", "? 0 (0)", 2]);
    expect(rows.map((row) => show(row.determined.net))).toEqual(["? 0 (0)", "? 0 (0)", "? 0 (0)", 3]);
    expect(rows.map((row) => show(row.recovery.received))).toEqual(["? 0 (0)", "? 0 (0)", "? 0 (0)", 4]);
    expect(rows.map((row) => show(row.cofinancing.pledged.net))).toEqual([
      "? 0 (0)",
      "? 0 (0)",
      "? 0 (0)",
      5,
    ]);
    expect(rows.map((row) => show(row.paid.net))).toEqual([0, 0, 0, -4]);
  });
});

const BY_CARRIED = {
  awarded: ["award", "partner", "instrument"],
  paid: ["award", "partner", "recipient", "instrument"],
  onwardPaid: ["project", "pillar", "partner", "instrument"],
  programmed: ["pillar", "project"],
  committed: ["award", "pillar", "project", "partner"],
  spent: ["award", "pillar", "project", "partner", "financialYear"],
  accounted: ["award", "project", "pillar", "financialYear"],
  determined: ["award", "project", "pillar"],
} as const satisfies Record<string, readonly Dimension[]>;
const FREE = ["award", "pillar", "project", "partner", "financialYear", "recipient", "instrument"] as const;

describe.each(FREE)("by %s, with everything named", (by) => {
  const named = { award: "w", pillar: "x1", project: "q1", partner: "town" } as const;
  const all = hand({
    awards: [award("w", "2021-01-05", 90, { treasurer: "town" })],
    ledger: [
      payment("p", "2021-03-01", 40, named),
      onward("o", "2021-03-01", 40, { to: "town", project: "q1" }),
      programming("g", "2021-03-01", 40, named),
      commitment("c", "2021-03-01", 40, named),
      spending("s", "2021-03-01", 40, named),
      accounted("a", "2021-03-01", 40, named),
      determination("d", "2021-03-01", 40, { line: "a1", award: "w", project: "q1" }),
      recovery("r", "2021-03-01", 40, { stage: "claimed", award: "w", project: "q1" }),
      cofinancing("k", "2021-03-01", 40, { ...named, financialYear: 2021 }),
    ],
  });
  const values: Record<string, string> = {
    award: "w",
    pillar: "x1",
    project: "q1",
    partner: "town",
    financialYear: "2021",
    recipient: "region",
    instrument: "specificGrant",
  };
  const rows = look(all, { by }).rows;
  const row = rows.find((it) => it.key[by] === values[by]);
  const above = rows.find((it) => it.unallocated);

  test.each(Object.entries(BY_CARRIED))(
    "%s has a figure in the rows of %s, or none at all",
    (stage, carried) => {
      const figure = row?.[stage as keyof typeof BY_CARRIED].net;
      expect(figure?.value === null).toBe(!(carried as readonly string[]).includes(by));
    },
  );

  test("recoveries by award, project and pillar; co-financing by all but recipient and instrument", () => {
    expect(row?.recovery.claimed.value === null).toBe(!["award", "project", "pillar"].includes(by));
    expect(row?.cofinancing.pledged.net.value === null).toBe(["recipient", "instrument"].includes(by));
  });

  test("what a stage cannot name is unallocated, in full", () => {
    if (by === "recipient") expect(above?.spent.net.value).toBe(40);
    if (by === "instrument") expect(above?.determined.net.value).toBe(40);
    if (by === "financialYear") expect(above?.awarded.net.value).toBe(90);
  });
});

describe("ceilings and what is left of them", () => {
  const withCeiling = ["envelope", "group", "line", "deal", "pillar"];
  test.each([
    "envelope",
    "group",
    "line",
    "deal",
    "award",
    "pillar",
    "project",
    "partner",
    "year",
    "financialYear",
    "recipient",
    "instrument",
  ] as const)("by %s", (by) => {
    const known = withCeiling.includes(by);
    const { rows, total } = look(portfolio, { by });
    const { ceiling, toMakeAvailable, toProgramme, toCommit, toSpend, awaitingDecision } = total;
    expect([ceiling, toMakeAvailable, toProgramme, toCommit, toSpend, awaitingDecision].map(show)).toEqual([
      1000, 885, 1000, 940, 90, 100,
    ]);
    for (const row of rows) {
      expect(row.released.value).toBeNull();
      if (known) continue;
      for (const figure of [
        row.ceiling,
        row.toMakeAvailable,
        row.toProgramme,
        row.toCommit,
        row.toSpend,
        row.awaitingDecision,
      ]) {
        expect(figure).toEqual({ value: null, reported: 0, unknownLines: 0 });
      }
      expect(row.revision).toBeNull();
    }
  });
});

describe("rows by several dimensions", () => {
  test("are nested in the order asked for, and those above the level come last", () => {
    const { rows } = look(portfolio, { by: ["group", "line"] });
    expect(rows.map(({ key, unallocated }) => [key.group, key.line, unallocated])).toEqual([
      ["a", "a1", false],
      ["a", "a2", false],
      ["b", "b1", false],
      ["b", "b2", false],
      ["a", null, true],
      [null, null, true],
    ]);
    expect(Object.keys(look(portfolio, { by: ["line", "group"] }).rows[0]?.key ?? {})).toEqual([
      "line",
      "group",
    ]);
  });

  test("group, deal", () => {
    expect(byRow(portfolio, ["group", "deal"], (row) => row.ceiling)).toEqual({
      "a/x": 300,
      "a/y": 200,
      "b/x": 250,
      "a/-": 100,
      "b/-": 100,
      "-/x": 0,
      "-/-": 50,
    });
    expect(byRow(portfolio, ["group", "deal"], net("committed"))).toMatchObject({
      "a/x": "? 30 (1)",
      "b/x": "? 0 (1)",
      "-/x": 10,
    });
  });

  test("line, recipient: all three for each line", () => {
    expect(byRow(portfolio, ["line", "recipient"], net("paid"))).toMatchObject({
      "a1/region": 40,
      "a1/ministry": 0,
      "a2/ministry": 70,
      "b1/vatFund": 5,
      "b2/region": 0,
    });
  });

  test("pillar, project", () => {
    expect(byRow(portfolio, ["pillar", "project"], net("committed"))).toEqual({
      "x1/q1": 30,
      "y1/q2": 0,
      "x1/-": 10,
      "y1/-": 20,
      "-/q3": 0,
      "-/-": 0,
    });
  });

  test("award, recipient", () => {
    expect(byRow(portfolio, ["award", "recipient"], net("paid"))).toMatchObject({
      "w2/region": 0,
      "w2/ministry": 70,
      "w1/region": 40,
      "w1/vatFund": 0,
      "-/vatFund": 5,
    });
  });

  test("partner, year", () => {
    expect(byRow(portfolio, ["partner", "year"], net("paid"))).toEqual({
      "town/2021": 40,
      "ministry/2021": 70,
      "firm/2021": 0,
      "-/2021": 5,
    });
  });

  test("deal, pillar: what no pillar holds stays with the deal", () => {
    expect(byRow(portfolio, ["deal", "pillar"], (row) => row.ceiling)).toEqual({
      "x/x1": 120,
      "x/x2": "? 0 (0)",
      "y/y1": 150,
      "y/y2": "? 0 (0)",
      "x/-": 430,
      "y/-": 50,
      "-/-": 250,
    });
  });
});

describe("the order of rows is that of the portfolio, whatever the ledger", () => {
  const lists: readonly (readonly Dimension[])[] = [
    ["partner"],
    ["instrument"],
    ["line", "year"],
    ["deal", "pillar"],
    ["award", "project"],
    ["recipient", "partner"],
    ["project", "financialYear"],
  ];
  test.each(lists.map((by) => [by] as const))("%j", (by) => {
    const backwards = { ...portfolio, ledger: [...portfolio.ledger].reverse() };
    expect(look(backwards, { by })).toEqual(look(portfolio, { by }));
  });

  test("lines of one group stay together, and follow the portfolio", () => {
    const mixed = hand({ lines: [line("z", "b", "x", 1), line("a1", "a", "x", 1), line("y", "b", "y", 1)] });
    expect(look(mixed, { by: ["group", "line"] }).rows.map((row) => row.key.line)).toEqual([
      "a1",
      "z",
      "y",
      null,
      null,
    ]);
    expect(look(mixed, { by: "line" }).rows.map((row) => row.key.line)).toEqual(["z", "a1", "y", null]);
  });
});

test("a deal without a line has rows, no ceiling, and its entries", () => {
  const waiting = hand({
    deals: [deal("x"), deal("y"), deal("z")],
    ledger: [commitment("c", "2021-01-01", 10, { line: null, deal: "z" })],
  });
  expect(byRow(waiting, "deal", (row) => row.ceiling)).toEqual({ x: 550, y: 200, z: "? 0 (0)", "-": 250 });
  expect(byRow(waiting, "deal", net("committed"))).toEqual({ x: 0, y: 0, z: 10, "-": 0 });
  expect(byRow(waiting, "group", net("committed"))).toEqual({ a: 0, b: 0, "-": 10 });
});

describe("a wrong breakdown is refused", () => {
  const at = { asOf: localDate("2021-01-01") };
  test("in words", () => {
    const wrong = ["month", ["line", "line"], [], ["group", "toString"], undefined, null, 5, { by: "line" }];
    expect(refusals(wrong, (by) => positions(hand(), { ...at, by: by as Dimension }))).toMatchInlineSnapshot(`
      "
      DIMENSION_INVALID: Found "month" among the dimensions; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      DIMENSION_INVALID: Found "line" among the dimensions; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      DIMENSION_INVALID: Found no dimension; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      DIMENSION_INVALID: Found "toString" among the dimensions; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      DIMENSION_INVALID: Found nothing among the dimensions; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      DIMENSION_INVALID: Found null among the dimensions; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      DIMENSION_INVALID: Found the number 5 among the dimensions; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      DIMENSION_INVALID: Found an object among the dimensions; expected each at most once of envelope, group, line, deal, award, pillar, project, partner, year, financialYear, recipient, instrument.
      "
    `);
  });
});
