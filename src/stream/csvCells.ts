/** What a row of CSV holds: its cells, or what is wrong with its quotes. */
export type CsvCells =
  | { readonly ok: true; readonly cells: readonly (string | null)[] }
  | { readonly ok: false; readonly received: string; readonly expected: string };

/**
 * Cuts a row of CSV (RFC 4180) into cells.
 *
 * **Details**: a cell between quotes holds separators and line breaks as they are, and two quotes for one. A quote within a
 * cell that does not begin with one is refused. A cell of nothing is `null`, and one of two quotes an empty text.
 */
export function csvCells(row: string, separator: "," | ";"): CsvCells {
  const cells: (string | null)[] = [];
  let at = 0;
  for (;;) {
    const quoted = row[at] === '"';
    const end = quoted ? endOfQuoted(row, at) : endOfPlain(row, at, separator);
    if (end < 0) {
      return {
        ok: false,
        received: "a cell whose quotes do not end",
        expected: "a quote at the end of the cell",
      };
    }
    const text = row.slice(quoted ? at + 1 : at, quoted ? end - 1 : end);
    if (!quoted && text.includes('"')) {
      return {
        ok: false,
        received: "a quote within a cell",
        expected: "a cell between quotes, with two for each one in it",
      };
    }
    cells.push(quoted ? text.replaceAll('""', '"') : text === "" ? null : text);
    if (end === row.length) return { ok: true, cells };
    if (row[end] !== separator) {
      return {
        ok: false,
        received: "text behind a cell between quotes",
        expected: `the separator ${separator}`,
      };
    }
    at = end + 1;
  }
}

/** The place behind the closing quote; -1 where there is none. */
function endOfQuoted(row: string, from: number): number {
  for (let at = row.indexOf('"', from + 1); at >= 0; at = row.indexOf('"', at + 2)) {
    if (row[at + 1] !== '"') return at + 1;
  }
  return -1;
}

function endOfPlain(row: string, from: number, separator: string): number {
  const end = row.indexOf(separator, from);
  return end < 0 ? row.length : end;
}
