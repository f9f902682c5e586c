import {
  fromCents,
  type Position,
  type PositionMeasure,
  type Positions,
  type ReconcileItem,
  reconcile,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { handPosition, handPositions, known, partly } from "./handPosition.js";
import { figure, type Given, shown, source } from "./published.js";
import { reasonOf } from "./reasonOf.js";

const statement = (published: Given) => ({
  id: "statement",
  title: "Tabel 1",
  source,
  figures: { f: typeof published === "string" ? figure(published) : published },
  relations: [],
});

/** Holds one figure against the whole. */
const against = (published: Given, position: Partial<Position>, item: Partial<ReconcileItem> = {}) =>
  reconcile(statement(published), handPositions(handPosition(position)), [
    { figure: "f", key: null, measure: "paid", ...item },
  ]);

const paid = (euros: number) => ({ paid: { gross: known(0), reversed: known(0), net: known(euros) } });
const unknown = (...given: Parameters<typeof against>) => {
  const findings = against(...given);
  expect(findings.map(({ rule, outcome, expected }) => [rule, outcome, expected])).toEqual([
    ["RD-REC-01", "cannotTell", null],
  ]);
  expect(findings[0]?.path).toEqual(["figures", given[2]?.figure ?? "f"]);
  expect(findings[0]?.facts.measure).toBe(given[2]?.measure ?? "paid");
  return reasonOf(findings[0]);
};

describe("a published figure against the ledger", () => {
  test.each([
    ["450.00", 450_000_000, "pass | 450.00 | 450.00 | 0.00"],
    ["450", 450_000_000, "pass | 450 | 450 | 0"],
    ["201", 215_000_000, "fail | 215 | 201 | -14"],
    ["201", 207_500_000, "fail | 208 | 201 | -7"],
    ["450", 450_000_000.01, "fail | 450.00000001 | 450 | -0.00000001"],
    ["-1", -1_000_000, "pass | -1 | -1 | 0"],
  ])("%s million against %f euros: %s", (published, euros, line) => {
    expect(against(published, paid(euros)).map(shown)).toEqual([line]);
  });

  test("is in the unit of the published figure", () => {
    expect(against(figure("1250", "thousand"), paid(1_250_000)).map(shown)).toEqual([
      "pass | 1250 | 1250 | 0",
    ]);
    expect(against(figure("12.50", "euro"), paid(12)).map(shown)).toEqual(["fail | 12.00 | 12.50 | 0.50"]);
  });

  test("has path, facts and what is at stake", () => {
    const [finding] = against("2", paid(3_500_000));
    expect(finding?.path).toEqual(["figures", "f"]);
    expect(finding?.facts).toEqual({ title: "Tabel 1", measure: "paid", where: "L1" });
    expect(finding?.atStake).toBe(fromCents(150_000_000));
  });

  test.each([
    [undefined, "fail"],
    ["0", "fail"],
    ["0.4", "fail"],
    ["0.5", "pass"],
    ["rounding", "pass"],
  ])("a tolerance of %s for half a million: %s", (tolerance, outcome) => {
    const item = tolerance === undefined ? {} : { tolerance };
    expect(against("2", paid(2_500_000), item)[0]?.outcome).toBe(outcome);
    expect(against("3", paid(2_500_000), item)[0]?.outcome).toBe(outcome);
  });

  test("rounding allows half a step of the published figure, and nothing for the ledger", () => {
    const item = { tolerance: "rounding" };
    expect(against("2", paid(2_500_000.01), item)[0]?.outcome).toBe("fail");
    expect(against(figure("2", "million", "0"), paid(2_000_000.01), item)[0]?.outcome).toBe("fail");
    expect(against(figure("2", "million", "0"), paid(2_000_000), item)[0]?.outcome).toBe("pass");
  });
});

describe("the row of a key", () => {
  const rows = handPositions(handPosition(paid(9_000_000)), [
    [{ group: "t1", recipient: "region" }, handPosition(paid(1_000_000))],
    [{ group: "t1", recipient: null }, handPosition(paid(2_000_000))],
    [{ group: "null", recipient: "region" }, handPosition(paid(3_000_000))],
  ]);
  const of = (published: string, key: ReconcileItem["key"]) =>
    reconcile(statement(published), rows, [{ figure: "f", key, measure: "paid" }])[0];

  test("is found whatever the order of its dimensions, and the whole with null", () => {
    expect(of("1", { group: "t1", recipient: "region" })?.outcome).toBe("pass");
    expect(of("1", { recipient: "region", group: "t1" })?.outcome).toBe("pass");
    expect(of("2", { group: "t1", recipient: null })?.outcome).toBe("pass");
    expect(of("3", { group: "null", recipient: "region" })?.outcome).toBe("pass");
    expect(of("9", null)?.outcome).toBe("pass");
  });

  test.each([
    {},
    { group: "t1" },
    { group: "t2", recipient: "region" },
    { group: "t1", recipient: "region", line: "x" },
  ])("is not there for %j", (key) => {
    expect([of("1", key)?.outcome, reasonOf(of("1", key))]).toEqual([
      "cannotTell",
      `the ledger has no row ${JSON.stringify(key)}.`,
    ]);
  });
});

describe("every measure", () => {
  test.each<[PositionMeasure, string]>([
    ["ceiling", "101"],
    ["awarded", "102"],
    ["paid", "103"],
    ["onwardPaid", "104"],
    ["programmed", "105"],
    ["committed", "106"],
    ["spent", "107"],
    ["accounted", "108"],
    ["determined", "109"],
    ["cofinancingPledged", "111"],
    ["cofinancingCommitted", "112"],
    ["cofinancingRealised", "113"],
    ["released", "114"],
    ["toMakeAvailable", "115"],
    ["awaitingDecision", "0"],
    ["toProgramme", "117"],
    ["toCommit", "118"],
    ["toSpend", "-119"],
  ])("%s is its own figure of the position, net", (measure, euros) => {
    const [finding] = against(figure(euros, "euro"), {}, { measure });
    expect([finding?.outcome, finding?.facts.measure]).toEqual(["pass", measure]);
  });
});

describe("what cannot be told", () => {
  test("an amount that the ledger does not know, with what it knows", () => {
    const paidPartly = (lines: number) => ({
      paid: { ...handPosition().paid, net: partly(5_200_000, lines) },
    });
    expect(unknown("5", paidPartly(34))).toBe("the ledger has 5200000.00 so far; 34 lines are unknown.");
    expect(unknown("5", paidPartly(1))).toBe("the ledger has 5200000.00 so far; 1 line is unknown.");
    expect(unknown("5", paidPartly(0))).toBe(
      "the ledger has 5200000.00 so far; the whole is unknown, or has no meaning for this row.",
    );
  });

  test("a figure that is absent or no number", () => {
    expect(unknown("n.v.t.", {})).toBe('figure "f" is "n.v.t.", which is no number.');
    expect(unknown("1", {}, { figure: "constructor" })).toBe('there is no figure "constructor".');
    expect(unknown("1", {}, { figure: "__proto__" })).toBe('there is no figure "__proto__".');
  });

  test.each(["percent", "count", "ratio", "date"] as const)("a figure in %s", (unit) => {
    expect(unknown(figure("1", unit), {})).toBe('figure "f" is no amount of money.');
  });

  test("a tolerance that is no number", () => {
    expect(unknown("1", {}, { tolerance: "-1" })).toBe(
      'the tolerance is "-1", which is no number, or is below zero.',
    );
  });

  test("a measure that does not exist", () => {
    const measure = "constructor" as PositionMeasure;
    expect(unknown("1", {}, { measure })).toBe('the ledger has no figure "constructor".');
  });
});

describe("what is left and awaits a decision", () => {
  const item = { measure: "toMakeAvailable" } as const;
  const left = (euros: number, awaiting: Position["awaitingDecision"]) => ({
    toMakeAvailable: known(euros),
    awaitingDecision: awaiting,
  });

  test("is a note beside the finding", () => {
    const [finding, note, ...more] = against("162.00", left(162_000_000, known(40_000_000)), item);
    expect([finding?.rule, finding?.outcome]).toEqual(["RD-REC-01", "pass"]);
    expect(more).toEqual([]);
    expect(note).toEqual({
      rule: "RD-REC-02",
      outcome: "fail",
      severity: "note",
      path: ["figures", "f"],
      expected: null,
      actual: "162.00",
      difference: null,
      atStake: fromCents(4_000_000_000),
      waiver: null,
      facts: { title: "Tabel 1", measure: "toMakeAvailable", where: "L1", undecided: "40.00" },
    });
  });

  test.each([
    ["162", 400_000, "0.4"],
    ["162", 1, "0.000001"],
    ["162.00", 12_340_000, "12.34"],
    ["162.000", 12_340_000, "12.340"],
  ])("beside %s, %i euros is shown as %s: never as nothing", (published, euros, undecided) => {
    expect(against(published, left(162_000_000, known(euros)), item)[1]?.facts.undecided).toBe(undecided);
  });

  test("comes also where the figure fails or cannot be told", () => {
    const rules = (position: Partial<Position>) =>
      against("122", position, item).map(({ rule, outcome }) => `${rule} ${outcome}`);
    expect(rules(left(162_000_000, known(40_000_000)))).toEqual(["RD-REC-01 fail", "RD-REC-02 fail"]);
    expect(rules({ ...left(0, known(40_000_000)), toMakeAvailable: partly(0, 2) })).toEqual([
      "RD-REC-01 cannotTell",
      "RD-REC-02 fail",
    ]);
  });

  test.each([
    ["nothing awaits one", known(0), "toMakeAvailable"],
    ["nobody knows", partly(40, 1), "toMakeAvailable"],
    ["the figure is another", known(40), "toCommit"],
    ["the figure is that part itself", known(40), "awaitingDecision"],
  ] as const)("does not come where %s", (_, awaiting, measure) => {
    expect(against("162", left(162_000_000, awaiting), { measure })).toHaveLength(1);
  });
});

test("findings come in the order of the mapping, frozen", () => {
  const positions: Positions = handPositions(handPosition());
  const items: readonly ReconcileItem[] = (["spent", "ceiling", "paid"] as const).map((measure) => ({
    figure: "f",
    key: null,
    measure,
  }));
  const findings = reconcile(statement("1"), positions, items);
  expect(findings.map(({ facts }) => facts.measure)).toEqual(["spent", "ceiling", "paid"]);
  expect(Object.isFrozen(findings)).toBe(true);
  expect(reconcile(statement("1"), positions, [])).toEqual([]);
});
