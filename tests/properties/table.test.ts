import fc from "fast-check";
import { expect, test } from "vitest";
import type { Table } from "../../src/table/table.js";
import { toCsv } from "../../src/table/toCsv.js";
import { toMarkdown } from "../../src/table/toMarkdown.js";

/** Reads CSV as RFC 4180 has it, one character at a time; an opening quote counts only at the start of a cell. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let started = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (character === '"' && !started) {
      quoted = true;
      started = true;
    } else if (character === ",") {
      row.push(cell);
      [cell, started] = ["", false];
    } else if (character === "\r" && text[i + 1] === "\n") {
      i++;
      rows.push([...row, cell]);
      [row, cell, started] = [[], "", false];
    } else {
      cell += character;
      started = true;
    }
  }
  return rows;
}

const letters = fc.constantFrom(..."ab01.,;\"'=+-@|\\<\t\r\n＝ é😀");
const cells = fc.array(letters, { maxLength: 8 }).map((all) => all.join(""));
const tables: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    title: cells,
    columns: fc.array(
      fc.record({ id: fc.constant("x"), label: cells, align: fc.constantFrom("left", "right") }),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 5 }),
  }),
);

test("CSV that is read again holds the same cells, but for an apostrophe in front", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const written = [table.columns.map((column) => column.label), ...table.rows];
      const read = readCsv(toCsv(table));
      expect(read).toHaveLength(written.length);
      written.forEach((row, i) => {
        expect(read[i]).toHaveLength(row.length);
        row.forEach((text, j) => {
          expect([text, `'${text}`]).toContain(read[i]?.[j]);
        });
      });
    }),
    { numRuns: 500 },
  );
});

test("no cell of CSV begins, after white space, with what a spreadsheet runs, unless it is a number", () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const text of readCsv(toCsv(table)).flat()) {
        if (/^-[0-9]+([.,][0-9]+)*$/.test(text)) continue;
        expect("=+-@＝＋－＠").not.toContain(text.trimStart()[0] ?? "none");
        expect("\t\r\n").not.toContain(text[0] ?? "none");
      }
    }),
    { numRuns: 500 },
  );
});

test("every line of Markdown has the same width and as many open bars as columns ask for", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const lines = toMarkdown({ ...table, title: "" })
        .slice(0, -1)
        .split("\n");
      expect(lines).toHaveLength(table.rows.length + 2);
      for (const line of lines) {
        expect([...line]).toHaveLength([...(lines[0] as string)].length);
        const bars = [...line.replaceAll(/\\[\\|]/g, "")].filter((character) => character === "|");
        expect(bars).toHaveLength(table.columns.length + 1);
        expect(line).not.toMatch(/[<\r]/);
      }
    }),
    { numRuns: 500 },
  );
});
