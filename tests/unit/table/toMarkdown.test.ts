import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/table/table.js";
import { toMarkdown } from "../../../src/table/toMarkdown.js";
import { refusals } from "../refusal.js";

const columns = [{ id: "name", label: "Naam", align: "left" }] as const;
const cell = (text: string) => toMarkdown({ title: "", columns, rows: [[text]] }).split("\n")[2];

test("a table has a title, a heading, a rule and rows, lined up", () => {
  const table: Table = {
    title: "Tabel 1",
    columns: [
      { id: "a", label: "Tranche", align: "left" },
      { id: "b", label: "Bedrag", align: "right" },
    ],
    rows: [
      ["I", "482.00"],
      ["Noordoost Fryslân", "4.00"],
    ],
  };
  expect(toMarkdown(table)).toMatchInlineSnapshot(`
    "**Tabel 1**

    | Tranche           | Bedrag |
    | :---------------- | -----: |
    | I                 | 482.00 |
    | Noordoost Fryslân |   4.00 |
    "
  `);
});

test("without a title the table begins with its heading", () => {
  expect(toMarkdown({ title: "", columns, rows: [] })).toBe("| Naam |\n| :--- |\n");
});

test("a narrow column is three characters wide, so that its rule is one", () => {
  const narrow = [
    { id: "a", label: "", align: "left" },
    { id: "b", label: "x", align: "right" },
  ] as const;
  expect(toMarkdown({ title: "", columns: narrow, rows: [["1", "2"]] })).toBe(
    "|     |   x |\n| :-- | --: |\n| 1   |   2 |\n",
  );
});

test("a width counts characters and not code units", () => {
  expect(toMarkdown({ title: "", columns, rows: [["😀😀😀😀😀"]] })).toBe(
    "| Naam  |\n| :---- |\n| 😀😀😀😀😀 |\n",
  );
});

describe("nothing in a cell breaks the table", () => {
  test.each([
    ["a|b", "| a\\|b |"],
    ["a\\|b", "| a\\\\\\|b |"],
    ["a\\", "| a\\\\  |"],
    ["<script>", "| &lt;script> |"],
    ["a\nb", "| a b  |"],
    ["a\r\nb", "| a b  |"],
    ["a\n\n\nb", "| a b  |"],
    ["a|b|c", "| a\\|b\\|c |"],
    ["<<", "| &lt;&lt; |"],
    ["\\\\", "| \\\\\\\\ |"],
  ])("%j is written %j", (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test("nor in a heading or a title", () => {
    const table = {
      title: "a|b\nc",
      columns: [{ id: "a", label: "x|y\nz", align: "left" }],
      rows: [],
    } as const;
    expect(toMarkdown(table)).toBe("**a\\|b c**\n\n| x\\|y z |\n| :----- |\n");
  });
});

test("200,000 rows are written without exhausting the stack", () => {
  const rows = Array.from({ length: 200_000 }, () => ["x"]);
  expect(toMarkdown({ title: "", columns, rows }).split("\n")).toHaveLength(200_003);
});

test("a cell of 200,000 spaces is written at once", () => {
  expect(cell(`${" ".repeat(200_000)}x`)).toContain("x");
});

test("a row with too few or too many cells is refused, and the message says which", () => {
  const rows = [[["a"], []], [["a", "b"]]] as const;
  expect(refusals(rows, (all) => toMarkdown({ title: "", columns, rows: all }))).toMatchInlineSnapshot(`
    "
    TABLE_INVALID: Found 0 cells in row 1; expected 1, one for each column.
    TABLE_INVALID: Found 2 cells in row 0; expected 1, one for each column.
    "
  `);
});
