// How the demo shows what came out of a ledger: text for a terminal.

import { formatEuro } from "regio-deals";
import { describeIssue } from "regio-deals/schema";
import { drawTable } from "./drawTable.mjs";
import { WIDTH, wrap } from "./wrap.mjs";

const LOCALES = /** @type {const} */ ({ en: "en-GB", nl: "nl-NL" });

const WORDS = {
  en: {
    asOf: "As of",
    from: "Every entry comes from FILE; the ledger of the portfolio itself is not read.",
    limits:
      "Not looked for: ids that stand twice, and reversals of more than their entry or of another kind.",
    read: "Rows read, headings and blank ones included",
    entries: "entries taken",
    wrong: "Wrong",
    row: "row",
    byte: "byte",
    more: "more",
    noFigures: "There are no figures: with --lenient such rows are left out.",
    leftOut: "Rows left out",
    without: "without an amount that can be read",
    lenient: "What may rest on them is unknown; in brackets what the other rows say of it.",
    byTranche: "What is left, by tranche",
    byDeal: "What is left, by deal",
    tranche: "Tranche",
    deal: "Deal or reservation",
    ceiling: "Ceiling",
    paid: "Paid",
    left: "Left",
    total: "Total",
    unallocated: "Not allocated",
    unknown: "unknown",
  },
  nl: {
    asOf: "Stand op",
    from: "Alle boekingen komen uit FILE; het grootboek van de portefeuille zelf is niet gelezen.",
    limits:
      "Niet nagegaan: id's die twee keer voorkomen, en tegenboekingen van meer dan hun boeking of van een andere soort.",
    read: "Rijen gelezen, koppen en lege meegeteld",
    entries: "boekingen opgenomen",
    wrong: "Fout",
    row: "rij",
    byte: "byte",
    more: "meer",
    noFigures: "Er zijn geen cijfers: met --lenient blijven zulke rijen buiten beschouwing.",
    leftOut: "Rijen weggelaten",
    without: "zonder leesbaar bedrag",
    lenient: "Wat ervan kan afhangen is onbekend; tussen haakjes wat de andere rijen ervan zeggen.",
    byTranche: "Wat resteert, per tranche",
    byDeal: "Wat resteert, per deal",
    tranche: "Tranche",
    deal: "Deal of reservering",
    ceiling: "Plafond",
    paid: "Uitbetaald",
    left: "Over",
    total: "Totaal",
    unallocated: "Niet toegedeeld",
    unknown: "onbekend",
  },
};

/**
 * @param {import("./ledgerResult.mjs").LedgerResult} result
 * @param {"nl" | "en"} language
 */
export function ledgerToText(result, language) {
  const words = WORDS[language];
  const { title, asOf, ledger, issueCount, tranches, deals, total } = result;
  const head = [`${title}`, `${words.asOf} ${asOf}`, "", ...wrap(words.from.replace("FILE", ledger), WIDTH)];
  const sections = [[...head, words.limits, counts(result, language)].join("\n")];
  if (issueCount > 0) sections.push(drawIssues(result, language));
  if (tranches === null) return `${[...sections, words.noFigures].join("\n\n")}\n`;
  if (issueCount > 0) sections.push(drawLeftOut(result, language));
  const labels = [words.ceiling, words.paid, words.left];
  const sums = cells(total, language);
  sections.push(
    drawTable({
      title: words.byTranche,
      columns: columns([words.tranche], labels),
      rows: [
        ...tranches.map((row) => [row.name ?? words.unallocated, ...cells(row, language)]),
        [words.total, ...sums],
      ],
    }),
    drawTable({
      title: words.byDeal,
      columns: columns([words.tranche, words.deal], labels),
      rows: [
        ...deals.map((row) => [row.tranche ?? "", row.name ?? words.unallocated, ...cells(row, language)]),
        [words.total, "", ...sums],
      ],
    }),
  );
  return `${sections.join("\n\n")}\n`;
}

/**
 * @param {import("./ledgerResult.mjs").LedgerResult} result
 * @param {"nl" | "en"} language
 */
function counts({ rows, entries }, language) {
  const words = WORDS[language];
  return `${words.read}: ${number(rows, language)}; ${words.entries}: ${number(entries, language)}.`;
}

/**
 * @param {import("./ledgerResult.mjs").LedgerResult} result
 * @param {"nl" | "en"} language
 */
function drawIssues({ issues, issueCount }, language) {
  const words = WORDS[language];
  const lines = issues.flatMap((issue) => {
    const text = `${words.row} ${issue.row}, ${words.byte} ${issue.offset}: ${describeIssue(issue, language)}`;
    return wrap(text, WIDTH - 4).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`);
  });
  const rest = issueCount - issues.length;
  const more = rest > 0 ? [`  … ${number(rest, language)} ${words.more}`] : [];
  return [`${words.wrong}: ${number(issueCount, language)}`, ...lines, ...more].join("\n");
}

/**
 * @param {import("./ledgerResult.mjs").LedgerResult} result
 * @param {"nl" | "en"} language
 */
function drawLeftOut({ leftOut: { rows, amount, withoutAmount } }, language) {
  const words = WORDS[language];
  const without = withoutAmount > 0 ? `; ${words.without}: ${number(withoutAmount, language)}` : "";
  const inEuros = amount.replace(".", language === "nl" ? "," : ".");
  return `${words.leftOut}: ${number(rows, language)}, ${inEuros} euro${without}.\n${words.lenient}`;
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} amounts
 */
function columns(names, amounts) {
  return [
    ...names.map((label) => ({ label, align: "left" })),
    ...amounts.map((label) => ({ label, align: "right" })),
  ];
}

/**
 * @param {Record<"ceiling" | "paid" | "left", import("regio-deals").PositionFigure>} figures
 * @param {"nl" | "en"} language
 */
function cells({ ceiling, paid, left }, language) {
  const { unknown } = WORDS[language];
  const money = (/** @type {import("regio-deals").Money} */ amount) =>
    formatEuro(amount, { locale: LOCALES[language] });
  const soFar = paid.value === null ? `${unknown} (${money(paid.reported)})` : money(paid.value);
  return [
    ceiling.value === null ? unknown : money(ceiling.value),
    soFar,
    left.value === null ? unknown : money(left.value),
  ];
}

/**
 * @param {number} count
 * @param {"nl" | "en"} language
 */
function number(count, language) {
  return count.toLocaleString(LOCALES[language]);
}
