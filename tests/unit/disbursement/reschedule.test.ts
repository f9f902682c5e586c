import {
  cashRhythm,
  disbursementSchedule,
  euro,
  formatEuro,
  halfAtAwardHalfOnProgress,
  localDate,
  type Money,
  type Movement,
  type MovementDirection,
  reschedule,
  type Schedule,
  type ScheduleAmendment,
  yearlyInEqualParts,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const start = localDate("2020-01-01");
const later = localDate("2021-06-01");
const show = (amount: Money) =>
  formatEuro(amount, { locale: "en-GB", unit: "euro", decimals: 0, rounding: "halfUp" });

/** A schedule of one payment for each amount, a month apart. */
const instalments = (...amounts: readonly string[]): Schedule => {
  const plan = cashRhythm(
    amounts.map((amount, index) => ({ date: localDate(`2020-0${index + 1}-01`), amount: euro(amount) })),
  );
  const total = amounts.reduce((all, amount) => all + Number(amount), 0);
  return disbursementSchedule(euro(String(total)), plan, { anchor: start });
};

const move = (direction: MovementDirection, amount: string): Movement => ({
  direction,
  date: localDate("2020-12-01"),
  amount: euro(amount),
});

const to = (newAmount: string, over: Partial<ScheduleAmendment> = {}): ScheduleAmendment => ({
  id: "amendment",
  effectiveOn: later,
  newAmount: euro(newAmount),
  cutFrom: "last",
  replan: null,
  ...over,
});

describe("after a changed ceiling", () => {
  test.each<[string, Schedule, string, readonly Movement[], readonly string[]]>([
    ["80 becomes 100, paid 80", instalments("80"), "100", [move("paid", "80")], ["pay €20"]],
    ["200 becomes 100, paid 200", instalments("200"), "100", [move("paid", "200")], ["reclaim €100"]],
    ["100 unpaid becomes 20", instalments("100"), "20", [], ["cut €80"]],
    [
      "paid 100, a claim of 50 open, becomes 110",
      instalments("100"),
      "110",
      [move("paid", "100"), move("claimed", "50")],
      ["cancelClaim €50", "pay €10"],
    ],
    [
      "paid 100, 50 open, becomes 90",
      instalments("100", "50"),
      "90",
      [move("paid", "100")],
      ["cut €50", "reclaim €10"],
    ],
    [
      "paid 100, 50 claimed and received, becomes 110",
      instalments("100"),
      "110",
      [move("paid", "100"), move("claimed", "50"), move("received", "50")],
      ["pay €60"],
    ],
    [
      "a claim of 60 open, of which 50 is still right",
      instalments("200"),
      "150",
      [move("paid", "200"), move("claimed", "60")],
      ["cancelClaim €10"],
    ],
    [
      "a claim of 60 open, and 30 more to ask back",
      instalments("200"),
      "110",
      [move("paid", "200"), move("claimed", "60")],
      ["reclaim €30"],
    ],
    ["the same amount", instalments("100"), "100", [move("paid", "40")], []],
    ["nothing at all, and nothing paid", instalments("100"), "0", [], ["cut €100"]],
    ["part of an instalment paid", instalments("100"), "70", [move("paid", "40")], ["cut €30"]],
  ])("%s", (_, schedule, amount, movements, expected) => {
    const { schedule: after, actions } = reschedule(schedule, to(amount), movements);
    expect(actions.map(({ kind, amount: money }) => `${kind} ${show(money)}`)).toEqual(expected);
    const { paid, open, claimed, received } = after;
    expect(paid + open - claimed - received, "paid and open less claimed and received").toBe(euro(amount));
    expect(reschedule(after, to(amount), movements)).toEqual({ schedule: after, actions: [] });
  });

  test("open instalments are cut from the back or from the front, and one that is nothing goes", () => {
    const schedule = instalments("30", "30", "30", "30");
    const left = (cutFrom: "first" | "last") =>
      reschedule(schedule, to("75", { cutFrom }), [move("paid", "30")]).schedule.instalments.map(
        ({ id, amount, paid }) => `${id} ${show(amount)} paid ${show(paid)}`,
      );
    expect(left("last")).toEqual(["part-1 €30 paid €30", "part-2 €30 paid €0", "part-3 €15 paid €0"]);
    expect(left("first")).toEqual(["part-1 €30 paid €30", "part-3 €15 paid €0", "part-4 €30 paid €0"]);
  });

  test("a top-up is due on the day of the amendment, and says so", () => {
    const { schedule } = reschedule(instalments("80"), to("100"), [move("paid", "80")], { asOf: later });
    expect(schedule.instalments.at(-1)).toMatchObject({
      id: "amendment-top-up",
      dueOn: later,
      status: "due",
      reason: {
        en: "top-up by amendment amendment of 2021-06-01",
        nl: "aanvulling door wijziging amendment van 2021-06-01",
      },
    });
  });

  test("two amendments in a row, the second after the first was carried out", () => {
    const first = reschedule(instalments("100"), to("60"), [move("paid", "100")]);
    expect(first.schedule.claimed).toBe(euro("40"));
    const booked = [move("paid", "100"), move("claimed", "40"), move("received", "40")];
    const second = reschedule(first.schedule, to("90", { id: "second" }), booked);
    expect(second.actions).toEqual([{ kind: "pay", amount: euro("30") }]);
    expect(second.schedule.amendments).toEqual(["amendment", "second"]);
  });
});

describe("after a changed term", () => {
  test("what is open is laid out anew, what is paid stays", () => {
    const schedule = instalments("40", "40", "40");
    const replan = {
      plan: yearlyInEqualParts(2, { month: 7, day: 1 }, "last"),
      anchor: localDate("2022-01-01"),
    };
    const { schedule: after, actions } = reschedule(schedule, to("121", { replan }), [move("paid", "60")]);
    expect(actions).toEqual([{ kind: "pay", amount: euro("1") }]);
    expect(after.instalments.map(({ id, dueOn, amount }) => `${dueOn} ${show(amount)} ${id}`)).toEqual([
      "2020-01-01 €40 part-1",
      "2020-02-01 €20 part-2",
      "2022-07-01 €31 amendment-part-1",
      "2023-07-01 €31 amendment-part-2",
    ]);
    expect(after.total).toBe(euro("121"));
  });
});

test("what cannot be is refused", () => {
  const schedule = instalments("100");
  const twice = reschedule(schedule, to("90"), []).schedule;
  expect(
    `\n${[
      () => reschedule(schedule, to("90", { id: "" }), []),
      () => reschedule(schedule, to("90", { newAmount: -1 as Money }), []),
      () => reschedule(schedule, to("90", { cutFrom: undefined as never }), []),
      () => reschedule(schedule, to("90", { effectiveOn: "2021-02-30" as never }), []),
      () => reschedule(schedule, to("90"), [{ ...move("paid", "1"), amount: -1 as Money }]),
      () => reschedule(schedule, to("90"), [move("refunded" as never, "1")]),
      () => reschedule(schedule, to("90"), [move("received", "1")]),
      () => reschedule(twice, to("80"), []),
      () =>
        reschedule(
          schedule,
          to("90", { replan: { plan: { ...halfAtAwardHalfOnProgress(), parts: [] }, anchor: start } }),
          [],
        ),
    ]
      .map(refusal)
      .join("\n")}\n`,
  ).toMatchInlineSnapshot(`
    "
    SCHEDULE_INVALID: Found an amendment without an id; expected a text.
    SCHEDULE_INVALID: Found the number -1 as the new amount; expected a Money not below zero.
    SCHEDULE_INVALID: Found nothing for cutFrom; expected "first" or "last": there is no default.
    DATE_INVALID: Found "2021-02-30"; expected a calendar date that exists, written as "2021-01-31".
    SCHEDULE_INVALID: Found the number -1 as the amount of movement 0; expected a Money not below zero: the direction says which way it went.
    SCHEDULE_INVALID: Found "refunded" as the direction of movement 0; expected one of paid, claimed, cancelled, received.
    SCHEDULE_INVALID: Found more received and cancelled than was claimed; expected a claim before money comes back.
    SCHEDULE_INVALID: Found another amount for the amendment "amendment", which the schedule holds; expected the same amendment, or one with an id of its own.
    PLAN_INVALID: Found a plan without parts; expected at least one part.
    "
  `);
});
