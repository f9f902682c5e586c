import { Readable } from "node:stream";
import { euro, finishFold, fromCents, localDate, subtract } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { describeIssue } from "regio-deals/schema";
import { type FoldEntriesOptions, foldEntries, readEntries, type StreamProgress } from "regio-deals/stream";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";
import { bytesOf, csvOf, ndjsonOf } from "./written.js";

const portfolio = regioEnvelop;
const asOf = localDate("2021-01-01");
const usual = { format: "ndjson", portfolio, asOf, by: "group", mode: "strict" } as const;
const fold = (text: string | Uint8Array, over: Partial<FoldEntriesOptions> = {}) =>
  foldEntries(typeof text === "string" ? bytesOf(text) : text, { ...usual, ...over });
const ndjson = ndjsonOf(portfolio);
const paid = (result: Awaited<ReturnType<typeof fold>>) =>
  result.fold === null ? null : finishFold(result.fold).total.paid.net.value;
const PAID = 78_800_000_000;
const words = (result: Awaited<ReturnType<typeof fold>>) =>
  result.issues.map((issue) => describeIssue(issue, "en"));
const thrown = async (run: () => Promise<unknown>): Promise<unknown> => {
  try {
    await run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("every source of bytes", () => {
  const bytes = bytesOf(ndjson);
  const halves = [bytes.subarray(0, 1000), bytes.subarray(1000)];
  async function* later() {
    for (const half of halves) yield half;
  }

  test.each([
    ["a buffer", () => bytes],
    ["a Node buffer", () => Buffer.from(ndjson)],
    ["a list of buffers", () => halves],
    ["an asynchronous iterable", later],
    ["a Node stream", () => Readable.from(halves)],
    ["a web stream", () => new Blob([ndjson]).stream()],
    ["the body of a response", () => new Response(ndjson).body as NonNullable<Response["body"]>],
  ])("%s", async (_, source) => {
    expect(paid(await foldEntries(source(), usual))).toBe(PAID);
  });

  test("a web stream is stopped and set free where nobody reads on", async () => {
    let stopped = false;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes);
      },
      cancel() {
        stopped = true;
      },
    });
    for await (const { row } of readEntries(stream, { format: "ndjson", portfolio })) if (row === 3) break;
    expect([stopped, stream.locked]).toEqual([true, false]);
  });

  test("what a source throws is thrown on", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes;
      throw new Error("the disk is gone");
    }
    expect(await thrown(() => foldEntries(broken(), usual))).toMatchObject({ message: "the disk is gone" });
  });
});

describe("rows", () => {
  test.each([
    ["an empty source", "", 0],
    ["nothing but blank rows", "\n \r\n\n", 3],
    ["a mark of the byte order alone", "\uFEFF", 0],
  ])("%s has no entries", async (_, text, rows) => {
    const result = await fold(text);
    expect([result.entries, result.rows, result.issueCount]).toEqual([0, rows, 0]);
  });

  test.each([
    ["a mark of the byte order", `\uFEFF${ndjson}`],
    ["carriage returns", ndjson.replaceAll("\n", "\r\n")],
    ["no line break at the end", ndjson.trimEnd()],
    ["blank rows between", ndjson.replaceAll("\n", "\n\n")],
    ["white space within a row", ndjson.replaceAll('":', '" : ').replaceAll(',"', ' ,\t"')],
    ["escapes", ndjson.replaceAll("payment", "p\\u0061yment")],
  ])("with %s", async (_, text) => {
    expect(paid(await fold(text))).toBe(PAID);
  });

  test("bytes that are no UTF-8, text that is no JSON, and what is no object, with their places", async () => {
    const bad = Uint8Array.from([...bytesOf('{"id":'), 0xff, ...bytesOf('}\n{"id":}\n5\n')]);
    const result = await fold(bad);
    expect(words(result)).toMatchInlineSnapshot(`
      [
        "ledger[1]: found bytes that are no UTF-8; expected text in UTF-8. Mend the row: JSON on one line, or the cells of CSV, in UTF-8.",
        "ledger[2]: found text that is no JSON; expected one JSON object on the line. Mend the row: JSON on one line, or the cells of CSV, in UTF-8.",
        "ledger[3]: found the number 5; expected an object.",
      ]
    `);
    expect(result.issues.map(({ row, offset }) => [row, offset])).toEqual([
      [1, 0],
      [2, 9],
      [3, 17],
    ]);
    expect(result.fold).toBe(null);
  });

  test("issues are listed up to a number, and all are counted", async () => {
    const result = await fold("{}\n".repeat(50), { maxIssues: 3 });
    expect([result.issues.length, result.issueCount, result.leftOut.rows]).toEqual([3, 50, 50]);
  });

  test("an id that stands twice is seen where it is asked for", async () => {
    const [first = ""] = ndjson.split("\n");
    expect((await fold(`${first}\n${first}\n`)).issueCount).toBe(0);
    const result = await fold(`${first}\n${first}\n`, { trackIds: true });
    expect(words(result)).toMatchInlineSnapshot(`
      [
        "ledger[2].id: found "t1-zeeland-region"; expected an id that stands only once. Give each its own id.",
      ]
    `);
  });

  test("a sum beyond what is exact is refused with its place", async () => {
    const [first = ""] = ndjson.split("\n");
    const large = first.replace(/"amount":"[^"]*"/, '"amount":"90071992547409.91"');
    const result = await fold(`${large}\n${large}\n`);
    expect(words(result)).toMatchInlineSnapshot(`
      [
        "ledger[2]: found 18014398509481982 cents as the sum of what is "paid" on line "t1-zeeland"; expected a sum between -90071992547409.91 and 90071992547409.91 euros.",
      ]
    `);
  });

  test("lenient leaves the row out, and says how much it was about", async () => {
    const rows = ndjson.trimEnd().split("\n");
    const broken = [rows[0]?.replace('"kind"', '"kindd"'), "{", ...rows.slice(1)].join("\n");
    const result = await fold(broken, { mode: "lenient" });
    expect([result.incomplete, result.leftOut.rows, result.leftOut.withoutAmount]).toEqual([true, 2, 1]);
    expect(result.leftOut.amount).not.toBe("0.00");
    expect(paid(result)).toBe(null);
    expect(result.fold && finishFold(result.fold).total.paid.net.reported).toBe(
      subtract(fromCents(PAID), euro(result.leftOut.amount)),
    );
  });
});

describe("CSV", () => {
  const csv = csvOf(portfolio);

  test.each([
    ["commas", csv, {}],
    ["semicolons", csvOf(portfolio, { separator: ";" }), { separator: ";" as const }],
    ["quotes around every cell", csvOf(portfolio, { all: true }), {}],
    ["a mark of the byte order", `\uFEFF${csv}`, {}],
    [
      "a decimal comma",
      csvOf(portfolio, { separator: ";" }).replace(/(\d)\.(\d\d);/g, "$1,$2;"),
      {
        separator: ";" as const,
        decimalComma: true,
      },
    ],
    ["headings of its own", csv.replace("amount", "Bedrag"), { columns: { Bedrag: "amount" } }],
  ])("with %s", async (_, text, options) => {
    const result = await fold(text, { format: "csv", csv: options });
    expect(words(result)).toEqual([]);
    expect(paid(result)).toBe(PAID);
  });

  const heading = "id,kind,date,dateBasis,amount,line,recipient,instrument,where\n";
  const line = portfolio.lines[0]?.id;
  const row = (amount: string, where = "") =>
    `e1,payment,2020-01-01,on,${amount},${line},region,unknown,${where}\n`;

  test.each([
    ["a comma for thousands", `${heading}${row('"1,000.00"')}`, {}],
    ["a cell too many", `${heading}${row("1.00", "a,b")}`, {}],
    ["quotes that do not end", `${heading}${row("1.00", '"a')}`, {}],
    ["a quote within a cell", `${heading}${row("1.00", 'a"b')}`, {}],
    ["text behind quotes", `${heading}${row("1.00", '"a"b')}`, {}],
    ["a point where amounts have a comma", `${heading}${row("1.00")}`, { decimalComma: true }],
    ["letters where amounts have a comma", `${heading}${row('"1810x,00"')}`, { decimalComma: true }],
  ])("%s is an issue", async (_, text, csvOptions) => {
    const result = await fold(text, { format: "csv", csv: csvOptions });
    expect(result.issues.length).toBeGreaterThan(0);
    expect(words(result)).toMatchSnapshot();
  });

  test("a line break and two quotes within a cell are text", async () => {
    const read = [];
    const text = `${heading}${row("1.00", '"two\nlines and a ""quote"""')}`;
    for await (const { entry } of readEntries(bytesOf(text), { format: "csv", portfolio }))
      read.push(entry?.where);
    expect(read).toEqual(['two\nlines and a "quote"']);
  });

  test.each([
    ["a column that is no field", "id,colour\n"],
    ["a column twice", "id,id\n"],
    ["a heading cut by the other separator", "id;kind;amount\n"],
    ["a heading whose quotes do not end", 'id,"kind\n'],
    ["an empty heading", "id,\n"],
  ])("%s is refused", async (_, text) => {
    const error = await thrown(() => fold(text, { format: "csv" }));
    expect(
      refusal(() => {
        throw error;
      }),
    ).toMatchSnapshot();
  });
});

describe("how far it is, and stopping", () => {
  const bytes = bytesOf(ndjson);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 100) }, (_, i) =>
    bytes.subarray(i * 100, i * 100 + 100),
  );

  test("progress grows to the whole", async () => {
    const told: StreamProgress[] = [];
    await foldEntries(pieces, {
      ...usual,
      size: bytes.length,
      onProgress: (progress) => told.push(progress),
    });
    expect(told.length).toBe(pieces.length);
    expect(told.every(({ share }, index) => (share ?? 0) > (told[index - 1]?.share ?? 0))).toBe(true);
    expect(told.at(-1)).toMatchObject({ bytes: bytes.length, share: 1 });
  });

  test("without a size there is no share", async () => {
    const told: StreamProgress[] = [];
    await foldEntries(pieces, { ...usual, onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)?.share).toBe(null);
  });

  test("a signal stops at once, with its reason, and the source is closed", async () => {
    const controller = new AbortController();
    let closed = false;
    async function* source() {
      try {
        for (const piece of pieces) yield piece;
      } finally {
        closed = true;
      }
    }
    const error = await thrown(() =>
      foldEntries(source(), {
        ...usual,
        signal: controller.signal,
        onProgress: ({ bytes: so }) => {
          if (so > 500) controller.abort(new Error("enough"));
        },
      }),
    );
    expect([error, closed]).toEqual([new Error("enough"), true]);
  });

  test("a signal that was given before stops before the first byte", async () => {
    const signal = AbortSignal.abort(new Error("never mind"));
    expect(await thrown(() => fold(ndjson, { signal }))).toEqual(new Error("never mind"));
  });
});

test.each([
  ["form", { format: "xml" as "csv" }],
  ["mode", { mode: "kind" as "strict" }],
  ["day", { asOf: "2021-13-01" as typeof asOf }],
])("a wrong %s is refused", async (_, over) => {
  const error = await thrown(() => fold(ndjson, over));
  expect(
    refusal(() => {
      throw error;
    }),
  ).toMatchSnapshot();
});
