// The audit of the demo: a summary first, then what is not met, the worst first.

import { audit, describeFinding, formatEuro, RULES } from "regio-deals";
import { regioEnvelopMappings, regioEnvelopStatements } from "regio-deals/reference";
import { WIDTH, wrap } from "./wrap.mjs";

const WORDS = {
  en: {
    title: "Audit as of",
    counts: ["not met", "waived", "cannot be told", "do not apply", "met"],
    rules: "rules were checked",
    none: "Nothing is unmet.",
    worst: "largest at stake",
    more: "and more of the same",
    receipt: "Receipt",
  },
  nl: {
    title: "Controle per",
    counts: ["niet voldaan", "ontheven", "niet te bepalen", "niet van toepassing", "voldaan"],
    rules: "regels zijn gecontroleerd",
    none: "Aan alles is voldaan.",
    worst: "grootste belang",
    more: "en meer van hetzelfde",
    receipt: "Bewijs",
  },
};

/** How many findings of a rule are told in full. */
const TOLD = 3;

/**
 * Audits a portfolio; the letter's own tables beside it, where it is that of the letter.
 *
 * @param {import("regio-deals").Portfolio} portfolio
 * @param {import("regio-deals").LocalDate} asOf
 * @param {boolean} isLetter
 */
export function auditOf(portfolio, asOf, isLetter) {
  const statements = regioEnvelopStatements.map((statement) => ({
    statement,
    mappings: regioEnvelopMappings.filter((mapping) => mapping.statement === statement.id),
  }));
  return audit(portfolio, { asOf, documents: isLetter ? { statements } : {} });
}

/**
 * @param {import("regio-deals").AuditReport} report
 * @param {"nl" | "en"} language
 */
export function auditToText(report, language) {
  const words = WORDS[language];
  const { counts, receipt } = report;
  const numbers = [counts.fail, counts.waived, counts.cannotTell, counts.notApplicable, counts.pass];
  const summary = numbers.map((number, index) => `${number} ${words.counts[index]}`).join(", ");
  const failed = report.groups.filter((group) => group.counts.fail > 0);
  return `${[
    `${words.title} ${receipt.asOf}`,
    indent(`${summary}; ${receipt.checks.length} ${words.rules}.`, "", ""),
    ...(failed.length === 0 ? [words.none] : [failed.map((group) => line(group, language)).join("\n")]),
    ...failed.map((group) => inFull(group, report, language)),
    indent(
      `${words.receipt}: ${receipt.library} ${receipt.version}, SHA-256 ${receipt.portfolioSha256}`,
      "",
      "  ",
    ),
  ].join("\n\n")}\n`;
}

/**
 * @param {import("regio-deals").AuditGroup} group
 * @param {"nl" | "en"} language
 */
function line({ key, counts, atStake }, language) {
  const stake = atStake === null ? "" : `, ${WORDS[language].worst} ${inEuros(atStake)}`;
  return indent(`${titleOf(key, language)}${stake}`, `${String(counts.fail).padStart(4)}  `, "      ");
}

/**
 * @param {import("regio-deals").AuditGroup} group
 * @param {import("regio-deals").AuditReport} report
 * @param {"nl" | "en"} language
 */
function inFull({ key, counts }, { findings }, language) {
  const own = findings.filter(({ rule, outcome }) => rule === key && outcome === "fail").slice(0, TOLD);
  const lines = own.map((finding) => indent(describeFinding(finding, language).message, "  - ", "    "));
  const [first] = own;
  const remedy = first === undefined ? "" : describeFinding(first, language).remedy;
  const more = counts.fail > own.length ? [`  … ${WORDS[language].more} (${counts.fail - own.length})`] : [];
  return [titleOf(key, language), ...lines, ...more, indent(remedy, "  > ", "    ")].join("\n");
}

/**
 * @param {string | null} key
 * @param {"nl" | "en"} language
 */
function titleOf(key, language) {
  const rule = Object.entries(RULES).find(([id]) => id === key)?.[1];
  return rule === undefined ? String(key) : `${key} ${rule.title[language]}`;
}

/** @param {import("regio-deals").Money} amount */
function inEuros(amount) {
  return formatEuro(amount, { locale: "nl-NL" });
}

/**
 * A text in lines of the width of the terminal, behind a first and further margin.
 *
 * @param {string} text
 * @param {string} first
 * @param {string} rest
 */
function indent(text, first, rest) {
  return wrap(text, WIDTH - Math.max(first.length, rest.length))
    .map((part, index) => `${index === 0 ? first : rest}${part}`)
    .join("\n");
}
