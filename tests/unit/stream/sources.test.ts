import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { localDate } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { foldEntries, readEntries } from "regio-deals/stream";
import { expect, test } from "vitest";
import { bytesOf } from "./written.js";

const usual = {
  format: "ndjson",
  portfolio: regioEnvelop,
  asOf: localDate("2021-01-01"),
  by: "group",
  mode: "strict",
} as const;

async function refused(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    return String(error);
  }
  return "nothing was refused";
}

/** Something that the types would not let through. */
const any = (value: unknown) => value as never;

test.each([
  ["a text", () => "{}"],
  ["nothing", () => undefined],
  ["null", () => null],
  ["an object", () => ({})],
  ["a response instead of its body", () => new Response("{}")],
  ["a blob instead of its stream", () => new Blob(["{}"])],
  ["a buffer without a view", () => new ArrayBuffer(2)],
  ["a promise", () => Promise.resolve(bytesOf("{}"))],
  ["a view that is no list of bytes", () => new DataView(new ArrayBuffer(2))],
  ["a list of numbers", () => [1, 2]],
  ["numbers of two bytes", () => new Uint16Array(2)],
  ["a stream of objects", () => Readable.from([{ id: "e1" }])],
  ["a stream of texts", () => Readable.from(["{}"])],
  ["a stream that is read as text", () => Readable.from([bytesOf("{}")]).setEncoding("utf8")],
  ["pieces of null", () => [null]],
])("%s is no source", async (_, source) => {
  const message = await refused(() => foldEntries(any(source()), usual));
  expect(message).toMatchSnapshot();
  expect(message).toContain("DomainError: Found");
  expect(
    await refused(async () => {
      for await (const { row } of readEntries(any(source()), usual)) expect(row).toBe(0);
    }),
  ).toBe(message);
});

test("a source that turns out to be none is stopped", async () => {
  let stopped = false;
  function* pieces() {
    try {
      yield bytesOf("{}\n");
      yield "{}";
    } finally {
      stopped = true;
    }
  }
  expect(await refused(() => foldEntries(any(pieces()), usual))).toContain("as a piece of the source");
  expect(stopped).toBe(true);
});

test("bytes of another realm are bytes", async () => {
  const other: unknown = runInNewContext("new Uint8Array([123, 125, 10])");
  expect(other instanceof Uint8Array).toBe(false);
  expect((await foldEntries(any(other), usual)).rows).toBe(1);
});

test("an empty source of NDJSON has no entries, and one of CSV has no heading", async () => {
  for (const empty of ["", "\n", " \r\n\n"]) {
    const { issues, entries, fold } = await foldEntries(bytesOf(empty), usual);
    expect([issues, entries, fold === null]).toEqual([[], 0, false]);
    expect(
      await refused(() => foldEntries(bytesOf(empty), { ...usual, format: "csv" })),
    ).toMatchInlineSnapshot(
      `"DomainError: Found no row with content; expected a heading in UTF-8 with the fields of entries."`,
    );
    expect(
      await refused(async () => {
        for await (const { row } of readEntries(bytesOf(empty), { ...usual, format: "csv" }))
          expect(row).toBe(0);
      }),
    ).toContain("Found no row with content");
  }
});

test.each([
  ["a portfolio that is not there", { portfolio: undefined }],
  ["an object without lines", { portfolio: {} }],
  ["no number of issues", { maxIssues: Number.NaN }],
  ["fewer than no issues", { maxIssues: -1 }],
  ["a text whether ids are tracked", { trackIds: "no" }],
])("%s is refused", async (_, over) => {
  expect(await refused(() => foldEntries(bytesOf(""), any({ ...usual, ...over })))).toMatchSnapshot();
});
