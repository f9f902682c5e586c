import { finishFold, localDate, positions } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { parsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { foldEntries, readEntries, type StreamProgress } from "regio-deals/stream";
import { describe, expect, test } from "vitest";
import { bytesOf, csvOf, ndjsonOf } from "./written.js";

const asOf = localDate("2021-01-01");
const usual = { portfolio: regioEnvelop, asOf, by: "group", mode: "strict", format: "ndjson" } as const;
const expected = positions(regioEnvelop, { asOf, by: "group" });

/** The ledger of the letter many times over, with ids of their own. */
const [first = "", ...others] = ndjsonOf(regioEnvelop).trimEnd().split("\n");
const times = 200;
const many = Array.from({ length: times }, (_, round) =>
  [first, ...others].map((row) => row.replace('"id":"', `"id":"${round}-`)).join("\n"),
).join("\n");

describe("a source", () => {
  test("of one large buffer is told of piece by piece", async () => {
    const bytes = bytesOf(`${many}\n`);
    const told: StreamProgress[] = [];
    const result = await foldEntries(bytes, { ...usual, onProgress: (progress) => told.push(progress) });
    expect(result.entries).toBe(times * (1 + others.length));
    expect(told.length).toBe(Math.ceil(bytes.length / 2 ** 20));
    expect(told.at(-1)?.bytes).toBe(bytes.length);
  });

  test("may use one buffer again for every piece", async () => {
    const bytes = bytesOf(many);
    const buffer = new Uint8Array(1000);
    function* pieces() {
      for (let at = 0; at < bytes.length; at += buffer.length) {
        const piece = bytes.subarray(at, at + buffer.length);
        buffer.fill(0x7b);
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    }
    const { fold, issues } = await foldEntries(pieces(), usual);
    expect(issues).toEqual([]);
    expect(fold && finishFold(fold).total.paid.net.value).toBe(
      (expected.total.paid.net.value as number) * times,
    );
  });

  test("of one byte at a time gives the same", async () => {
    const bytes = bytesOf(ndjsonOf(regioEnvelop));
    const { fold } = await foldEntries(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      usual,
    );
    expect(fold && finishFold(fold)).toEqual(expected);
  });

  test("with a row longer than any piece gives the row", async () => {
    const long = JSON.stringify({ ...JSON.parse(first), where: "x".repeat(3_000_000) });
    const read = [];
    for await (const row of readEntries(bytesOf(`${long}\n${others.join("\n")}`), usual)) read.push(row);
    expect(read.flatMap(({ issues }) => issues)).toEqual([]);
    expect(read[0]?.entry?.where?.length).toBe(3_000_000);
    expect(read.length).toBe(1 + others.length);
    expect((await foldEntries(bytesOf(`${long}\n`), usual)).entries).toBe(1);
  });
});

test("three hundred years are kept apart", async () => {
  const payment = JSON.parse(first) as Record<string, unknown>;
  const years = Array.from({ length: 300 }, (_, year) => 1900 + year);
  const text = years.map((year) =>
    JSON.stringify({ ...payment, id: `e${year}`, date: `${year}-05-05`, dateBasis: "on" }),
  );
  const options = { ...usual, asOf: localDate("2199-12-31"), by: "year" } as const;
  const { fold } = await foldEntries(bytesOf(text.join("\n")), options);
  const ledger = text.map((row) => JSON.parse(row) as Record<string, unknown>);
  const whole = parsePortfolio({ ...serialisePortfolio(regioEnvelop), notes: [], ledger } as never);
  expect(fold && finishFold(fold).rows).toEqual(positions(whole, options).rows);
});

test("an amount of the most that there is, and one more, are told apart at once and with care", async () => {
  const amounts = [
    "90071992547409.91",
    "90071992547409.92",
    "900719925474099.1",
    "9007199254740991",
    "0000000000001.00",
  ];
  const rows = amounts.flatMap((amount, at) =>
    [0, 1].map((time) => JSON.stringify({ ...JSON.parse(first), id: `e${at}-${time}`, amount })),
  );
  const read = [];
  for await (const { entry } of readEntries(bytesOf(rows.join("\n")), usual))
    read.push(entry?.amount ?? null);
  expect(read).toEqual([9007199254740991, 9007199254740991, null, null, null, null, null, null, 100, 100]);
});

test("CSV is read at once once its heading is known, with an empty last cell and without a line break", async () => {
  const csv = csvOf(regioEnvelop);
  for (const text of [csv, csv.trimEnd(), csv.replaceAll("\r\n", "\n"), csv.replaceAll("\r\n", "\r\n\r\n")]) {
    const { fold, issues } = await foldEntries(bytesOf(text), { ...usual, format: "csv" });
    expect(issues).toEqual([]);
    expect(fold && finishFold(fold)).toEqual(expected);
  }
});
