import { addEntry, emptyFold, fromPartial, localDate, type PartialFold, toPartial } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { expect, test } from "vitest";
import { refusal } from "../refusal.js";

const options = { asOf: localDate("2021-01-01"), by: "deal" } as const;
const fold = emptyFold(regioEnvelop, options);
for (const entry of regioEnvelop.ledger) addEntry(fold, entry);
const partial = toPartial(fold);
const [cell] = partial.cells as [PartialFold["cells"][number]];

test("what is written comes back as it was", () => {
  expect(toPartial(fromPartial(regioEnvelop, options, JSON.parse(JSON.stringify(partial))))).toEqual(partial);
});

test.each<[string, unknown]>([
  ["something else", null],
  ["another version", { ...partial, version: 2 }],
  ["another portfolio", { ...partial, fingerprint: "0" }],
  ["cells that are no list", { ...partial, cells: {} }],
  ["a cell of no stage", { ...partial, cells: [{ ...cell, stage: "dreamt" }] }],
  ["a cell that stands twice", { ...partial, cells: [cell, cell] }],
  ["an amount below zero", { ...partial, cells: [{ ...cell, gross: -1 }] }],
  ["half a cent", { ...partial, cells: [{ ...cell, gross: 0.5 }] }],
  ["a place that is none", { ...partial, cells: [{ ...cell, at: 5 }] }],
  ["a line that nobody knows", { ...partial, cells: [{ ...cell, at: { ...cell.at, line: "nowhere" } }] }],
  ["a deal that is no text", { ...partial, cells: [{ ...cell, at: { ...cell.at, deal: 5 } }] }],
  ["co-financing without a part", { ...partial, cells: [{ ...cell, stage: "realisedCofinancing" }] }],
  [
    "co-financing of no known sector",
    {
      ...partial,
      cells: [{ ...cell, stage: "realisedCofinancing", part: { sector: "?", form: "cash", origin: "own" } }],
    },
  ],
  ["a deal of another line", { ...partial, cells: [{ ...cell, at: { ...cell.at, deal: "zwolle" } }] }],
  ["a number of payments", { ...partial, cells: [{ ...cell, count: 1 }] }],
  ["a year of a balance that is none", { ...partial, cells: [{ ...cell, balanceYear: 99999 }] }],
  ["half a determination", { ...partial, cells: [{ ...cell, stage: "determined", count: 0.5 }] }],
  ["a doubtful line that nobody knows", { ...partial, doubt: ["nowhere"] }],
])("%s is refused", (_, wrong) => {
  expect(refusal(() => fromPartial(regioEnvelop, options, wrong))).toMatchSnapshot();
});

test.each<[string, unknown]>([
  ["a day of the week for a year", { year: "Tuesday", recipient: "region", partner: null }],
  ["a recipient that is none", { year: "2020", recipient: "everybody", partner: null }],
  ["a partner that nobody knows", { year: "2020", recipient: "region", partner: "nobody" }],
  ["a dimension that is not there", { year: "2020" }],
])("%s is refused", (_, named) => {
  const by = { asOf: options.asOf, by: ["year", "recipient", "partner"] } as const;
  const { fingerprint } = toPartial(emptyFold(regioEnvelop, by));
  const wrong = { ...partial, fingerprint, cells: [{ ...cell, at: { ...cell.at, named } }] };
  expect(refusal(() => fromPartial(regioEnvelop, by, wrong))).toMatchSnapshot();
});
