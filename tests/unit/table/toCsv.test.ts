import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/table/table.js";
import { toCsv } from "../../../src/table/toCsv.js";
import { refusals } from "../refusal.js";

const columns = [{ id: "name", label: "Naam", align: "left" }] as const;
const cell = (text: string) =>
  toCsv({ title: "not written", columns, rows: [[text]] }).slice("Naam\r\n".length, -2);

test("a table is a heading and its rows, each ended with CRLF; the title is not written", () => {
  const table: Table = {
    title: "Tabel 1",
    columns: [
      { id: "a", label: "Tranche", align: "left" },
      { id: "b", label: "Bedrag", align: "right" },
    ],
    rows: [
      ["I", "482.00"],
      ["II", ""],
    ],
  };
  expect(toCsv(table)).toBe("Tranche,Bedrag\r\nI,482.00\r\nII,\r\n");
});

test("a table without rows is its heading", () => {
  expect(toCsv({ title: "", columns, rows: [] })).toBe("Naam\r\n");
});

describe("a cell is quoted only where RFC 4180 or a semicolon asks for it", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    ["a,b", '"a,b"'],
    ["a;b", '"a;b"'],
    ['say "yes"', '"say ""yes"""'],
    ['"', '""""'],
    ["a\nb", '"a\nb"'],
    ["a\r\nb", '"a\r\nb"'],
    ["a\rb", '"a\rb"'],
    ["Noordoost Fryslân", "Noordoost Fryslân"],
    ["a b", "a b"],
  ])("%j is written %j", (text, written) => {
    expect(cell(text)).toBe(written);
  });
});

describe("a cell that a spreadsheet would run gets an apostrophe", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1+1", "'+1+1"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["\t=1+1", "'\t=1+1"],
    ["\r=1+1", '"\'\r=1+1"'],
    ["\n=1+1", '"\'\n=1+1"'],
    ["\tplain", "'\tplain"],
    ["\rplain", '"\'\rplain"'],
    ["\nplain", '"\'\nplain"'],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    [" =1+1", "' =1+1"],
    ["   @SUM(A1)", "'   @SUM(A1)"],
    ["\u00a0=1+1", "'\u00a0=1+1"],
    ["\ufeff=1+1", "'\ufeff=1+1"],
    ["-", "'-"],
    ["+5", "'+5"],
    ["-5-", "'-5-"],
    ["-5.", "'-5."],
    ["-.5", "'-.5"],
    ["-5e3", "'-5e3"],
    ["-A1", "'-A1"],
    ["-5.00\n=1+1", '"\'-5.00\n=1+1"'],
    ["--5", "'--5"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])("%j is written %j", (text, written) => {
    expect(cell(text)).toBe(written);
  });
});

describe("a cell that nobody runs stays as it is", () => {
  test.each([
    "-5.00",
    "-5",
    "-0.05",
    "-1250000.00",
    "5",
    "5.00",
    "1=1",
    "a-b",
    "a+b",
    "a@b.nl",
    " plain",
    "€ -5",
  ])("%j", (text) => {
    expect(cell(text)).toBe(text);
  });

  test("a negative number of the Dutch form is only quoted", () => {
    expect(cell("-1.250.000,00")).toBe('"-1.250.000,00"');
  });
});

test("a heading is made safe as well", () => {
  const heading = toCsv({ title: "", columns: [{ id: "a", label: "=1+1", align: "left" }], rows: [] });
  expect(heading).toBe("'=1+1\r\n");
});

test("a row with too few or too many cells is refused, and the message says which", () => {
  const rows = [[["a"], []], [["a", "b"]]] as const;
  expect(refusals(rows, (all) => toCsv({ title: "", columns, rows: all }))).toMatchInlineSnapshot(`
    "
    TABLE_INVALID: Found 0 cells in row 1; expected 1, one for each column.
    TABLE_INVALID: Found 2 cells in row 0; expected 1, one for each column.
    "
  `);
});

test("a cell of 200,000 spaces or digits is written at once", () => {
  expect(cell(" ".repeat(200_000))).toHaveLength(200_000);
  expect(cell(`-${"1".repeat(200_000)}x`)).toHaveLength(200_003);
});
