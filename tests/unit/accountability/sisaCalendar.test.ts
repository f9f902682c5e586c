import { localDate, sisaCalendar } from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const calendar = (
  year: number,
  weekend: "moves" | "stays" | "unknown" = "unknown",
  holidays: readonly string[] = [],
) => sisaCalendar(year, { holidays: holidays.map(localDate), weekend });

describe("the year of accounting", () => {
  test("every day, with what happens", () => {
    const { days } = calendar(2024);
    expect(
      `\n${days.map(({ date, exact, words, rule, evidence }) => `${date}${exact ? "" : " about"}: ${words.en} (${rule}, ${evidence})`).join("\n")}\n`,
    ).toMatchInlineSnapshot(`
      "
      2024-11-01: Draft of the accountability list and the annex published (sisa.procedureDays, older-text)
      2024-12-15: Last day for comments on the draft (sisa.procedureDays, older-text)
      2024-12-31: Last day on which a specific grant of the year can be awarded (sisa.procedureDays, older-text)
      2025-01-01: List and format are final (sisa.procedureDays, older-text)
      2025-01-15 about: Own format sent to the contact persons (sisa.procedureDays, older-text)
      2025-05-15 about: Codes for delivering sent (sisa.procedureDays, older-text)
      2025-06-01 about: Letter that asks attention for the delivery (sisa.procedureDays, older-text)
      2025-06-15 about: Codes for providers sent (sisa.procedureDays, older-text)
      2025-06-24 about: First forwarding to providers (sisa.procedureDays, older-text)
      2025-07-01: An extension is to be asked before this day (sisa.extensionBefore, source)
      2025-07-14: Last day of the decision on an extension asked on the last day (sisa.extensionDecisionWeeks, source)
      2025-07-15: Last day of a plausible delivery (sisa.deliveryDay, source)
      2025-07-21 about: Notice of negligence to those who are late (sisa.noticeWorkingDays, older-text)
      2025-07-25 about: Suspension of payments starts (sisa.procedureDays, older-text)
      2025-12-31: Providers inform the receivers (sisa.procedureDays, older-text)
      2026-01-23 about: Longest suspension ends (sisa.suspensionWeeks, source)
      "
    `);
    expect(`\n${days.map(({ words }) => words.nl).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      Concept van de verantwoordingslijst en de bijlage gepubliceerd
      Laatste dag voor opmerkingen op het concept
      Laatste dag waarop een specifieke uitkering van het jaar kan worden verstrekt
      Lijst en format zijn definitief
      Format op maat naar de contactpersonen
      Uploadcodes verzonden
      Attentiebrief over de aanlevering
      Downloadcodes naar de verstrekkers
      Eerste doorgifte aan de verstrekkers
      Uitstel moet voor deze dag zijn gevraagd
      Laatste dag van de beslissing op een op de laatste dag gevraagd uitstel
      Laatste dag van een plausibele aanlevering
      Aanmaning aan wie in gebreke is
      Opschorting van betalingen begint
      Verstrekkers informeren de ontvangers
      Langste opschorting eindigt
      "
    `);
  });

  test.each([
    [2021, "unknown", "2022-07-15", "2022-07-16"],
    [2022, "unknown", "2023-07-15", "2023-07-18"],
    [2022, "moves", "2023-07-17", "2023-07-18"],
    [2022, "stays", "2023-07-15", "2023-07-16"],
    [2027, "unknown", "2028-07-15", "2028-07-18"],
    [2028, "unknown", "2029-07-15", "2029-07-17"],
  ] as const)("of %s, a weekend that %s: due on %s, late from %s", (year, weekend, dueOn, lateFrom) => {
    const found = calendar(year, weekend);
    expect([found.dueOn, found.lateFrom]).toEqual([dueOn, lateFrom]);
  });

  test("holidays are no working days", () => {
    const notice = (holidays: readonly string[]) =>
      calendar(2024, "stays", holidays).days.find(({ moment }) => moment === "notice")?.date;
    expect([notice([]), notice(["2025-07-16"])]).toEqual(["2025-07-21", "2025-07-22"]);
  });

  test("days come in their order, and a year out of range is refused", () => {
    const dates = calendar(2030).days.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(refusal(() => calendar(2199))).toMatchInlineSnapshot(
      `"DATE_OUT_OF_RANGE: Found "2200-07-15"; expected a date from 1900-01-01 to 2199-12-31."`,
    );
    expect(refusal(() => calendar(2024.5))).toMatchInlineSnapshot(
      `"DATE_INVALID: Found "2024.5-01-01"; expected a calendar date that exists, written as "2021-01-31"."`,
    );
  });
});
