import { describeFinding } from "../finding/describeFinding.js";
import { toDecimalString } from "../money/toDecimalString.js";
import { toCsv } from "../table/toCsv.js";
import { toMarkdown } from "../table/toMarkdown.js";
import { checkLanguage, type Language } from "../vocabulary/language.js";
import type { AuditReport } from "./auditReport.js";
import { reportTable } from "./reportTable.js";
import { summaryTable, titleOf } from "./summaryTable.js";

/**
 * Writes a report as JSON, each finding with its words.
 *
 * @param report - The report.
 * @param language - The language of the words.
 * @returns The text, with two spaces a level; amounts as decimal texts. The same report gives the same bytes.
 * @throws {@link DomainError} `FORMAT_INVALID` for a language that the library does not have.
 *
 * @example
 * ```ts
 * import { audit, localDate, reportToJson } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const report = audit(regioEnvelop, { asOf: localDate("2021-01-01") });
 * JSON.parse(reportToJson(report, "en")).findings[0].atStake; // => "46000000.00"
 * ```
 */
export function reportToJson(report: AuditReport, language: Language): string {
  checkLanguage(language);
  const inEuros = (amount: AuditReport["groups"][number]["atStake"]) =>
    amount === null ? null : toDecimalString(amount);
  const groups = report.groups.map((group) => ({ ...group, atStake: inEuros(group.atStake) }));
  const findings = report.findings.map((finding) => ({
    ...finding,
    atStake: inEuros(finding.atStake),
    words: describeFinding(finding, language),
  }));
  return `${JSON.stringify({ ...report, groups, findings }, null, 2)}\n`;
}

/**
 * Writes a report as Markdown: summary first, then the findings, the worst first.
 *
 * @param report - The report.
 * @param language - The language of the words.
 * @returns The text.
 * @throws {@link DomainError} `FORMAT_INVALID` for a language that the library does not have.
 *
 * @example
 * ```ts
 * import { audit, localDate, reportToMarkdown } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const report = audit(regioEnvelop, { asOf: localDate("2021-01-01") });
 * reportToMarkdown(report, "en").split("\n")[0]; // => "# Audit as of 2021-01-01"
 * ```
 */
export function reportToMarkdown(report: AuditReport, language: Language): string {
  checkLanguage(language);
  return [
    `# ${titleOf(report, language)}\n`,
    toMarkdown(summaryTable(report, language)),
    toMarkdown(reportTable(report, language)),
    `\`${report.receipt.library} ${report.receipt.version}\`, SHA-256 \`${report.receipt.portfolioSha256}\`\n`,
  ].join("\n");
}

/**
 * Writes the findings of a report as CSV, one row each.
 *
 * @param report - The report.
 * @param language - The language of heading and words.
 * @returns The text, as {@link toCsv} writes it.
 * @throws {@link DomainError} `FORMAT_INVALID` for a language that the library does not have.
 *
 * @example
 * ```ts
 * import { audit, localDate, reportToCsv } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const report = audit(regioEnvelop, { asOf: localDate("2021-01-01") });
 * reportToCsv(report, "nl").split(",")[0]; // => "Regel"
 * ```
 */
export function reportToCsv(report: AuditReport, language: Language): string {
  checkLanguage(language);
  return toCsv(reportTable(report, language));
}
