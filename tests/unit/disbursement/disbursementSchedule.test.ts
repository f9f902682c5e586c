import {
  cashRhythm,
  disbursementSchedule,
  euro,
  halfAtAwardHalfOnProgress,
  halvesOverTwoYears,
  localDate,
  type Money,
  millions,
  type PaymentPlan,
  type PlanPart,
  type ScheduleOptions,
  toDecimalString,
  yearlyInEqualParts,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const anchor = localDate("2020-07-01");
const plan = (parts: readonly PlanPart[], over: Partial<PaymentPlan> = {}): PaymentPlan => ({
  id: "own",
  title: "Own",
  parts,
  mode: "first",
  indexation: null,
  ...over,
});
const show = (amount: Money, of: PaymentPlan, options: Partial<ScheduleOptions> = {}) =>
  disbursementSchedule(amount, of, { anchor, ...options }).instalments.map(
    ({ id, dueOn, amount: part, status }) => `${dueOn ?? "-"} ${toDecimalString(part)} ${id} ${status}`,
  );

describe("the plans at hand", () => {
  test("tranche III: half at the award, half on progress", () => {
    const award = { event: "award", date: localDate("2020-07-01") } as const;
    const report = { event: "progressReportAccepted", date: localDate("2022-03-15") } as const;
    const paid = { direction: "paid", date: localDate("2020-07-20"), amount: millions("7.5") } as const;
    const look = (asOf: string) =>
      show(millions("15"), halfAtAwardHalfOnProgress(), {
        events: [report, award],
        movements: [paid],
        asOf: localDate(asOf),
        paymentTermDays: 42,
      });
    expect([
      look("2020-06-30"),
      look("2020-07-01"),
      look("2021-01-01"),
      look("2022-04-26"),
      look("2022-04-27"),
    ]).toMatchInlineSnapshot(`
      [
        [
          "- 7500000.00 award conditional",
          "- 7500000.00 progress conditional",
        ],
        [
          "2020-07-01 7500000.00 award due",
          "- 7500000.00 progress conditional",
        ],
        [
          "2020-07-01 7500000.00 award paid",
          "- 7500000.00 progress conditional",
        ],
        [
          "2020-07-01 7500000.00 award paid",
          "2022-03-15 7500000.00 progress due",
        ],
        [
          "2020-07-01 7500000.00 award paid",
          "2022-03-15 7500000.00 progress overdue",
        ],
      ]
    `);
  });

  test("two halves over two budget years, the odd cent in the first", () => {
    expect(show(euro("0.05"), halvesOverTwoYears({ month: 12, day: 31 }))).toEqual([
      "2020-12-31 0.03 part-1 planned",
      "2021-12-31 0.02 part-2 planned",
    ]);
  });

  test("yearly in equal parts, a leap day in a year that has none", () => {
    expect(show(euro("100"), yearlyInEqualParts(3, { month: 2, day: 29 }, "last"))).toEqual([
      "2020-02-29 33.33 part-1 planned",
      "2021-02-28 33.33 part-2 planned",
      "2022-02-28 33.34 part-3 planned",
    ]);
  });

  test("a cash rhythm in any order fits the sum of its amounts only", () => {
    const rhythm = cashRhythm([
      { date: localDate("2021-07-01"), amount: euro("5") },
      { date: localDate("2020-07-01"), amount: euro("7") },
    ]);
    expect(show(euro("12"), rhythm)).toEqual([
      "2020-07-01 7.00 part-2 planned",
      "2021-07-01 5.00 part-1 planned",
    ]);
    expect(refusal(() => show(euro("11"), rhythm))).toMatchInlineSnapshot(
      `"PLAN_INVALID: Found parts that come to 12.00 for 11.00; expected parts that fit in the amount."`,
    );
    expect(refusal(() => show(euro("13"), rhythm))).toMatchInlineSnapshot(
      `"PLAN_INVALID: Found parts that come to 12.00 for 13.00; expected parts that fill the amount, or one with the remainder."`,
    );
  });
});

describe("when an instalment is due", () => {
  const whole = (due: PlanPart["due"]) => plan([{ id: "p", size: { kind: "remainder" }, due }]);

  test("so many months after the anchor, counted from the anchor itself", () => {
    const months = (count: number): PlanPart => ({
      id: `m${count}`,
      size: { kind: "share", share: "1/3" },
      due: { kind: "afterAnchor", months: count, days: 0 },
    });
    expect(
      show(euro("3"), plan([months(1), months(2), months(3)]), { anchor: localDate("2021-01-31") }),
    ).toEqual(["2021-02-28 1.00 m1 planned", "2021-03-31 1.00 m2 planned", "2021-04-30 1.00 m3 planned"]);
  });

  test.each<[PlanPart["due"], readonly string[]]>([
    [{ kind: "period", every: "month", first: 0, count: 2, month: 1, day: 31 }, ["2020-07-31", "2020-08-31"]],
    [{ kind: "period", every: "month", first: 7, count: 1, month: 1, day: 31 }, ["2021-02-28"]],
    [
      { kind: "period", every: "quarter", first: 0, count: 3, month: 3, day: 31 },
      ["2020-09-30", "2020-12-31", "2021-03-31"],
    ],
    [{ kind: "period", every: "quarter", first: 1, count: 1, month: 1, day: 1 }, ["2020-10-01"]],
    [{ kind: "period", every: "year", first: 1, count: 2, month: 1, day: 15 }, ["2021-01-15", "2022-01-15"]],
    [{ kind: "date", date: localDate("2024-02-29") }, ["2024-02-29"]],
    [{ kind: "afterAnchor", months: 0, days: 10 }, ["2020-07-11"]],
  ])("%o", (due, days) => {
    const { instalments } = disbursementSchedule(euro("9"), whole(due), { anchor });
    expect(instalments.map(({ dueOn }) => dueOn)).toEqual(days);
  });

  test("the third progress report is the third in time", () => {
    const due = { kind: "event", event: "progressReportAccepted", occurrence: 3, days: 14 } as const;
    const event = (date: string) => ({ event: "progressReportAccepted", date: localDate(date) }) as const;
    const events = [event("2023-01-01"), event("2021-01-01"), event("2022-01-01")];
    expect(show(euro("1"), whole(due), { events })).toEqual(["2023-01-15 1.00 p planned"]);
    expect(show(euro("1"), whole(due), { events: events.slice(1) })).toEqual(["- 1.00 p conditional"]);
  });

  test("each day says why", () => {
    const { instalments } = disbursementSchedule(
      euro("10"),
      plan([
        { id: "a", size: { kind: "share", share: "0.1" }, due: { kind: "date", date: anchor } },
        { id: "b", size: { kind: "share", share: "0.1" }, due: { kind: "afterAnchor", months: 1, days: 0 } },
        {
          id: "c",
          size: { kind: "amount", amount: euro("2") },
          due: { kind: "event", event: "award", occurrence: 1, days: 42 },
        },
        {
          id: "d",
          size: { kind: "amount", amount: euro("2") },
          due: { kind: "event", event: "determination", occurrence: 1, days: 0 },
        },
        {
          id: "e",
          size: { kind: "remainder" },
          due: { kind: "period", every: "quarter", first: 0, count: 2, month: 1, day: 1 },
        },
      ]),
      { anchor, events: [{ event: "award", date: anchor }] },
    );
    expect(
      `\n${instalments.map(({ id, reason }) => `${id}: ${reason.en} | ${reason.nl}`).join("\n")}\n`,
    ).toMatchInlineSnapshot(`
      "
      a: on a day that the plan names | op een dag die het plan noemt
      e-1: instalment 1 of 2, one a quarter, from the quarter of 2020-07-01 on | termijn 1 van 2, een per kwartaal, vanaf het kwartaal van 2020-07-01
      b: 1 month and 0 days after 2020-07-01 | 1 maand en 0 dagen na 2020-07-01
      c: 42 days after the award of 2020-07-01, number 1 | 42 dagen na de beschikking van 2020-07-01, nummer 1
      e-2: instalment 2 of 2, one a quarter, from the quarter of 2020-07-01 on | termijn 2 van 2, een per kwartaal, vanaf het kwartaal van 2020-07-01
      d: waits for the determination, number 1 | wacht op de vaststelling, nummer 1
      "
    `);
  });
});

describe("indexation", () => {
  const yearly = (rounding: "halfUp" | "floor"): PaymentPlan => ({
    ...yearlyInEqualParts(3, { month: 7, day: 1 }, "first"),
    indexation: {
      rates: [
        { from: localDate("2020-01-01"), factor: "2" },
        { from: localDate("2021-01-01"), factor: "1.025" },
        { from: localDate("2022-07-01"), factor: "1.1" },
      ],
      rounding,
    },
  });

  test("rates after the anchor multiply, and each instalment is rounded once", () => {
    expect(show(euro("0.90"), yearly("halfUp"))).toEqual([
      "2020-07-01 0.30 part-1 planned",
      "2021-07-01 0.31 part-2 planned",
      "2022-07-01 0.34 part-3 planned",
    ]);
    const { amount, total } = disbursementSchedule(euro("0.90"), yearly("floor"), { anchor });
    expect([toDecimalString(amount), toDecimalString(total)]).toEqual(["0.90", "0.93"]);
  });
});

describe("what cannot be", () => {
  const date = { kind: "date", date: anchor } as const;
  const share = (text: string, id = "s"): PlanPart => ({
    id,
    size: { kind: "share", share: text },
    due: date,
  });
  const rest = (id: string): PlanPart => ({ id, size: { kind: "remainder" }, due: date });
  const fixed = (amount: number, id = "f"): PlanPart => ({
    id,
    size: { kind: "amount", amount: amount as Money },
    due: date,
  });
  const period = (over: object): PlanPart =>
    ({
      id: "p",
      size: { kind: "remainder" },
      due: { kind: "period", every: "year", first: 0, count: 1, month: 1, day: 1, ...over },
    }) as PlanPart;

  test.each<[string, PaymentPlan]>([
    ["no parts", plan([])],
    ["an id twice", plan([share("0.5", "a"), share("0.5", "a")])],
    ["an id twice by its number", plan([share("0.5", "p-2"), period({ count: 2 })])],
    ["two remainders", plan([rest("a"), rest("b")])],
    ["no share", plan([share("0")])],
    ["a share that is no number", plan([share("half")])],
    ["shares above one", plan([share("0.6", "a"), share("0.5", "b")])],
    ["shares below one", plan([share("0.5")])],
    ["an amount of nothing", plan([fixed(0), rest("r")])],
    ["amounts above the whole", plan([fixed(1001), rest("r")])],
    ["amounts beside whole shares", plan([share("1"), fixed(1)])],
    ["month 13", plan([period({ month: 13 })])],
    ["a fourth month of a quarter", plan([period({ every: "quarter", month: 4 })])],
    ["30 February", plan([period({ month: 2, day: 30 })])],
    ["half a period", plan([period({ count: 1.5 })])],
    ["more than a century of months", plan([period({ every: "month", count: 1201 })])],
    [
      "a rate of nothing",
      plan([rest("r")], { indexation: { rates: [{ from: anchor, factor: "0" }], rounding: "halfUp" } }),
    ],
    ["an unknown mode", plan([rest("r")], { mode: "fair" as never })],
  ])("%s", (_, wrong) => {
    expect(refusal(() => disbursementSchedule(euro("10"), wrong, { anchor }))).toMatchSnapshot();
  });

  test("a wrong amount, term or anchor", () => {
    const good = halfAtAwardHalfOnProgress();
    expect(
      `\n${[
        () => disbursementSchedule(-1 as Money, good, { anchor }),
        () => disbursementSchedule(0.5 as Money, good, { anchor }),
        () => disbursementSchedule(euro("1"), good, { anchor, paymentTermDays: -1 }),
        () => disbursementSchedule(euro("1"), good, { anchor: "2020-13-01" as never }),
      ]
        .map(refusal)
        .join("\n")}\n`,
    ).toMatchInlineSnapshot(`
      "
      SCHEDULE_INVALID: Found the number -1 as the amount; expected a Money not below zero.
      SCHEDULE_INVALID: Found the number 0.5 as the amount; expected a Money not below zero.
      SCHEDULE_INVALID: Found the number -1 as the term of payment; expected a whole number of days from 0.
      DATE_INVALID: Found "2020-13-01"; expected a calendar date that exists, written as "2021-01-31".
      "
    `);
  });

  test("a schedule of nothing is paid from the start", () => {
    expect(show(euro("0"), halfAtAwardHalfOnProgress())).toEqual([
      "- 0.00 award paid",
      "- 0.00 progress paid",
    ]);
  });
});
