import { checkTable, type Table } from "./table.js";

/**
 * Writes a table as Markdown, with its columns lined up.
 *
 * **Details**: a bar, a backslash, a `<` or a line break in a cell cannot break the table. The widths count characters, so
 * the source reads well in a terminal too.
 *
 * @param table - The table.
 * @returns The text: the title in bold, an empty line, heading, rule and rows; a line break at the end.
 * @throws {@link DomainError} `TABLE_INVALID` where a row does not have a cell for each column.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "regio-deals";
 *
 * const columns = [{ id: "name", label: "Naam", align: "left" as const }];
 * toMarkdown({ title: "", columns, rows: [["a|b"]] }); // => "| Naam |\n| :--- |\n| a\\|b |\n"
 * ```
 */
export function toMarkdown(table: Table): string {
  checkTable(table);
  const heading = table.columns.map((column) => escapeCell(column.label));
  const rows = table.rows.map((row) => row.map(escapeCell));
  const widths = table.columns.map((_, i) =>
    [heading, ...rows].reduce((width, row) => Math.max(width, [...(row[i] as string)].length), 3),
  );
  const write = (cells: readonly string[]) =>
    `| ${cells.map((text, i) => pad(text, widths[i] as number, table.columns[i]?.align)).join(" | ")} |\n`;
  const rule = table.columns.map(({ align }, i) => {
    const dashes = "-".repeat((widths[i] as number) - 1);
    return align === "right" ? `${dashes}:` : `:${dashes}`;
  });
  const title = table.title === "" ? "" : `**${escapeCell(table.title)}**\n\n`;
  return [title, write(heading), `| ${rule.join(" | ")} |\n`, ...rows.map(write)].join("");
}

function pad(text: string, width: number, align: "left" | "right" | undefined): string {
  const spaces = " ".repeat(width - [...text].length);
  return align === "right" ? spaces + text : text + spaces;
}

function escapeCell(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replace(/[\r\n]+/g, " ");
}
