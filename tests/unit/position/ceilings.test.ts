import { type Amendment, fromCents } from "regio-deals";
import { describe, expect, test } from "vitest";
import {
  atOrBefore,
  ceilingChange,
  change,
  deal,
  extension,
  hand,
  handLines,
  line,
  payment,
  pillar,
  reallocation,
} from "./hand.js";
import { byRow, look, show, whole } from "./look.js";

const ceiling = (row: { ceiling: Parameters<typeof show>[0] }) => row.ceiling;
const amended = (...amendments: readonly Amendment[]) => hand({ amendments });

describe("a ceiling", () => {
  test("of a group is its own, or else the sum of its lines", () => {
    expect(byRow(hand(), "group", ceiling)).toEqual({ a: 600, b: 350, "-": 50 });
  });

  test("of a line leaves what its group holds above the lines unallocated", () => {
    expect(byRow(hand(), "line", ceiling)).toEqual({ a1: 300, a2: 200, b1: 250, b2: 100, "-": 150 });
    expect(byRow(hand(), ["group", "line"], ceiling)).toMatchObject({ "a/-": 100, "-/-": 50 });
  });

  test("below what its lines take leaves less than nothing above them", () => {
    const over = hand({ lines: handLines({ a1: { ceiling: fromCents(450) } }) });
    expect(byRow(over, ["group", "line"], ceiling)).toMatchObject({ "a/a1": 450, "a/-": -50 });
  });

  test("that its children fill wholly leaves no row above them", () => {
    const full = hand({
      envelope: { ...hand().envelope, ceiling: fromCents(850) },
      groups: hand().groups.map((it) => ({ ...it, ceiling: null })),
    });
    expect(byRow(full, "line", ceiling)).toEqual({ a1: 300, a2: 200, b1: 250, b2: 100 });
  });

  test("of a group without lines and without one of its own is not known", () => {
    const bare = hand({ groups: [...hand().groups, { ...hand().groups[1]!, id: "c" }] });
    expect(byRow(bare, "group", ceiling)).toEqual({ a: 600, b: 350, c: "? 0 (0)", "-": "? 50 (0)" });
    expect(show(whole(bare).ceiling)).toBe(1000);
  });
});

describe("pillars", () => {
  test("have a ceiling where their budget is State part, and their deal keeps the rest", () => {
    expect(byRow(hand(), "pillar", ceiling)).toEqual({
      x1: 120,
      x2: "? 0 (0)",
      y1: 150,
      y2: "? 0 (0)",
      "-": 730,
    });
    expect(byRow(hand(), ["line", "pillar"], ceiling)).toEqual({
      "a2/y1": 150,
      "a1/-": 300,
      "a2/-": 50,
      "b1/-": 250,
      "b2/-": 100,
      "-/x1": 120,
      "-/x2": "? 0 (0)",
      "a2/y2": "? 0 (0)",
      "-/-": 30,
    });
  });

  test("of a deal with two lines in one group are in that group", () => {
    const together = hand({ lines: handLines({ b1: { group: "a" } }) });
    expect(byRow(together, ["group", "pillar"], ceiling)).toMatchObject({
      "a/x1": 120,
      "a/y1": 150,
      "a/-": 330,
    });
    expect(byRow(hand(), ["group", "pillar"], ceiling)).toMatchObject({
      "-/x1": 120,
      "a/y1": 150,
      "-/-": -70,
    });
  });

  test("of a line without a ceiling have theirs, and the line stays unknown", () => {
    const unknown = hand({ lines: handLines({ a2: { ceiling: null } }) });
    expect(byRow(unknown, ["line", "pillar"], ceiling)).toMatchObject({ "a2/y1": 150, "a2/-": "? -150 (1)" });
    expect(byRow(unknown, "line", ceiling)).toMatchObject({ a2: "? 0 (1)" });
  });

  test("of a deal without a line leave it no known ceiling", () => {
    const waiting = hand({
      deals: [...hand().deals, deal("z")],
      pillars: [...hand().pillars, pillar("z1", "z", { amount: fromCents(70), basis: "statePart" })],
    });
    expect(byRow(waiting, ["deal", "pillar"], ceiling)).toMatchObject({ "z/z1": 70, "z/-": "? -70 (0)" });
  });

  test("with a budget of State and region together, or of a basis nobody knows, have none", () => {
    const odd = hand({
      pillars: [
        pillar("p1", "y", { amount: fromCents(10), basis: "total" }),
        pillar("p2", "y", { amount: fromCents(20), basis: "unknown" }),
        pillar("p3", "y", null),
      ],
    });
    expect(byRow(odd, "pillar", ceiling)).toEqual({ p1: "? 0 (0)", p2: "? 0 (0)", p3: "? 0 (0)", "-": 1000 });
  });
});

describe("an amendment", () => {
  test.each([
    ["envelope env", 1000, 1100, { a: 600, b: 350, "-": 150 }],
    ["group a", 600, 700, { a: 700, b: 350, "-": -50 }],
    ["group b", null, 380, { a: 600, b: 380, "-": 20 }],
    ["line a1", 300, 310, { a: 600, b: 350, "-": 50 }],
    ["line b1", 250, 260, { a: 600, b: 360, "-": 40 }],
  ] as const)("of %s from %s to %s", (target, from, to, expected) => {
    const portfolio = amended(ceilingChange("m", "2022-01-01", [change(target, from, to)]));
    expect(byRow(portfolio, "group", ceiling)).toEqual(expected);
    expect(byRow(portfolio, "group", ceiling, { asOf: "2021-12-31" })).toEqual({ a: 600, b: 350, "-": 50 });
    expect(byRow(portfolio, "group", ceiling, { asOf: "2022-01-01" })).toEqual(expected);
  });

  test("counts once, and the last in force holds, whatever the order in which they are listed", () => {
    const first = ceilingChange("m1", "2022-01-01", [change("line a1", 300, 320)]);
    const second = ceilingChange("m2", "2022-02-01", [change("line a1", 320, 290)]);
    for (const amendments of [
      [first, second],
      [second, first],
    ]) {
      expect(byRow(hand({ amendments }), "line", ceiling)).toMatchObject({ a1: 290 });
      expect(byRow(hand({ amendments }), "line", ceiling, { asOf: "2022-01-31" })).toMatchObject({ a1: 320 });
    }
  });

  test("of the same day as another acts after it when it came into the books later, else as listed", () => {
    const early = ceilingChange("m1", "2022-01-01", [change("line a1", 300, 320)], {
      recordedOn: "2022-03-01" as never,
    });
    const late = ceilingChange("m2", "2022-01-01", [change("line a1", 320, 290)], {
      recordedOn: "2022-04-01" as never,
    });
    expect(byRow(amended(late, early), "line", ceiling)).toMatchObject({ a1: 290 });
    const same = [early, { ...late, recordedOn: early.recordedOn }];
    expect(byRow(hand({ amendments: same }), "line", ceiling)).toMatchObject({ a1: 290 });
    expect(byRow(hand({ amendments: [...same].reverse() }), "line", ceiling)).toMatchObject({ a1: 320 });
  });

  test("that was not in the books yet does not hold", () => {
    const portfolio = amended(
      ceilingChange("m", "2022-01-01", [change("line a1", 300, 320)], { recordedOn: "2022-03-01" as never }),
    );
    expect(byRow(portfolio, "line", ceiling, { asOf: "2022-02-01", knownOn: "2022-02-28" })).toMatchObject({
      a1: 300,
    });
    expect(byRow(portfolio, "line", ceiling, { asOf: "2022-02-01", knownOn: "2022-03-01" })).toMatchObject({
      a1: 320,
    });
  });

  test("of a day that nobody published leaves its ceiling unknown before, with the old one as reported", () => {
    const ahead = amended(
      ceilingChange("m", "2022-01-01", [change("line a1", 300, 320), change("group b", null, 380)], {
        dateBasis: "atOrBefore",
      }),
    );
    expect(byRow(ahead, "line", ceiling, { asOf: "2021-06-01" })).toMatchObject({ a1: "? 300 (1)", a2: 200 });
    expect(byRow(ahead, "group", ceiling, { asOf: "2021-06-01" })).toEqual({
      a: 600,
      b: "? 350 (0)",
      "-": "? 50 (0)",
    });
    expect(byRow(ahead, "line", (row) => row.toMakeAvailable, { asOf: "2021-06-01" })).toMatchObject({
      a1: "? 300 (1)",
    });
    expect(byRow(ahead, "group", ceiling, { asOf: "2022-01-01" })).toEqual({ a: 600, b: 380, "-": 20 });
  });

  test("of the envelope ahead leaves the whole unknown", () => {
    const ahead = amended(
      ceilingChange("m", "2022-01-01", [change("envelope env", 1000, 1200)], { dateBasis: "atOrBefore" }),
    );
    expect(show(whole(ahead, { asOf: "2021-06-01" }).ceiling)).toBe("? 1000 (0)");
    expect(byRow(ahead, "group", ceiling, { asOf: "2021-06-01" })).toEqual({
      a: 600,
      b: 350,
      "-": "? 50 (0)",
    });
  });

  test("of a line ahead, on top of one in force, reports the one in force", () => {
    const portfolio = amended(
      ceilingChange("m1", "2021-02-01", [change("line a1", 300, 310)]),
      ceilingChange("m2", "2022-01-01", [change("line a1", 310, 320)], { dateBasis: "atOrBefore" }),
    );
    expect(byRow(portfolio, "line", ceiling, { asOf: "2021-06-01" })).toMatchObject({ a1: "? 310 (1)" });
    expect(byRow(portfolio, "line", ceiling, { asOf: "2022-01-01" })).toMatchObject({ a1: 320 });
  });
});

describe("a reallocation", () => {
  const move = reallocation("m", "2022-01-01", [
    change("line a1", 300, 270),
    change("line b1", 250, 280),
    change("group a", 600, 570),
  ]);

  test("moves lines and groups in one act, and leaves the whole as it was", () => {
    expect(byRow(amended(move), "line", ceiling)).toEqual({ a1: 270, a2: 200, b1: 280, b2: 100, "-": 150 });
    expect(byRow(amended(move), "group", ceiling)).toEqual({ a: 570, b: 380, "-": 50 });
    expect(show(whole(amended(move)).ceiling)).toBe(1000);
  });
});

describe("the revision", () => {
  const line1 = ceilingChange("m1", "2022-01-01", [change("line a1", 300, 320)]);
  const longer = extension("m2", "2022-02-01", "x", "2023-01-01", "2024-01-01");
  const group = ceilingChange("m3", "2022-03-01", [change("group b", null, 380)]);
  const portfolio = amended(line1, longer, group);
  const revisions = (by: "group" | "line" | "deal" | "envelope", asOf = "2025-12-31") =>
    look(portfolio, { by, asOf }).rows.map((row) => [Object.values(row.key)[0], row.revision]);

  test("is the last amendment that a row rests on", () => {
    expect(revisions("line")).toEqual([
      ["a1", "m1"],
      ["a2", null],
      ["b1", null],
      ["b2", null],
      [null, "m3"],
    ]);
    expect(revisions("group")).toEqual([
      ["a", "m1"],
      ["b", "m3"],
      [null, "m3"],
    ]);
    expect(revisions("deal")).toEqual([
      ["x", "m1"],
      ["y", null],
      [null, "m3"],
    ]);
    expect(revisions("envelope")).toEqual([["env", "m3"]]);
  });

  test("of the whole is the last in force that changes a ceiling; an extension changes none", () => {
    expect(whole(portfolio).revision).toBe("m3");
    expect(whole(portfolio, { asOf: "2022-02-15" }).revision).toBe("m1");
    expect(whole(portfolio, { asOf: "2021-12-31" }).revision).toBeNull();
    expect(revisions("line", "2021-12-31").every(([, revision]) => revision === null)).toBe(true);
  });

  test("stays the last in force while another lies ahead", () => {
    const ahead = {
      ...ceilingChange("m4", "2026-01-01", [change("line a1", 320, 330)]),
      dateBasis: "atOrBefore" as const,
    };
    const { rows } = look(hand({ amendments: [line1, ahead] }), { by: "line" });
    expect(rows[0]?.revision).toBe("m1");
    expect(show(rows[0]!.ceiling)).toBe("? 320 (1)");
  });
});

test("a portfolio with very many lines is no trouble", () => {
  const lines = Array.from({ length: 150_000 }, (_, i) => line(`l${i}`, "b", "x", 1));
  const portfolio = hand({
    lines,
    envelope: { ...hand().envelope, ceiling: null },
    ledger: [payment("p", "2021-01-01", 5, { line: "l7" })],
  });
  expect(show(whole(portfolio).ceiling)).toBe(150_600);
  expect(show(look(portfolio, { by: "deal" }).rows[0]!.ceiling)).toBe(150_000);
  expect(atOrBefore(portfolio.ledger[0]!).dateBasis).toBe("atOrBefore");
});
