import { checkTable, type Table } from "./table.js";

const NUMBER = /^-?\d+(?:[.,]\d+)*$/;
const RUNS = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const QUOTED = /[",\r\n;]/;

/**
 * Writes a table as CSV (RFC 4180), with CRLF and a heading.
 *
 * **Details**: a cell that a spreadsheet would run as a formula (it begins with a tab or a line break, or, after any
 * white space, with `=`, `+`, `-` or `@`, and is no plain number) gets an apostrophe in front, as spreadsheets
 * themselves write a text. A cell with a comma, a semicolon, a quote or a line break is quoted.
 *
 * @param table - The table; its title is not written.
 * @returns The text, with a line break at the end.
 * @throws {@link DomainError} `TABLE_INVALID` where a row does not have a cell for each column.
 *
 * @example
 * ```ts
 * import { toCsv } from "regio-deals";
 *
 * const columns = [{ id: "name", label: "Naam", align: "left" as const }];
 * toCsv({ title: "", columns, rows: [["=1+1"], ["-5.00"]] }); // => "Naam\r\n'=1+1\r\n-5.00\r\n"
 * ```
 */
export function toCsv(table: Table): string {
  checkTable(table);
  const lines = [table.columns.map((column) => column.label), ...table.rows];
  return lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
