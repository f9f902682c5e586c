// The rows of a run as a table.

const HEAD = ["id", "asked", "measured", "verdict"];

/** One word or two for a row: held, not held, failed, or not run. */
export function verdict({ error, held }) {
  if (error !== null) return "failed";
  if (held === null) return "not run";
  return held ? "held" : "not held";
}

function cells(rows) {
  return rows.map((row) => [row.id, row.asks, row.error ?? row.measured, verdict(row)].map(oneLine));
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** For a terminal: columns of equal width. */
export function toText(rows) {
  const lines = [HEAD, ...cells(rows)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** For a page: a table, then what each figure rests on. */
export function toMarkdown(rows) {
  const lines = [HEAD, HEAD.map(() => "---"), ...cells(rows).map((line) => line.map(escapePipes))];
  const table = lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
  const details = rows.filter((row) => row.details.length > 0);
  return [table, ...details.map(({ id, details: list }) => `- ${id}: ${list.join("; ")}.`)].join("\n");
}

function escapePipes(text) {
  return text.replaceAll("|", "\\|");
}
