import { localDate } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { foldEntries } from "regio-deals/stream";
import { describe, expect, test } from "vitest";
import { findKey, keepKey, noPlaceKeys } from "../../../src/stream/placeKeys.js";
import { scannedRow, TEXT } from "../../../src/stream/scannedRow.js";
import { slotOf } from "../../../src/stream/slots.js";
import { bytesOf, ndjsonOf } from "./written.js";

// Each of these is the smallest input of something that the fuzz, or a look at its linear time, has found.

const portfolio = { ...regioEnvelop, ledger: [] };
const usual = { portfolio, asOf: localDate("2021-01-01"), by: "group", mode: "lenient" } as const;
const [first = ""] = ndjsonOf(regioEnvelop).split("\n");
const withField = (name: string, value: string) =>
  `${JSON.stringify({ ...(JSON.parse(first) as object), [name]: value })}\n`;

describe("ids that are tracked", () => {
  test("two halves of characters are two ids, although UTF-8 has neither", async () => {
    const bytes = bytesOf(withField("id", "\ud800") + withField("id", "\ud801"));
    const { issues } = await foldEntries(bytes, { ...usual, format: "ndjson", trackIds: true });
    expect(issues).toEqual([]);
  });
});

describe("the portfolio", () => {
  test("has a ledger that is not read: what a row is told does not hang on it", async () => {
    const bytes = bytesOf(withField("line", regioEnvelop.ledger[0]?.id ?? ""));
    const without = await foldEntries(bytes, { ...usual, format: "ndjson" });
    const withLedger = await foldEntries(bytes, { ...usual, portfolio: regioEnvelop, format: "ndjson" });
    expect(withLedger.issues).toEqual(without.issues);
  });
});

describe("a heading of CSV", () => {
  test("that is no UTF-8 is refused, and the row after it is not read as the heading", async () => {
    const heading = "id,kind,date,dateBasis,amount,line,recipient,instrument";
    const row = `e1,payment,2020-01-01,on,1.00,${portfolio.lines[0]?.id},region,unknown`;
    const bytes = Uint8Array.from([0xff, ...bytesOf(`${heading}\n${heading}\n${row}\n`)]);
    const thrown = await foldEntries(bytes, { ...usual, format: "csv" }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(thrown).toMatchObject({ code: "STREAM_INVALID" });
  });
});

describe("what was learned of rows", () => {
  test("is looked for at a bounded number of places, however many have one hash", () => {
    const keys = noPlaceKeys();
    const row = scannedRow();
    const slot = slotOf("line") as number;
    row.order[0] = slot;
    row.types[slot] = TEXT;
    row.count = 1;
    const put = (number: number) => {
      const bytes = bytesOf(`${number}`.padStart(8, "0") + " ".repeat(32));
      row.ends[slot] = 8;
      return { bytes, view: new DataView(bytes.buffer) };
    };
    for (let number = 0; number < 2000; number += 1) keepKey(keys, row, put(number).bytes, -1, 0);
    let looks = 0;
    keys.table = new Proxy(keys.table, {
      get: (table, name) => {
        if (name !== "length") looks += 1;
        return Reflect.get(table, name) as unknown;
      },
    });
    findKey(keys, row, put(9999).view, -1);
    expect(looks).toBeLessThan(200);
  });
});
