import type { Portfolio } from "regio-deals";
import { serialisePortfolio } from "regio-deals/schema";

/** The ledger of a portfolio as NDJSON. */
export function ndjsonOf(portfolio: Portfolio): string {
  return serialisePortfolio(portfolio)
    .ledger.map((entry) => `${JSON.stringify(entry)}\n`)
    .join("");
}

/** Rows as NDJSON, without a line feed behind the last. */
export const bytesOfRows = (rows: readonly object[]): Uint8Array =>
  bytesOf(rows.map((row) => JSON.stringify(row)).join("\n"));

/** The fields of a written entry that are not null, those within others with a point. */
function flat(entry: object, before = ""): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(entry)
      .filter(([, value]) => value !== null)
      .map(([name, value]: [string, unknown]) =>
        typeof value === "object"
          ? flat(value as object, `${before}${name}.`)
          : { [`${before}${name}`]: String(value) },
      ),
  ) as Record<string, string>;
}

/** The ledger of a portfolio as CSV; every cell is quoted, or only those that need it. */
export function csvOf(portfolio: Portfolio, options: Parameters<typeof csvOfRows>[1] = {}): string {
  return csvOfRows(serialisePortfolio(portfolio).ledger, options);
}

/** Rows as CSV, as {@link csvOf} writes them. */
export function csvOfRows(of: readonly object[], { separator = ",", all = false } = {}): string {
  const rows = of.map((entry) => flat(entry));
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  // also a ledger without entries has a heading
  if (fields.length === 0) fields.push("id");
  const cell = (text: string | undefined) => {
    if (text === undefined) return "";
    const bare = !all && text !== "" && text === text.trim() && !/["\r\n,;]/.test(text);
    return bare ? text : `"${text.replaceAll('"', '""')}"`;
  };
  const lines = [fields, ...rows.map((row) => fields.map((field) => row[field]))];
  return lines.map((line) => `${line.map(cell).join(separator)}\r\n`).join("");
}

/** Text as bytes. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
