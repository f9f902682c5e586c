import { describeFinding, localDate } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { foldEntries } from "regio-deals/stream";
import { expect, test } from "vitest";
import { bytesOfRows } from "./written.js";

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
  const bytes = bytesOfRows(rows);
  const { issues, reversals } = await foldEntries(bytes, usual);
  expect(issues).toEqual([]);
  return (reversals ?? []).map(
    (finding) => `${finding.path.join("/")} ${finding.outcome}: ${describeFinding(finding, "en").message}`,
  );
}

test("what is reversed in parts stays within the entry, wherever it stands in the source", async () => {
  const rows = [undoPayment("r1", "p1", "60.00"), payment, undoPayment("r2", "p1", "40.00")];
  expect(await reversalsOf(...rows)).toMatchInlineSnapshot(`
    [
      "ledger/p1 pass: Met.",
    ]
  `);
  expect(await reversalsOf(...rows, undoPayment("r3", "p1", "0.01"))).toMatchInlineSnapshot(`
    [
      "ledger/p1 fail: Entry p1 is of 100.00 and is reversed for 100.01: 0.01 too much.",
    ]
  `);
});

test("a reversal after the day does not count yet, and one of an entry that is not there cannot be told", async () => {
  const later = undoPayment("r1", "p1", "100.01", "2021-01-02");
  expect(await reversalsOf(payment, later)).toEqual([]);
  expect(await reversalsOf(payment, undoPayment("r2", "p1", "1.00"), later)).toEqual([
    "ledger/p1 pass: Met.",
  ]);
  expect(await reversalsOf(undoPayment("r1", "p9", "5.00"))).toMatchInlineSnapshot(`
    [
      "ledger/p9 cannotTell: Cannot tell: no entry has the id p9.",
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
  expect(await reversalsOf(programming, undoPayment("r1", "g1", "5.00", "2021-01-02"))).toEqual([
    "ledger/r1/of/kind fail: Reversal r1 has payment for kind where entry g1 has programming.",
  ]);
  expect(await reversalsOf(...rows)).toMatchInlineSnapshot(`
    [
      "ledger/g1 pass: Met.",
      "ledger/r1/of/kind fail: Reversal r1 has payment for kind where entry g1 has programming.",
      "ledger/r2/of/kind fail: Reversal r2 has payment for kind where entry g1 has programming.",
      "ledger/r2 pass: Met.",
      "ledger/r3/of/kind fail: Reversal r3 has payment for kind where entry r2 has reversal.",
    ]
  `);
});

test("of hundreds of entries each has its own amount and kind", async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    n % 3 === 0 ? { ...programming, id: `e${n}` } : { ...payment, id: `e${n}`, amount: `${n}.00` },
  );
  const undo = many.map(({ id, amount }, n) => undoPayment(`r${n}`, id, n === 250 ? "250.01" : amount));
  const found = await reversalsOf(...many, ...undo);
  expect(found.filter((text) => text.includes("kind fail")).length).toBe(100);
  expect(found.filter((text) => text.includes(" fail") && !text.includes("kind"))).toEqual([
    "ledger/e250 fail: Entry e250 is of 250.00 and is reversed for 250.01: 0.01 too much.",
  ]);
  expect(found.length).toBe(400);
});

test("what is at stake is what was reversed too much, and nothing where that is no amount", async () => {
  const second = regioEnvelop.lines[1]?.id ?? "";
  const most = "90071992547409.91";
  const other = undoPayment("r2", "p1", most);
  const rows = [payment, undoPayment("r1", "p1", most), { ...other, of: { ...other.of, line: second } }];
  const stakeOf = async (of: readonly object[]) =>
    (await foldEntries(bytesOfRows(of), usual)).reversals?.map(
      ({ expected, actual, difference, atStake }) => [expected, actual, difference, atStake],
    );
  expect(await stakeOf([payment, undoPayment("r1", "p1", "100.01")])).toEqual([
    ["100.00", "100.01", "0.01", 1],
  ]);
  expect(await stakeOf([payment, undoPayment("r1", "p1", "99.00")])).toEqual([
    ["100.00", "99.00", "-1.00", null],
  ]);
  expect(await stakeOf(rows)).toEqual([["100.00", "180143985094819.82", "180143985094719.82", null]]);
});
