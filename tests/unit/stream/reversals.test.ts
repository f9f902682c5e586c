import { describeFinding, localDate } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { foldEntries } from "regio-deals/stream";
import { expect, test } from "vitest";
import { bytesOf } from "./written.js";

const line = regioEnvelop.lines[0]?.id ?? "";
const usual = {
  format: "ndjson",
  portfolio: regioEnvelop,
  asOf: localDate("2021-01-01"),
  by: "line",
  mode: "strict",
  trackIds: true,
} as const;

const payment = {
  id: "p1",
  kind: "payment",
  line,
  recipient: "region",
  instrument: "specificGrant",
  date: "2020-03-01",
  dateBasis: "on",
  amount: "100.00",
};
const programming = {
  id: "g1",
  kind: "programming",
  line,
  date: "2020-02-01",
  dateBasis: "on",
  amount: "80.00",
};
const undoPayment = (id: string, ofId: string, amount: string, date = "2020-06-01") => ({
  id,
  kind: "reversal",
  of: { id: ofId, kind: "payment", line, recipient: "region", instrument: "specificGrant" },
  date,
  dateBasis: "on",
  amount,
});

async function reversalsOf(...rows: readonly object[]): Promise<readonly string[]> {
  const bytes = bytesOf(rows.map((row) => JSON.stringify(row)).join("\n"));
  const { issues, reversals } = await foldEntries(bytes, usual);
  expect(issues).toEqual([]);
  return (reversals ?? []).map((finding) => `${finding.outcome}: ${describeFinding(finding, "en").message}`);
}

test("what is reversed in parts stays within the entry, wherever it stands in the source", async () => {
  const rows = [undoPayment("r1", "p1", "60.00"), payment, undoPayment("r2", "p1", "40.00")];
  expect(await reversalsOf(...rows)).toMatchInlineSnapshot(`
    [
      "pass: Met.",
    ]
  `);
  expect(await reversalsOf(...rows, undoPayment("r3", "p1", "0.01"))).toMatchInlineSnapshot(`
    [
      "fail: Entry p1 is of 100.00 and is reversed for 100.01: 0.01 too much.",
    ]
  `);
});

test("a reversal after the day does not count yet, and one of an entry that is not there cannot be told", async () => {
  const later = undoPayment("r1", "p1", "100.01", "2021-01-02");
  expect(await reversalsOf(payment, later)).toEqual([]);
  expect(await reversalsOf(undoPayment("r1", "p9", "5.00"))).toMatchInlineSnapshot(`
    [
      "cannotTell: Cannot tell: no entry has the id p9.",
    ]
  `);
});

test("each reversal of another kind than its entry is named, that of a reversal too, and a document would refuse it", async () => {
  const rows = [
    undoPayment("r1", "g1", "5.00"),
    programming,
    undoPayment("r2", "g1", "6.00"),
    payment,
    undoPayment("r3", "r2", "1.00"),
  ];
  expect(await reversalsOf(...rows)).toMatchInlineSnapshot(`
    [
      "pass: Met.",
      "fail: Reversal r1 has payment for kind where entry g1 has programming.",
      "fail: Reversal r2 has payment for kind where entry g1 has programming.",
      "pass: Met.",
      "fail: Reversal r3 has payment for kind where entry r2 has reversal.",
    ]
  `);
});
