// Holds the fold of the sums to the fold of every entry.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { finishFold, localDate, positions } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { parsePortfolio, safeParsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { foldSums } from "./foldSums.mjs";
import { randomLedger } from "./randomLedger.mjs";
import { somePortfolio } from "./somePortfolio.mjs";
import { writeLedger } from "./writeLedger.mjs";

/** @typedef {import("regio-deals").Dimension} Dimension */

/** @type {Dimension[][]} */
const BREAKDOWNS = [
  ["envelope"],
  ["group"],
  ["line"],
  ["deal"],
  ["award"],
  ["pillar"],
  ["deal", "project"],
  ["partner"],
  ["recipient"],
  ["instrument"],
  ["line", "year"],
  ["deal", "financialYear"],
];

const VIEWS = [
  { asOf: localDate("2019-06-30") },
  { asOf: localDate("2021-01-01") },
  { asOf: localDate("2021-01-01"), knownOn: localDate("2021-01-01") },
  { asOf: localDate("2021-08-15"), knownOn: localDate("2020-10-01") },
  { asOf: localDate("2030-01-01") },
];

/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "regio-deals-"));
});
after(() => rm(folder, { recursive: true }));

describe("the sums of a ledger give the positions of every entry", () => {
  it("for the letter of January 2021", async () => {
    await compare(regioEnvelop);
  });

  it("for some 20,000 made-up entries of every kind", async () => {
    const parsed = safeParsePortfolio({ ...somePortfolio, ledger: randomLedger(2021, 16_000) });
    assert.ok(parsed.ok, JSON.stringify(parsed.ok || parsed.issues.slice(0, 3)));
    await compare(parsed.value);
  });

  it("where a sum is the largest amount that there is", async () => {
    await compare(portfolioOf([{ amount: "90071992547409.90" }, { amount: "0.01" }]));
  });

  it("where balances lie ahead whose sum would be out of range", async () => {
    const ahead = { amount: "90071992547409.91", dateBasis: "atOrBefore", date: "2031-01-01" };
    await compare(portfolioOf([{ amount: "0.10" }, { amount: "0.20" }, ahead, ahead]));
  });
});

describe("the sums of a ledger refuse", () => {
  const refused = [
    { what: "a sum out of range", with: { amount: "90071992547409.91" }, code: "AMOUNT_OUT_OF_RANGE" },
    { what: "an amount beyond DECIMAL", with: { amount: "99999999999999999.00" }, words: /DECIMAL/ },
    { what: "an amount below zero", with: { amount: "-0.01" }, words: /has no amount/ },
    { what: "an amount of three decimals", with: { amount: "0.001" }, words: /has no amount/ },
    { what: "an amount that is a number", with: { amount: 0.1 }, words: /has no amount/ },
    { what: "no amount", with: { amount: null }, words: /has no amount/ },
    { what: "no date", with: { date: null }, words: /has no date/ },
    { what: "no basis of a date", with: { dateBasis: null }, words: /has no basis/ },
    { what: "a day that is not there", with: { date: "2019-02-30" }, words: /date/ },
    { what: "a line that is not there", with: { line: "moon" }, code: "ENTRY_INVALID" },
    {
      what: "a payer that is not there",
      with: { kind: "onwardPayment", from: "moon" },
      code: "ENTRY_INVALID",
    },
    { what: "a kind that is not there", with: { kind: "gift" }, code: "ENTRY_INVALID" },
    {
      what: "determinations with one id",
      with: { id: "again", kind: "determination", level: "grant" },
      words: /2 determinations/,
    },
  ];
  for (const { what, with: changed, code, words } of refused) {
    it(what, async () => {
      const good = paymentOf({ amount: "0.01" }, 0);
      const file = await write([good, { ...good, ...changed }, { ...good, ...changed }]);
      const error = code === undefined ? { message: words } : { code };
      await assert.rejects(
        foldSums(portfolioOf([]), { asOf: localDate("2030-01-01") }, ["line"], file),
        error,
      );
    });
  }
});

/**
 * Compares every breakdown in every view.
 *
 * @param {import("regio-deals").Portfolio} portfolio
 */
async function compare(portfolio) {
  const file = await write(serialisePortfolio(portfolio).ledger);
  for (const view of VIEWS) {
    const { folds } = await foldSums(portfolio, view, BREAKDOWNS, file);
    BREAKDOWNS.forEach((by, i) => {
      const fold = folds[i];
      assert.ok(fold);
      assert.deepEqual(
        finishFold(fold),
        positions(portfolio, { ...view, by }),
        JSON.stringify({ ...view, by }),
      );
    });
  }
}

/** @param {readonly object[]} entries */
async function write(entries) {
  const file = join(folder, "ledger.ndjson");
  await writeLedger(file, entries);
  return file;
}

/** @param {readonly object[]} entries What differs from a payment on the line of the north. */
function portfolioOf(entries) {
  return parsePortfolio({ ...somePortfolio, ledger: entries.map(paymentOf) });
}

/**
 * @param {object} changed
 * @param {number} i
 */
function paymentOf(changed, i) {
  return {
    id: `e${i}`,
    kind: "payment",
    line: "north",
    recipient: "region",
    instrument: "specificGrant",
    date: "2019-05-01",
    dateBasis: "on",
    ...changed,
  };
}
