// A table for a terminal.

import { wrap } from "./wrap.mjs";

/**
 * Draws a table with its headings over as many lines as they need.
 *
 * @param {{ title: string, columns: readonly { label: string, align: string }[], rows: readonly (readonly string[])[] }} table
 */
export function drawTable({ title, columns, rows }) {
  const widths = columns.map((column, i) =>
    Math.max(
      ...rows.map((row) => (row[i] ?? "").length),
      ...column.label.split(" ").map((word) => word.length),
    ),
  );
  const headings = columns.map((column, i) => wrap(column.label, widths[i] ?? 0));
  const height = Math.max(...headings.map((lines) => lines.length));
  const head = Array.from({ length: height }, (_, line) =>
    headings.map((lines) => lines[line - (height - lines.length)] ?? ""),
  );
  const draw = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((text, i) =>
        columns[i]?.align === "right" ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const line = "-".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [title, "", ...head.map(draw), line, ...rows.map(draw)].join("\n");
}
