import { Readable } from "node:stream";
import { finishFold, localDate, type Portfolio, type PositionOptions } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { parsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { type FoldEntriesOptions, foldEntries, readEntries, type StreamProgress } from "regio-deals/stream";
import { describe, expect, test } from "vitest";
import { commitment, determination, hand, payment, reversal } from "../position/hand.js";
import { refusal } from "../refusal.js";
import { bytesOf, bytesOfRows, ndjsonOf } from "./written.js";

const asOf = localDate("2022-12-31");
const rowsOf = (portfolio: Portfolio) => serialisePortfolio(portfolio).ledger as readonly object[];
const folded = (
  portfolio: Portfolio,
  rows: readonly object[],
  by: PositionOptions["by"],
  over: Partial<FoldEntriesOptions> = {},
) =>
  foldEntries(bytesOfRows(rows), {
    format: "ndjson",
    portfolio: parsePortfolio({ ...serialisePortfolio(portfolio), ledger: [] }),
    asOf,
    by,
    mode: "lenient",
    ...over,
  });

describe("what was left out", () => {
  test("leaves open what a determination frees", async () => {
    const determined = determination("d", "2021-06-01", 100, { line: "a1" });
    const portfolio = hand({ ledger: [determined, reversal(determined, "r", "2021-07-01", 100)] });
    const [first, second] = rowsOf(portfolio) as [object, { readonly of: object }];
    const { fold } = await folded(portfolio, [first, { ...second, amount: "1,00" }], "line");
    const row = fold && finishFold(fold).rows.find(({ key }) => key.line === "a1");
    expect([row?.determined.net.value, row?.released.value, row?.toMakeAvailable.value]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("may be of any line, where the line is what does not agree", async () => {
    const portfolio = hand({ ledger: [commitment("c", "2021-06-01", 100, { line: "a2", deal: "y" })] });
    const [row] = rowsOf(portfolio) as [object];
    const { fold, issues } = await folded(portfolio, [{ ...row, deal: "x" }], "deal");
    expect(issues.map(({ code }) => code)).toEqual(["belongsElsewhere"]);
    const rows = fold ? finishFold(fold).rows : [];
    expect(rows.map(({ committed }) => committed.net.value)).toEqual(rows.map(() => null));
  });

  test("makes figures unknown in a portfolio without lines too", async () => {
    const portfolio = {
      ...hand(),
      groups: [],
      lines: [],
      reservations: [],
      awards: [],
      amendments: [],
      pillars: [],
    };
    const { fold } = await folded({ ...portfolio, projects: [] }, [{ kind: "programming" }], "deal");
    const positions = fold && finishFold(fold);
    expect(positions?.total.programmed.net.value).toBe(null);
    expect(new Set(positions?.rows.map(({ spent }) => spent.net.value))).toEqual(new Set([null]));
  });
});

test("a decimal comma is for CSV alone", async () => {
  const portfolio = hand({ ledger: [payment("p", "2021-03-01", 100)] });
  const [row] = rowsOf(portfolio) as [object];
  const rows = ["1", "1", "1,50"].map((amount, at) => ({ ...row, id: `p${at}`, amount }));
  const result = await folded(portfolio, rows, "line", { csv: { decimalComma: true } });
  expect([result.entries, result.issueCount, result.leftOut.rows]).toEqual([2, 1, 1]);
});

describe("a source that never answers", () => {
  const options = { format: "ndjson", portfolio: regioEnvelop, asOf, by: "group", mode: "strict" } as const;
  const bytes = bytesOf(ndjsonOf(regioEnvelop));
  async function* stalled() {
    yield bytes;
    await new Promise<void>(() => undefined);
  }
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes),
      pull: () => new Promise<void>(() => undefined),
    });
  const readable = () => {
    const source = new Readable({ read: () => undefined });
    source.push(bytes);
    return source;
  };

  test.each([
    ["an asynchronous iterable", stalled],
    ["a web stream", stream],
    ["a stream of Node.js", readable],
  ])("%s is given up at once, and nothing is left behind", async (_, make) => {
    const controller = new AbortController();
    const source = make();
    const running = foldEntries(source, {
      ...options,
      signal: controller.signal,
      // the next piece is asked for after this
      onProgress: () => queueMicrotask(() => queueMicrotask(() => controller.abort(new Error("enough")))),
    });
    await expect(running).rejects.toThrow("enough");
    if (source instanceof Readable) expect(source.destroyed).toBe(true);
    if (source instanceof ReadableStream) expect(source.locked).toBe(false);
  });

  test.each([
    ["an asynchronous iterable", stalled],
    ["a web stream", stream],
    ["a stream of Node.js", readable],
  ])("%s is not asked again where the signal is given while it is told of", async (_, make) => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error("enough"));
    const running = foldEntries(make(), { ...options, signal: controller.signal, onProgress });
    await expect(running).rejects.toThrow("enough");
  });

  test("is left alone by a signal that is never given", async () => {
    const controller = new AbortController();
    const { entries } = await foldEntries(Readable.from([bytes]), { ...options, signal: controller.signal });
    expect(entries).toBe(regioEnvelop.ledger.length);
  });
});

test("progress counts a last row without a line break", async () => {
  const told: StreamProgress[] = [];
  const text = ndjsonOf(regioEnvelop).trimEnd();
  const { rows } = await foldEntries(bytesOf(text), {
    format: "ndjson",
    portfolio: regioEnvelop,
    asOf,
    by: "group",
    mode: "strict",
    onProgress: (progress) => told.push(progress),
  });
  expect(told.at(-1)?.rows).toBe(rows);
});

test("rows of another form cannot be read", async () => {
  const read = async () => {
    for await (const _ of readEntries(bytesOf(""), { format: "xml" as "csv", portfolio: regioEnvelop }))
      return;
  };
  const error = await read().catch((thrown: unknown) => thrown);
  expect(
    refusal(() => {
      throw error;
    }),
  ).toMatchInlineSnapshot(`"STREAM_INVALID: Found "xml" as the form; expected ndjson or csv."`);
});

test("kinds of rows without end are all taken, though not all are remembered", async () => {
  const portfolio = hand({ ledger: [payment("p", "2021-03-01", 100)] });
  const [row] = rowsOf(portfolio) as [object];
  const names = Object.keys(row);
  // the same row with its fields in ever other orders
  const turned = Array.from({ length: 4000 }, (_, at) => {
    const order = [...names].sort((a, b) => ((a.length * (at + 7)) % 31) - ((b.length * (at + 3)) % 29));
    return { ...Object.fromEntries(order.map((name) => [name, row[name as never]])), id: `p${at}` };
  });
  const { fold, entries, issueCount } = await folded(portfolio, turned, "line");
  expect([entries, issueCount]).toEqual([4000, 0]);
  expect(fold && finishFold(fold).total.paid.net.value).toBe(400_000);
});
