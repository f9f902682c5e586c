import { localDate, type Portfolio } from "regio-deals";
import { parsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { expect, test } from "vitest";
import { foldAll } from "../../../src/stream/foldEntries.js";
import { hand, payment, reversal, spending } from "../position/hand.js";
import { bytesOfRows } from "./written.js";

const paid = payment("p", "2021-03-01", 120);
const entries = {
  payment: paid,
  reversal: reversal(paid, "r", "2021-05-01", 20),
  spending: { ...spending("s", "2021-03-01", 50), costPeriod: null },
};
const portfolio: Portfolio = hand({ ledger: Object.values(entries) });
const document = serialisePortfolio(portfolio);
const [usualPayment, usualReversal, usualSpending] = document.ledger as unknown as Record<string, unknown>[];
const fullPayment = { ...usualPayment, where: "p. 1", recordedOn: "2021-03-02" };
const period = { costPeriod: { from: "2021-01-01", until: "2021-02-01" } };

/** A row that is usual, and one like it in all but this. */
const ROWS: readonly (readonly [what: string, usual: unknown, over: Record<string, unknown>])[] = [
  ["a place that is a number", fullPayment, { where: 2021 }],
  ["a place that is a truth", fullPayment, { where: true }],
  ["a place that is null", fullPayment, { where: null }],
  ["a day of the books that is a number", fullPayment, { recordedOn: 2021 }],
  ["a day of the books that is a truth", fullPayment, { recordedOn: true }],
  ["a day of the books that is null", fullPayment, { recordedOn: null }],
  ["a day of the books that is none", fullPayment, { recordedOn: "2021-02-29" }],
  ["a date that is a truth", usualPayment, { date: true }],
  ["nothing", usualPayment, { amount: "0.00" }],
  ["an id that is a number", usualPayment, { id: 2021 }],
  ["an id of nothing", usualPayment, { id: "" }],
  ["the name of a prototype", usualPayment, { id: "__proto__" }],
  ["another name of a prototype", usualPayment, { id: "prototype" }],
  ["the name of what makes objects", usualPayment, { id: "constructor" }],
  ["a date that is none", usualPayment, { date: "2021-04-31" }],
  ["an amount that is a number", usualPayment, { amount: 2021 }],
  ["half a cent", usualPayment, { amount: "1.005" }],
  ["a line that nobody knows", usualPayment, { line: "nowhere" }],
  ["a line that is null", usualPayment, { line: null }],
  ["another line", usualPayment, { line: "a2" }],
  ["the line of a reservation", usualPayment, { line: "b2" }],
  ["a deal, which payments do not have", usualPayment, { deal: "x" }],
  ["a deal that is null, which payments do not have", usualPayment, { deal: null }],
  ["an original", usualPayment, { original: null }],
  ["a year that is a text", usualSpending, { financialYear: "2021" }],
  ["a year that is out of range", usualSpending, { financialYear: 1899 }],
  ["a deal of another line", usualSpending, { deal: "y", line: "a1" }],
  ["a project of another deal", usualSpending, { line: "a2", project: "q" }],
  ["preparation that is a text", usualSpending, { preparation: "false" }],
  [
    "a period of costs",
    { ...usualSpending, ...period },
    { costPeriod: { from: "2021-01-01", until: "2021-01-02" } },
  ],
  [
    "a period backwards",
    { ...usualSpending, ...period },
    { costPeriod: { from: "2021-02-01", until: "2021-01-01" } },
  ],
  ["a period without its end", { ...usualSpending, ...period }, { costPeriod: { from: "2021-02-01" } }],
  [
    "a period of no days",
    { ...usualSpending, ...period },
    { costPeriod: { from: "x", until: "2021-01-01" } },
  ],
  [
    "a period that ends on its first day",
    { ...usualSpending, ...period },
    { costPeriod: { from: "2021-01-01", until: "2021-01-01" } },
  ],
  [
    "a period from a truth",
    { ...usualSpending, ...period },
    { costPeriod: { from: true, until: "2021-02-01" } },
  ],
  ["a period to null", { ...usualSpending, ...period }, { costPeriod: { from: "2021-01-01", until: null } }],
  ["a period of null", { ...usualSpending, ...period }, { costPeriod: null }],
  ["a reversal of an id of nothing", usualReversal, { of: { ...(usualReversal?.of as object), id: "" } }],
  ["a reversal of null", usualReversal, { of: { ...(usualReversal?.of as object), id: null } }],
  ["a reversal of a truth", usualReversal, { of: { ...(usualReversal?.of as object), id: true } }],
  [
    "a reversal of the name of a prototype",
    usualReversal,
    { of: { ...(usualReversal?.of as object), id: "prototype" } },
  ],
  ["a reversal of a number", usualReversal, { of: { ...(usualReversal?.of as object), id: 2021 } }],
  ["a reversal on another line", usualReversal, { of: { ...(usualReversal?.of as object), line: "a2" } }],
  ["a reversal on no known line", usualReversal, { of: { ...(usualReversal?.of as object), line: "zz" } }],
  ["a reversal with a line of its own", usualReversal, { line: "a1" }],
];

test.each(ROWS)("%s has the verdict of the careful way, after rows like it", async (_, usual, over) => {
  const alike = [0, 1, 2].map((time) => ({ ...(usual as object), id: `u${time}` }));
  const rows = [
    ...alike,
    { ...(usual as object), id: "last", ...over },
    { ...(usual as object), id: "after" },
  ];
  const bytes = bytesOfRows(rows);
  const options = {
    format: "ndjson",
    portfolio: parsePortfolio({ ...document, ledger: [] }),
    asOf: localDate("2022-12-31"),
    by: ["line", "year"],
    mode: "lenient",
  } as const;
  const fast = await foldAll(bytes, options, true);
  const careful = await foldAll(bytes, options, false);
  expect({ ...fast, fold: null }).toEqual({ ...careful, fold: null });
  expect(fast.fold?.cells.sums.slice(0, 50)).toEqual(careful.fold?.cells.sums.slice(0, 50));
  expect(fast.entries).toBeGreaterThanOrEqual(4);
});
