import fc from "fast-check";
import ICAL from "ical.js";
import {
  type Award,
  type Deal,
  localDate,
  type ObligationOptions,
  obligations,
  obligationsToCalendar,
  overdueObligations,
} from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { describe, expect, test } from "vitest";
import { dealCase } from "../../scenarios/dealCase.js";
import { award } from "../../scenarios/sisaCase.js";
import { refusal } from "../refusal.js";

const [plain] = dealCase({ tranche: "III", ceiling: "10" }).deals as [Deal];
const deal: Deal = {
  ...plain,
  terms: { ...plain.terms, period: { from: localDate("2020-07-01"), until: localDate("2023-01-01") } },
};
const list = (of: Deal, from: string, until: string, over: Partial<ObligationOptions> = {}) =>
  obligations(of, { from: localDate(from), until: localDate(until), ...over });
const shown = (duties: ReturnType<typeof obligations>) =>
  duties.map(({ duty, from, until }) => [duty, from, until].join(" "));

test("a year within the term: one report, two talks, each due within its period", () => {
  expect(shown(list(deal, "2021-01-01", "2022-01-01"))).toEqual([
    "administrativeTalks 2021-01-01 2021-07-01",
    "progressReport 2021-01-01 2022-01-01",
    "administrativeTalks 2021-07-01 2022-01-01",
  ]);
});

test("the end of the term and what comes after it", () => {
  expect(shown(list(deal, "2022-07-01", "2024-01-01"))).toEqual([
    "progressReport 2022-01-01 2023-01-01",
    "administrativeTalks 2022-07-01 2023-01-01",
    "endOfTerm 2022-12-31 2023-01-01",
    "finalEvaluation 2023-01-01 ",
  ]);
});

test("an extension in force on the last day moves the end", () => {
  const extension = {
    id: "m1",
    kind: "extension",
    deal: "d",
    decidedOn: null,
    effectiveOn: localDate("2022-06-01"),
    dateBasis: "on",
    recordedOn: null,
    reason: "",
    oldUntil: localDate("2023-01-01"),
    newUntil: localDate("2024-01-01"),
    source: null,
    where: null,
  } as const;
  const until = (amendments: readonly (typeof extension)[]) =>
    list(deal, "2022-12-01", "2024-06-01", { amendments }).find(({ duty }) => duty === "endOfTerm")?.from;
  expect([until([]), until([extension])]).toEqual(["2022-12-31", "2023-12-31"]);
});

test("a deal without a known term has its rhythms, and no end", () => {
  expect(shown(list(plain, "2021-01-01", "2021-07-01"))).toEqual([
    "administrativeTalks 2021-01-01 2021-07-01",
    "progressReport 2021-01-01 2022-01-01",
  ]);
});

test("only Zeeland of the letter reports to its province, twice a year", () => {
  const duties = regioEnvelop.deals.flatMap((one) => list(one, "2021-01-01", "2022-01-01"));
  const reports = duties.filter(({ duty }) => duty === "regionalReport");
  expect(reports.map(({ id, words, source }) => [id, words.nl, source])).toEqual([
    ["zeeland/regionalReport/2021-01-01", "Rapportage aan Provinciale Staten van Zeeland", "L633"],
    ["zeeland/regionalReport/2021-07-01", "Rapportage aan Provinciale Staten van Zeeland", "L633"],
  ]);
});

describe("accountability and recovery", () => {
  const of = (over: Partial<Award>, days: [string, string], options: Partial<ObligationOptions> = {}) =>
    shown(list(deal, ...days, { awards: [{ ...award, ...over }], ...options })).filter(
      (text) => !/^(progress|admin|final|endOf)/.test(text),
    );

  test("a specific grant is accounted for from the year of its award to that of its determination", () => {
    const determinedOn = { award: localDate("2022-05-01") };
    expect(of({}, ["2021-01-01", "2025-01-01"], { determinedOn })).toEqual([
      "extensionRequest 2021-06-30 2021-07-01",
      "sisaDelivery 2021-07-15 2021-07-16",
      "recoveryLimit 2022-05-01 ",
      "extensionRequest 2022-06-30 2022-07-01",
      "sisaDelivery 2022-07-15 2022-07-16",
      "extensionRequest 2023-06-30 2023-07-01",
      // 15 July 2023 was a Saturday
      "sisaDelivery 2023-07-15 2023-07-18",
    ]);
  });

  test("a decentralisation grant is not accounted for", () => {
    expect(of({ instrument: "decentralisationGrant" }, ["2021-01-01", "2025-01-01"])).toEqual([]);
  });

  test("a subsidy can be asked back for five years after it was determined, also from a leap day", () => {
    const determinedOn = { award: localDate("2024-02-29") };
    expect(of({ instrument: "subsidy" }, ["2024-01-01", "2030-01-01"], { determinedOn })).toEqual([
      "recoveryLimit 2029-02-27 2029-02-28",
    ]);
  });
});

test("what is overdue: its period is over, and nobody did it", () => {
  const duties = list(deal, "2021-01-01", "2022-01-01");
  const ids = (asOf: string, done: readonly string[] = []) =>
    overdueObligations(duties, done, localDate(asOf)).map(({ id }) => id);
  expect(ids("2021-06-30")).toEqual([]);
  expect(ids("2021-07-01")).toEqual(["d/administrativeTalks/2021-01-01"]);
  expect(ids("2021-07-01", ["d/administrativeTalks/2021-01-01"])).toEqual([]);
  expect(ids("2022-01-01").length).toBe(3);
});

test("every duty has words in both languages and something that it rests on; ids stand once", () => {
  const duties = list(deal, "2019-01-01", "2030-01-01", {
    awards: [award],
    determinedOn: { award: localDate("2024-01-01") },
  });
  for (const { words, reference, evidence, id } of duties) {
    expect([words.nl, words.en].includes(""), id).toBe(false);
    expect(reference !== null || evidence !== "older-text", id).toBe(true);
  }
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
});

test("days in the wrong order are refused", () => {
  expect(refusal(() => list(deal, "2022-01-01", "2021-01-01"))).toMatchInlineSnapshot(
    `"PERIOD_INVALID: Found a period from 2022-01-01 until 2021-01-01; expected an end that is later than the start. The end is the first day after it."`,
  );
});

describe("as a calendar", () => {
  const options = {
    language: "nl",
    madeOn: localDate("2021-01-01"),
    name: "Deal; één, twee\nen \\",
  } as const;
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[] as never)
      .getAllSubcomponents("vevent")
      .map((part) => new ICAL.Event(part));

  test("another program reads each duty with its days and its words", () => {
    const duties = list(deal, "2021-01-01", "2024-01-01", { awards: [award] });
    const read = events(obligationsToCalendar(duties, options));
    expect(read.map(({ summary }) => summary)).toEqual(duties.map(({ words }) => words.nl));
    expect(read.map(({ startDate }) => startDate.toString())).toEqual(duties.map(({ from }) => from));
    expect(read.map(({ endDate }) => endDate.toString())).toEqual(
      duties.map(({ from, until }) => until ?? `${from.slice(0, 8)}02`),
    );
    expect(read.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test("any text comes back as it was, and no line is longer than 75 octets", () => {
    const [duty] = list(deal, "2021-01-01", "2022-01-01") as [ReturnType<typeof obligations>[number]];
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (words) => {
        fc.pre(!/\p{Cc}/u.test(words) && words.trim() === words && words !== "");
        const text = obligationsToCalendar([{ ...duty, words: { nl: words, en: words } }], options);
        expect(events(text)[0]?.summary).toBe(words);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  test("the text itself", () => {
    expect(obligationsToCalendar(list(deal, "2021-01-01", "2021-02-01"), options)).toMatchSnapshot();
  });
});
