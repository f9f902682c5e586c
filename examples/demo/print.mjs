// How the demo shows what it found: text for a terminal of 100 columns, or JSON.

import {
  dealTable,
  describeFinding,
  formatEuro,
  percentage,
  toDecimalString,
  trancheTable,
} from "regio-deals";
import { drawTable } from "./drawTable.mjs";
import { WIDTH, wrap } from "./wrap.mjs";

const WORDS = {
  en: {
    asOf: "As of",
    left: "What is left, by tranche",
    leftOf: "left of",
    paid: "paid",
    unknown: "unknown",
    cofinancing: "What the region adds (co-financing)",
    deal: "Deal",
    state: "State",
    agreed: "Agreed region",
    share: "Share of total",
    pledged: "Pledged so far",
    enough: "Enough pledged",
    others: "Deals of which nothing is known",
    met: "yes",
    short: "not yet",
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
    cofinancing: "Wat de regio bijdraagt (cofinanciering)",
    deal: "Deal",
    state: "Rijk",
    agreed: "Regio afgesproken",
    share: "Aandeel in totaal",
    pledged: "Toegezegd tot nu toe",
    enough: "Genoeg toegezegd",
    others: "Deals waarvan niets bekend is",
    met: "ja",
    short: "nog niet",
    findings: "Bevindingen",
    pass: "voldaan",
    fail: "niet voldaan",
    notApplicable: "niet van toepassing",
    cannotTell: "niet te bepalen",
    waived: "ontheven",
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
    drawCofinancing(found, language),
    drawFindings(found.findings, language),
  ];
  return `${sections.join("\n\n")}\n`;
}

/**
 * Writes data as JSON, with the amounts in it as decimal texts.
 *
 * @param {object} found
 */
export function toJson(found) {
  return `${JSON.stringify(found, (key, value) => (AMOUNTS.has(key) ? toWire(value) : value), 2)}\n`;
}

const AMOUNTS = new Set([
  "value",
  "reported",
  "atStake",
  "amount",
  "state",
  "total",
  "counted",
  "excluded",
  "undetermined",
  "required",
  "shortfall",
]);

/** @param {unknown} amount An amount in cents, or a table, which holds amounts. */
function toWire(amount) {
  return typeof amount === "number"
    ? toDecimalString(/** @type {import("regio-deals").Money} */ (amount))
    : amount;
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
      : ` (${inWords(percentage(paid.value, ceiling.value, { digits: 1, rounding: "floor" }), language)} % ${words.paid})`;
  return `  ${name.padEnd(8)} ${money(toMakeAvailable.value)} ${words.leftOf} ${money(ceiling.value)}${share}`;
}

/**
 * A decimal text with the mark of a language.
 *
 * @param {string} decimal
 * @param {"nl" | "en"} language
 */
function inWords(decimal, language) {
  return language === "nl" ? decimal.replace(".", ",") : decimal;
}

/**
 * Draws what the regions add, for the deals of which something is known.
 *
 * @param {import("./overview.mjs").Overview} found
 * @param {"nl" | "en"} language
 */
function drawCofinancing({ cofinancing, names }, language) {
  const words = WORDS[language];
  const locale = language === "nl" ? /** @type {const} */ ("nl-NL") : /** @type {const} */ ("en-GB");
  const money = (/** @type {import("regio-deals").Money | null} */ amount) =>
    amount === null ? words.unknown : formatEuro(amount, { locale, unit: "million", rounding: "halfUp" });
  const known = cofinancing.filter(({ stages }) => stages.agreed.total > 0 || stages.pledged.total > 0);
  const rows = known.map(({ deal, stages: { agreed, pledged } }) => [
    names[deal] ?? deal,
    money(agreed.state),
    money(agreed.total),
    agreed.shareOfTotal === null ? words.unknown : `${inWords(agreed.shareOfTotal.atMost, language)} %`,
    pledged.total > 0 ? money(pledged.total) : words.unknown,
    words[pledged.outcome],
  ]);
  const columns = [words.deal, words.state, words.agreed, words.share, words.pledged, words.enough].map(
    (label, i) => ({ label, align: i === 0 || i === 5 ? "left" : "right" }),
  );
  const rest = `${words.others}: ${cofinancing.length - known.length}`;
  return `${drawTable({ title: words.cofinancing, columns, rows })}\n${rest}`;
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
