import { describe, expect, test } from "vitest";
import {
  atOrBefore,
  commitment,
  hand,
  handLines,
  payment,
  programming,
  recovery,
  spending,
  without,
} from "./hand.js";
import { byRow, show, whole } from "./look.js";

describe("what is left", () => {
  const portfolio = hand({
    ledger: [
      payment("p1", "2021-03-01", 120),
      payment("p2", "2021-03-01", 200, { line: "a2" }),
      programming("g1", "2021-03-01", 700),
      commitment("c1", "2021-03-01", 330),
      spending("s1", "2021-03-01", 150),
    ],
  });

  test("to make available is ceiling less net paid", () => {
    expect(show(whole(portfolio).toMakeAvailable)).toBe(680);
    expect(byRow(portfolio, "line", (row) => row.toMakeAvailable)).toEqual({
      a1: 180,
      a2: 0,
      b1: 250,
      b2: 100,
      "-": 150,
    });
  });

  test("to programme is ceiling less programmed, below zero when overprogrammed", () => {
    expect(byRow(portfolio, "line", (row) => row.toProgramme)).toEqual({
      a1: -400,
      a2: 200,
      b1: 250,
      b2: 100,
      "-": 150,
    });
  });

  test("to commit is ceiling less committed, below zero at own risk", () => {
    expect(byRow(portfolio, "line", (row) => row.toCommit)).toEqual({
      a1: -30,
      a2: 200,
      b1: 250,
      b2: 100,
      "-": 150,
    });
  });

  test("to spend is net paid less spent, below zero when pre-financed", () => {
    expect(byRow(portfolio, "line", (row) => row.toSpend)).toEqual({
      a1: -30,
      a2: 200,
      b1: 0,
      b2: 0,
      "-": 0,
    });
    expect(show(whole(portfolio).toSpend)).toBe(170);
  });

  test("money that came back from the treasurer can be made available again", () => {
    const back = hand({ ledger: [...portfolio.ledger, recovery("r", "2021-08-01", 20)] });
    expect(show(whole(back).toMakeAvailable)).toBe(700);
    expect(show(whole(back).toSpend)).toBe(150);
  });

  test("money that a project paid back to the treasurer cannot", () => {
    const back = hand({
      ledger: [...portfolio.ledger, recovery("r", "2021-08-01", 20, { level: "project" })],
    });
    expect(show(whole(back).toMakeAvailable)).toBe(680);
  });

  test("without any entry, all of it is left", () => {
    const { toMakeAvailable, toProgramme, toCommit, toSpend } = whole(hand());
    expect([toMakeAvailable, toProgramme, toCommit, toSpend].map(show)).toEqual([1000, 1000, 1000, 0]);
  });
});

describe("what awaits a decision", () => {
  test("is what an undecided reservation still holds", () => {
    expect(byRow(hand(), "line", (row) => row.awaitingDecision)).toEqual({
      a1: 0,
      a2: 0,
      b1: 0,
      b2: 100,
      "-": 0,
    });
    expect(byRow(hand(), "group", (row) => row.awaitingDecision)).toEqual({ a: 0, b: 100, "-": 0 });
    expect(show(whole(hand()).awaitingDecision)).toBe(100);
  });

  test("is nothing once the reservation is decided", () => {
    const decided = hand({
      reservations: [{ id: "r", name: "R", decided: true, source: null, where: null }],
    });
    expect(show(whole(decided).awaitingDecision)).toBe(0);
  });

  test("is less what was paid of it already, and more when that came back", () => {
    const ledger = [payment("p", "2021-03-01", 30, { line: "b2" }), payment("other", "2021-03-01", 30)];
    expect(show(whole(hand({ ledger })).awaitingDecision)).toBe(70);
    const back = [...ledger, recovery("r", "2021-04-01", 10, { line: "b2" })];
    expect(show(whole(hand({ ledger: back })).awaitingDecision)).toBe(80);
  });

  test("is unknown where the reservation has no ceiling", () => {
    const portfolio = hand({ lines: handLines({ b2: { ceiling: null } }) });
    expect(byRow(portfolio, "line", (row) => row.awaitingDecision)).toMatchObject({ a1: 0, b2: "? 0 (1)" });
    expect(show(whole(portfolio).awaitingDecision)).toBe("? 0 (1)");
  });

  test("is unknown where nobody records what was paid of it", () => {
    const portfolio = hand({ lines: handLines({ b2: { records: without("paid") } }) });
    expect(byRow(portfolio, "line", (row) => row.awaitingDecision)).toMatchObject({ a1: 0, b2: "? 100 (1)" });
  });

  test("is unknown while a balance of it lies ahead", () => {
    const ledger = [atOrBefore(payment("p", "2021-03-01", 30, { line: "b2" }))];
    expect(show(whole(hand({ ledger }), { asOf: "2021-01-01" }).awaitingDecision)).toBe("? 100 (1)");
  });

  test("has no meaning by year, and is nothing in a row of a pillar", () => {
    const ledger = [payment("p", "2021-03-01", 30, { line: "b2" })];
    expect(byRow(hand({ ledger }), "year", (row) => row.awaitingDecision)).toEqual({ "2021": "? 0 (0)" });
    expect(byRow(hand({ ledger }), "pillar", (row) => row.awaitingDecision)).toEqual({
      x1: 0,
      x2: 0,
      y1: 0,
      y2: 0,
      "-": 70,
    });
  });
});
