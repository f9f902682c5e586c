// Why a figure of one deal is what it is: down to the entries with their places, and the rules with their articles.

import { explainCofinancing, explainPositions, formatEuro, traceToJson, traceToText } from "regio-deals";
import { WIDTH, wrap } from "./wrap.mjs";

const WORDS = {
  en: { entries: "Lines and entries", line: "line", source: "source" },
  nl: { entries: "Regels en boekingen", line: "regel", source: "bron" },
};

/**
 * @param {import("regio-deals").Portfolio} portfolio
 * @param {string} deal
 * @param {import("regio-deals").LocalDate} asOf
 * @param {"nl" | "en"} language
 * @param {boolean} json
 */
export function explain(portfolio, deal, asOf, language, json) {
  const { trace } = explainPositions(portfolio, { asOf, by: "deal" });
  const left = trace.children.find(({ id }) => id === `positions/${deal}/toMakeAvailable`);
  const region = explainCofinancing(portfolio, deal, { asOf }).trace;
  const traces = left === undefined ? [region] : [left, region];
  if (json) return `[${traces.map(traceToJson).join(",\n")}]\n`;
  const named = new Set(traces.flatMap(entriesOf));
  const entries = portfolio.ledger
    .filter(({ id }) => named.has(id))
    .map((entry) => drawEntry(entry, language));
  const lines = portfolio.lines.filter(({ id }) => named.has(id)).map((line) => drawLine(line, language));
  const sections = [
    ...traces.map((one) => traceToText(one, language).trimEnd()),
    `${WORDS[language].entries}\n${[...lines, ...entries].join("\n")}`,
  ];
  return `${sections.join("\n\n").split("\n").flatMap(inWidth).join("\n")}\n`;
}

/**
 * @param {import("regio-deals").TraceNode} node
 * @returns {readonly string[]}
 */
function entriesOf({ entries, children }) {
  return [...entries, ...children.flatMap(entriesOf)];
}

/**
 * @param {import("regio-deals").LedgerEntry} entry
 * @param {"nl" | "en"} language
 */
function drawEntry({ id, kind, date, amount, source, where }, language) {
  const locale = language === "nl" ? /** @type {const} */ ("nl-NL") : /** @type {const} */ ("en-GB");
  const money = formatEuro(amount, { locale, unit: "euro" });
  return `  ${date}  ${money}  ${kind} ${id} (${WORDS[language].source} ${source ?? "-"} ${where ?? ""})`;
}

/**
 * @param {import("regio-deals").Line} line
 * @param {"nl" | "en"} language
 */
function drawLine({ id, name, source, where }, language) {
  const words = WORDS[language];
  return `  ${words.line} ${id}: ${name} (${words.source} ${source ?? "-"} ${where ?? ""})`;
}

/** @param {string} line */
function inWidth(line) {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return wrap(line.trim(), WIDTH - indent.length - 4).map(
    (text, i) => `${indent}${i === 0 ? "" : "    "}${text}`,
  );
}
