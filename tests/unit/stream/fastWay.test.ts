import { localDate, type PositionOptions } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { type FoldEntriesOptions, foldEntries } from "regio-deals/stream";
import { afterEach, expect, test, vi } from "vitest";
import { bytesOf, csvOfRows } from "./written.js";

// Rows like those that were taken before need no text made of them: only the first of each kind is decoded.

const lines = regioEnvelop.lines.map(({ id }) => id);
const [source = ""] = regioEnvelop.sources.map(({ id }) => id);
const COUNT = 200;

const money = (n: number) => `${1000 + n}.${String(n % 100).padStart(2, "0")}`;
const day = (n: number) => `20${18 + (n % 3)}-0${1 + (n % 9)}-1${n % 10}`;
const base = (n: number) => ({ id: `e${n}`, date: day(n), dateBasis: "on", amount: money(n) });
const payment = (n: number, line = lines[n % lines.length]) => ({
  kind: "payment",
  line,
  recipient: "region",
  instrument: "specificGrant",
  ...base(n),
});
const spending = (n: number) => ({
  kind: "spending",
  line: lines[n % lines.length],
  financialYear: 2020,
  preparation: false,
  ...base(n),
});

type Row = (n: number) => Readonly<Record<string, unknown>>;

const KINDS: readonly (readonly [what: string, row: Row, decoded: number])[] = [
  ["payments of many lines", payment, 1],
  [
    "programming of a line with its deal",
    (n) => ({ kind: "programming", line: lines[0], deal: dealOf(lines[0]), ...base(n) }),
    1,
  ],
  ["programming of a deal", (n) => ({ kind: "programming", deal: "zwolle", ...base(n) }), 1],
  ["spending", spending, 1],
  ["a source, a remark and a place", (n) => ({ ...payment(n), source, where: `p. ${n}` }), 1],
  ["a place that is null", (n) => ({ ...payment(n), where: null }), 1],
  ["a day of the books", (n) => ({ ...payment(n), recordedOn: day(n + 1) }), 1],
  ["no day of the books", (n) => ({ ...payment(n), recordedOn: null }), 1],
  ["balances", (n) => ({ ...payment(n), dateBasis: "atOrBefore" }), 1],
  ["rows after the day, which do not count", (n) => ({ ...payment(n), date: "2022-01-01" }), 1],
  [
    "costs of a period",
    (n) => ({ ...spending(n), costPeriod: { from: "2020-01-01", until: day(n).replace("20", "21") } }),
    1,
  ],
  ["reversals", (n) => ({ kind: "reversal", ...base(n), of: { ...of(n), id: `p${n}` } }), 1],
  ["two kinds, one after the other", (n) => (n % 2 === 0 ? payment(n) : spending(n)), 2],
];

function dealOf(line: string | undefined): string | undefined {
  return regioEnvelop.lines.find(({ id }) => id === line)?.holder.id;
}

function of(n: number): object {
  const { kind, line, recipient, instrument } = payment(n);
  return { kind, line, recipient, instrument };
}

function backwards(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).reverse());
}

const options = (over: Partial<FoldEntriesOptions> & Pick<PositionOptions, "by">): FoldEntriesOptions => ({
  format: "ndjson",
  portfolio: regioEnvelop,
  asOf: localDate("2021-01-01"),
  mode: "strict",
  ...over,
});

async function decodedRows(bytes: Uint8Array, chosen: FoldEntriesOptions): Promise<number> {
  const decode = vi.spyOn(TextDecoder.prototype, "decode").mockClear();
  const { issues, entries, fold } = await foldEntries(bytes, chosen);
  expect([issues, entries]).toEqual([[], COUNT]);
  expect(fold).not.toBe(null);
  return decode.mock.calls.length;
}

const rowsOf = (row: Row) => Array.from({ length: COUNT }, (_, n) => row(n));

const ndjson = (row: Row, gap: string): Uint8Array => {
  const rows = rowsOf(row).map((one) => JSON.stringify(one, null, gap).replaceAll("\n", gap));
  return bytesOf(`${rows.join("\n")}\n`);
};

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(KINDS)("%s: so many rows are read the careful way", async (_, row, decoded) => {
  expect(await decodedRows(ndjson(row, ""), options({ by: "line" }))).toBe(decoded);
  expect(await decodedRows(ndjson(row, " "), options({ by: ["year", "deal"] }))).toBe(decoded);
  expect(await decodedRows(bytesOf(csvOfRows(rowsOf(row))), options({ by: "line", format: "csv" }))).toBe(
    decoded + 1,
  );
});

test("rows with their fields in two orders are two kinds", async () => {
  const turned: Row = (n) => (n % 2 === 0 ? payment(n) : backwards(payment(n)));
  expect(await decodedRows(ndjson(turned, ""), options({ by: "line" }))).toBe(2);
});

test("where ids are tracked, each reversal is read the careful way and each other row is not", async () => {
  const mixed: Row = (n) =>
    n % 10 === 9 ? { kind: "reversal", ...base(n), of: { ...of(n), id: "e0" } } : payment(n);
  expect(await decodedRows(ndjson(mixed, ""), options({ by: "line", trackIds: true }))).toBe(1 + COUNT / 10);
});

test("of ids only those that are no ASCII go the careful way", async () => {
  const odd: Row = (n) => ({
    ...payment(n),
    ...(n === 50 ? { id: "x".repeat(200) } : {}),
    ...(n === 60 ? { id: "prototypes" } : {}),
  });
  expect(await decodedRows(ndjson(odd, ""), options({ by: "line" }))).toBe(1);
  const accented: Row = (n) => ({ ...payment(n), ...(n % 50 === 9 ? { id: `é${n}` } : {}) });
  expect(await decodedRows(ndjson(accented, ""), options({ by: "line" }))).toBe(1 + 4);
});
