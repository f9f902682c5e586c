import fc from "fast-check";
import {
  addDays,
  type DeMinimisAid,
  type DeMinimisRegime,
  deMinimisRoom,
  euro,
  explainDeMinimisRoom,
  fromCents,
  localDate,
  type MonthDay,
  toDecimalString,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const january = { month: 1, day: 1 };
const company = (fiscalYearStart: MonthDay = january) => ({ members: ["bakery", "mill"], fiscalYearStart });
const aid = (
  id: string,
  grantedOn: string,
  amount: string,
  over: Partial<DeMinimisAid> = {},
): DeMinimisAid => ({
  id,
  member: "bakery",
  grantedOn: localDate(grantedOn),
  amount: euro(amount),
  regime: "general",
  ...over,
});
const room = (
  aids: readonly DeMinimisAid[],
  asOf: string,
  regime: DeMinimisRegime = "general",
  start = january,
) => {
  const result = deMinimisRoom(company(start), aids, { asOf: localDate(asOf), regime });
  return result.room === null ? result.outcome : toDecimalString(result.room);
};

describe("the ceiling of the day", () => {
  test.each<[DeMinimisRegime, string, string]>([
    ["general", "2023-12-31", "200000.00"],
    ["general", "2024-01-01", "300000.00"],
    ["sgei", "2023-12-31", "500000.00"],
    ["sgei", "2024-01-01", "750000.00"],
    ["agriculture", "2019-03-13", "15000.00"],
    ["agriculture", "2019-03-14", "20000.00"],
    ["agriculture", "2024-12-15", "20000.00"],
    ["agriculture", "2024-12-16", "50000.00"],
    ["agriculture", "2032-12-31", "50000.00"],
    ["agriculture", "2033-01-01", "cannotTell"],
    ["agricultureWithRegister", "2024-12-15", "25000.00"],
    ["agricultureWithRegister", "2019-03-13", "cannotTell"],
    ["fisheries", "2025-01-01", "cannotTell"],
    ["roadHaulage", "2025-01-01", "cannotTell"],
  ])("%s on %s: %s", (regime, asOf, expected) => {
    expect(room([], asOf, regime)).toBe(expected);
  });
});

describe("the window", () => {
  test.each<[string, string, string, MonthDay, string]>([
    ["an aid in the first of three fiscal years", "2021-01-01", "2023-12-31", january, "100000.00"],
    ["an aid in the year before them", "2020-12-31", "2023-12-31", january, "200000.00"],
    ["three years ago less a day, rolling", "2022-01-02", "2025-01-01", january, "200000.00"],
    ["three years ago to the day, rolling", "2022-01-01", "2025-01-01", january, "300000.00"],
    ["a leap day, the last day that it counts", "2024-02-29", "2027-02-28", january, "200000.00"],
    ["a leap day, the day after", "2024-02-29", "2027-03-01", january, "300000.00"],
    [
      "a fiscal year from July, its last day in the window",
      "2020-06-30",
      "2022-06-30",
      { month: 7, day: 1 },
      "100000.00",
    ],
    ["a fiscal year from July, a day later", "2020-06-30", "2022-07-01", { month: 7, day: 1 }, "200000.00"],
  ])("%s", (_, grantedOn, asOf, start, expected) => {
    expect(room([aid("a", grantedOn, "100000")], asOf, "general", start)).toBe(expected);
  });
});

test("it is per single undertaking, and says who lowers the room and until when", () => {
  const aids = [
    aid("later", "2024-06-01", "50000", { member: "mill" }),
    aid("first", "2023-06-01", "70000"),
    aid("farm", "2024-01-01", "9000", { regime: "agriculture" }),
    aid("other", "2024-01-01", "99000", { member: "stranger" }),
    aid("tomorrow", "2025-01-02", "99000"),
  ];
  const result = deMinimisRoom(company(), aids, { asOf: localDate("2025-01-01"), regime: "general" });
  expect(result.lowering).toEqual([
    { id: "first", member: "bakery", amount: euro("70000"), until: "2026-06-01" },
    { id: "later", member: "mill", amount: euro("50000"), until: "2027-06-01" },
  ]);
  expect([result.used, result.room, result.exceeded]).toEqual([euro("120000"), euro("180000"), 0]);
  expect(result.otherRegimes).toEqual(["farm"]);
});

test("above the ceiling there is no room, and the excess is said", () => {
  const result = deMinimisRoom(company(), [aid("a", "2024-06-01", "300000.01")], {
    asOf: localDate("2025-01-01"),
    regime: "general",
  });
  expect([result.room, result.exceeded]).toEqual([0, 1]);
});

test("an unknown ceiling says where it was looked for", () => {
  const { evidence, reference } = deMinimisRoom(company(), [], {
    asOf: localDate("2025-01-01"),
    regime: "fisheries",
  });
  expect([evidence, reference?.title]).toMatchInlineSnapshot(`
    [
      "unknown",
      "Verordening (EU) 717/2014, gewijzigd bij 2023/2391",
    ]
  `);
});

test("a day-by-day walk over the window counts the same", () => {
  const start = localDate("2024-01-01");
  const aids = fc.array(fc.record({ day: fc.nat(1500), cents: fc.nat(1_000_000) }), { maxLength: 8 });
  fc.assert(
    fc.property(aids, fc.nat(2500), (drawn, offset) => {
      const asOf = addDays(start, offset);
      const given = drawn.map(({ day, cents }, i) => ({
        ...aid(`a${i}`, addDays(start, day), "0"),
        amount: fromCents(cents),
      }));
      const walked = given.filter(({ grantedOn }) => {
        for (let day = asOf; ; day = addDays(day, -1)) {
          if (day === grantedOn) return true;
          const [year, month, date] = asOf.split("-").map(Number) as [number, number, number];
          const ends = month === 2 && date === 29 ? `${year - 3}-02-28` : `${year - 3}${asOf.slice(4)}`;
          if (day <= ends) return false;
        }
      });
      const { used } = deMinimisRoom(company(), given, { asOf, regime: "general" });
      expect(used).toBe(walked.reduce((total, { amount }) => total + amount, 0));
    }),
    { numRuns: 40 },
  );
});

test("the explanation has the same value", () => {
  const options = { asOf: localDate("2025-01-01"), regime: "general" } as const;
  const aids = [aid("a", "2024-06-01", "1000")];
  const { value, trace } = explainDeMinimisRoom(company(), aids, options);
  expect(value).toEqual(deMinimisRoom(company(), aids, options));
  expect([trace.result.value, trace.entries]).toEqual(["299000.00", ["a"]]);
});

test("what cannot be is refused", () => {
  const options = { asOf: localDate("2025-01-01"), regime: "general" } as const;
  expect(
    `\n${[
      () => deMinimisRoom({ ...company(), members: [] }, [], options),
      () => deMinimisRoom(company({ month: 2, day: 29 }), [], options),
      () => deMinimisRoom(company({ month: 13, day: 1 }), [], options),
      () => deMinimisRoom(company(), [aid("a", "2024-01-01", "1", { amount: -1 as never })], options),
      () => deMinimisRoom(company(), [aid("a", "2024-01-01", "1", { regime: "space" as never })], options),
      () => deMinimisRoom(company(), [], { ...options, regime: "space" as never }),
      () => deMinimisRoom(company(), [], { ...options, asOf: "today" as never }),
    ]
      .map(refusal)
      .join("\n")}\n`,
  ).toMatchInlineSnapshot(`
    "
    ENTRY_INVALID: Found an undertaking without members; expected at least one.
    ENTRY_INVALID: Found month the number 2 and day the number 29 as the start of the fiscal year; expected a day that every year has.
    ENTRY_INVALID: Found month the number 13 and day the number 1 as the start of the fiscal year; expected a day that every year has.
    ENTRY_INVALID: Found the number -1 as the amount of aid "a"; expected a Money not below zero.
    ENTRY_INVALID: Found "space" as a regime; expected one of general, sgei, agriculture, agricultureWithRegister, fisheries, roadHaulage.
    ENTRY_INVALID: Found "space" as a regime; expected one of general, sgei, agriculture, agricultureWithRegister, fisheries, roadHaulage.
    DATE_INVALID: Found "today"; expected a calendar date that exists, written as "2021-01-31".
    "
  `);
});
