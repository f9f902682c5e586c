import {
  checkSisaDelivery,
  describeFinding,
  localDate,
  type SisaLatenessOptions,
  sisaCalendar,
  sisaLateness,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const usual = sisaCalendar(2024, { holidays: [], weekend: "unknown" });
const saturday = sisaCalendar(2022, { holidays: [], weekend: "unknown" });
const nothing: Omit<SisaLatenessOptions, "asOf"> = {
  deliveries: [],
  extension: null,
  participants: 1,
  concurrent: [],
};
const on = (day: string, over: Partial<SisaLatenessOptions> = {}, calendar = usual) =>
  sisaLateness(calendar, { ...nothing, asOf: localDate(day), ...over });
const delivery = (day: string, plausible: boolean | null = true) => ({
  receivedOn: localDate(day),
  plausible,
});

describe("whether a delivery is late", () => {
  test.each([
    ["before its day", "2025-07-14", [], "notDue"],
    ["on its day", "2025-07-15", [], "notDue"],
    ["a day after it", "2025-07-16", [], "late"],
    ["received on its day", "2025-08-01", [delivery("2025-07-15")], "delivered"],
    ["received a day after it", "2025-08-01", [delivery("2025-07-16")], "deliveredLate"],
    ["received and not yet judged", "2025-08-01", [delivery("2025-07-15", null)], "judging"],
    ["received late and not yet judged", "2025-08-01", [delivery("2025-07-16", null)], "late"],
    ["judged implausible", "2025-08-01", [delivery("2025-07-10", false)], "late"],
    [
      "implausible first, plausible too late",
      "2025-08-01",
      [delivery("2025-07-10", false), delivery("2025-07-20")],
      "deliveredLate",
    ],
    ["received after the day that is looked at", "2025-07-14", [delivery("2025-07-15")], "notDue"],
  ] as const)("%s", (_, day, deliveries, outcome) => {
    expect(on(day, { deliveries }).outcome).toBe(outcome);
  });

  test("where the day falls in a weekend, nobody can tell until the day that it may move to is over", () => {
    // 15 July 2023 was a Saturday; Monday was the 17th
    expect(
      ["2023-07-15", "2023-07-16", "2023-07-17", "2023-07-18"].map((day) => on(day, {}, saturday).outcome),
    ).toEqual(["notDue", "cannotTell", "cannotTell", "late"]);
    const moves = sisaCalendar(2022, { holidays: [], weekend: "moves" });
    expect(on("2023-07-17", {}, moves).outcome).toBe("notDue");
    const stays = sisaCalendar(2022, { holidays: [], weekend: "stays" });
    expect(on("2023-07-16", {}, stays).outcome).toBe("late");
  });

  test("an extension counts where it was asked before 1 July, strictly", () => {
    const until = localDate("2025-09-01");
    const asked = (day: string) => on("2025-08-01", { extension: { askedOn: localDate(day), until } });
    expect([asked("2025-06-30").outcome, asked("2025-06-30").extensionInTime]).toEqual(["notDue", true]);
    expect([asked("2025-07-01").outcome, asked("2025-07-01").extensionInTime]).toEqual(["late", false]);
    expect(on("2025-09-02", { extension: { askedOn: localDate("2025-06-01"), until } }).outcome).toBe("late");
  });
});

test("the verdict takes seven working days, the decision on an extension two weeks", () => {
  const unjudged = on("2025-07-20", { deliveries: [delivery("2025-07-10", null)] });
  // 10 July 2025 was a Thursday: 11, 14, 15, 16, 17, 18, 21
  expect(unjudged.verdictBy).toBe("2025-07-21");
  const closed = sisaCalendar(2024, { holidays: [localDate("2025-07-14")], weekend: "unknown" });
  expect(on("2025-07-20", { deliveries: [delivery("2025-07-10", null)] }, closed).verdictBy).toBe(
    "2025-07-22",
  );
  expect(on("2025-07-20", { deliveries: [delivery("2025-07-10")] }).verdictBy).toBe(null);
  const extension = { askedOn: localDate("2025-06-30"), until: localDate("2025-09-01") };
  expect(on("2025-07-01", { extension }).extensionDecidedBy).toBe("2025-07-14");
  expect(on("2025-07-01").extensionDecidedBy).toBe(null);
});

describe("what it costs", () => {
  test.each([
    [1, [], 60, 60],
    [3, [], 20, 20],
    // 60 / 7 = 8.57: up to 9
    [7, [], 9, 9],
    [1, [60], 60, 100],
    [1, [30, 5], 60, 95],
  ])(
    "%i participants, other suspensions %j: %i %%, in all %i %%",
    (participants, concurrent, percent, total) => {
      const { suspension } = on("2025-07-16", { participants, concurrent });
      expect([suspension?.percent, suspension?.totalPercent]).toEqual([percent, total]);
    },
  );

  test("it starts around 25 July and ends after 26 weeks at most; a later due day starts it later", () => {
    const { suspension } = on("2025-07-16");
    expect([suspension?.startsAround, suspension?.endsBefore]).toEqual(["2025-07-25", "2026-01-23"]);
    const extension = { askedOn: localDate("2025-06-01"), until: localDate("2025-09-01") };
    expect(on("2025-09-02", { extension }).suspension?.startsAround).toBe("2025-09-02");
  });

  test("payments resume in the week after a plausible delivery; one before they stop costs nothing", () => {
    const held = (day: string) => on("2026-03-01", { deliveries: [delivery(day)] }).suspension?.endsBefore;
    expect(held("2025-07-18")).toBe(undefined);
    // 20 July 2025 was a Sunday, 21 July a Monday
    expect(held("2025-07-20")).toBe(undefined);
    expect(held("2025-07-21")).toBe("2025-07-28");
    expect(held("2025-09-07")).toBe("2025-09-08");
    expect(held("2026-02-01")).toBe("2026-01-23");
  });

  test("nothing is held back while nothing is late", () => {
    expect(on("2025-07-15").suspension).toBe(null);
  });
});

test("the days of the calendar are past or still ahead", () => {
  const { past, ahead } = on("2025-07-15");
  expect(past.length + ahead.length).toBe(usual.days.length);
  expect(past.every(({ date }) => date <= "2025-07-15")).toBe(true);
});

test.each<[string, Partial<SisaLatenessOptions>]>([
  ["no participants", { participants: 0 }],
  ["half a participant", { participants: 1.5 }],
  ["a suspension above everything", { concurrent: [101] }],
  [
    "an extension to an earlier day",
    { extension: { askedOn: localDate("2025-06-01"), until: localDate("2025-07-15") } },
  ],
])("%s is refused", (_, over) => {
  expect(refusal(() => on("2025-07-16", over))).toMatchSnapshot();
});

test("as a finding it says when nobody can tell", () => {
  const tell = (over: Partial<SisaLatenessOptions>, calendar = usual) => {
    const [finding] = checkSisaDelivery(calendar, { ...nothing, asOf: localDate("2023-07-16"), ...over });
    return finding && [finding.outcome, describeFinding(finding, "nl").message];
  };
  expect(tell({}, saturday)).toMatchInlineSnapshot(`
    [
      "cannotTell",
      "Niet te bepalen: of de dag van aanlevering opschuift als hij in een weekend valt is onbekend.",
    ]
  `);
  expect(
    tell({ asOf: localDate("2025-07-20"), deliveries: [delivery("2025-07-15", null)] }),
  ).toMatchInlineSnapshot(`
    [
      "cannotTell",
      "Niet te bepalen: de aanlevering is op tijd ontvangen en nog niet beoordeeld.",
    ]
  `);
});
