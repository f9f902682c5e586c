// How the demo shows what it found: text for a terminal of 100 columns, or JSON.

import {
  dealTable,
  describeFinding,
  formatEuro,
  percentage,
  toDecimalString,
  trancheTable,
} from "regio-deals";

const WIDTH = 100;

const WORDS = {
  en: {
    asOf: "As of",
    left: "What is left, by tranche",
    leftOf: "left of",
    paid: "paid",
    unknown: "unknown",
    findings: "Findings",
    pass: "met",
    fail: "not met",
    notApplicable: "do not apply",
    cannotTell: "cannot be told",
    waived: "waived",
    error: "ERROR",
    warning: "WARNING",
    note: "NOTE",
  },
  nl: {
    asOf: "Stand op",
    left: "Wat resteert, per tranche",
    leftOf: "over van",
    paid: "uitbetaald",
    unknown: "onbekend",
    findings: "Bevindingen",
    pass: "voldaan",
    fail: "niet voldaan",
    notApplicable: "niet van toepassing",
    cannotTell: "niet te bepalen",
    waived: "kwijtgescholden",
    error: "FOUT",
    warning: "LET OP",
    note: "OPMERKING",
  },
};

/**
 * @param {import("./overview.mjs").Overview} found
 * @param {"nl" | "en"} language
 */
export function toText(found, language) {
  const words = WORDS[language];
  const options = {
    language,
    unit: /** @type {const} */ ("million"),
    rounding: /** @type {const} */ ("halfUp"),
  };
  const sections = [
    `${found.title}\n${words.asOf} ${found.asOf}`,
    drawTable(trancheTable(found.tranches, options)),
    drawTable(dealTable(found.deals, options)),
    `${words.left}\n\n${found.tranches.map((row) => leftOf(row, language)).join("\n")}`,
    drawFindings(found.findings, language),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** @param {import("./overview.mjs").Overview} found */
export function toJson(found) {
  return `${JSON.stringify(found, (key, value) => (AMOUNTS.has(key) ? toWire(value) : value), 2)}\n`;
}

const AMOUNTS = new Set(["value", "reported", "atStake"]);

/** @param {import("regio-deals").Money | null} amount */
function toWire(amount) {
  return amount === null ? null : toDecimalString(amount);
}

/**
 * @param {import("regio-deals").TrancheProgressRow} row
 * @param {"nl" | "en"} language
 */
function leftOf(row, language) {
  const words = WORDS[language];
  const name = row.kind === "total" ? "=" : row.name;
  const { ceiling, paid, toMakeAvailable } = row;
  if (ceiling.value === null || paid.value === null || toMakeAvailable.value === null) {
    return `  ${name.padEnd(8)} ${words.unknown}`;
  }
  const locale = language === "nl" ? /** @type {const} */ ("nl-NL") : /** @type {const} */ ("en-GB");
  const money = (/** @type {import("regio-deals").Money} */ amount) =>
    formatEuro(amount, { locale, unit: "million", rounding: "halfUp" });
  const share =
    ceiling.value === 0
      ? ""
      : ` (${percentage(paid.value, ceiling.value, { digits: 1, rounding: "floor" })} % ${words.paid})`;
  return `  ${name.padEnd(8)} ${money(toMakeAvailable.value)} ${words.leftOf} ${money(ceiling.value)}${share}`;
}

/**
 * Draws a table with its headings over as many lines as they need.
 *
 * @param {import("regio-deals").Table} table
 */
function drawTable({ title, columns, rows }) {
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

/**
 * @param {readonly import("regio-deals").Finding[]} findings
 * @param {"nl" | "en"} language
 */
function drawFindings(findings, language) {
  const words = WORDS[language];
  const outcomes = /** @type {const} */ (["pass", "fail", "cannotTell", "notApplicable", "waived"]);
  const counts = outcomes
    .map((outcome) => ({ outcome, count: findings.filter((finding) => finding.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${words[outcome]}`);
  const shown = findings.filter((finding) => finding.outcome === "fail" || finding.outcome === "cannotTell");
  const lines = shown.map((finding) => {
    const mark = finding.outcome === "fail" ? words[finding.severity] : words.cannotTell;
    const { message, remedy } = describeFinding(finding, language);
    return wrap(`${mark} ${finding.rule} ${finding.path.join("/")}: ${message} ${remedy}`.trim(), WIDTH - 4)
      .map((text, i) => (i === 0 ? `  ${text}` : `    ${text}`))
      .join("\n");
  });
  return [`${words.findings}: ${counts.join(", ")}`, "", ...lines].join("\n").trimEnd();
}

/**
 * Breaks a text at spaces into lines of at most this width.
 *
 * @param {string} text
 * @param {number} width
 */
function wrap(text, width) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
