import { readFileSync } from "node:fs";

const FILE = new URL("./fixtures/letter-regio-envelop-2021.txt", import.meta.url);

/** The lines of the letter; line 1 stands at index 1. */
const LINES: readonly string[] = ["", ...readFileSync(FILE, "utf8").split("\n")];

/** One line of the letter. */
export function lineAt(number: number): string {
  const line = LINES[number];
  if (line === undefined) throw new Error(`Found line ${number}; expected one of the letter's lines.`);
  return line;
}

/** The letter as one line; what was parted at a hyphen is put together. */
export const WHOLE = LINES.map((line) => line.trim())
  .join(" ")
  .replaceAll("- ", "-");

/** The numbers of the lines that a place names: `"L307"`, `"L274-L276"`, `"L276, L308"`. */
export function linesOf(where: string): readonly number[] {
  return where.split(", ").flatMap((part) => {
    const match = /^L(\d+)(?:-L(\d+))?$/.exec(part);
    if (match === null) throw new Error(`Found ${part}; expected a place such as L307 or L274-L276.`);
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** A row of a table as printed. */
export interface PrintedRow {
  /** The words before the cells, put together. */
  readonly label: string;
  /** The line on which the cells stand. */
  readonly line: number;
  /** The cells; an empty text where the table has none. */
  readonly cells: readonly string[];
}

/**
 * Reads rows of a table: words, then cells. Words without cells belong to the next row.
 *
 * A cell is an amount with two decimals or a dash, and two spaces together hold an empty cell. A footnote's mark that is
 * glued to an amount or a word is no part of it.
 */
export function rowsBetween(first: number, last: number, columns: number): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  let words: string[] = [];
  for (let number = first; number <= last; number++) {
    const parts = lineAt(number).split(" ");
    const cells = parts.slice(-columns).map((part) => part.replace(/^(\d+,\d\d)\d+$/, "$1"));
    const isRow =
      cells.length === columns && cells.every((cell) => /^(\d+,\d\d|-|)$/.test(cell)) && cells[0] !== "";
    const text = (isRow ? parts.slice(0, -columns).join(" ") : lineAt(number)).trim();
    if (text !== "") words.push(text);
    if (!isRow) continue;
    rows.push({ label: labelOf(words), line: number, cells });
    words = [];
  }
  return rows;
}

/** Puts words together, and leaves out the heading of a part and the mark of a footnote. */
function labelOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(Tranche #\d|Overige)$/.test(word) || words.length === 1)
    .join(" ")
    .replaceAll("- ", "-")
    .replace(/(?<=[a-zë])\d+$/, "");
}

/** An amount of a cell in millions with two decimals: `"7,50"` is `"7.50"`, a dash and an empty cell are `"0.00"`. */
export function cellAmount(cell: string): string {
  return cell === "-" || cell === "" ? "0.00" : cell.replace(",", ".");
}
