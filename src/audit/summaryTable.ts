import { SEVERITY_WORDS } from "../finding/outcomeWords.js";
import { RULES, type RuleId } from "../finding/rules.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { Table } from "../table/table.js";
import type { Language } from "../vocabulary/language.js";
import type { AuditReport } from "./auditReport.js";

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Group",
    "Severity",
    "Not met",
    "Waived",
    "Cannot be told",
    "Not applicable",
    "Met",
    "Largest at stake (EUR)",
  ],
  nl: [
    "Groep",
    "Ernst",
    "Niet voldaan",
    "Ontheven",
    "Niet te bepalen",
    "Niet van toepassing",
    "Voldaan",
    "Grootste belang (EUR)",
  ],
};

/** The groups of a report as a table, with the number of findings of each outcome. */
export function summaryTable({ groups }: AuditReport, language: Language): Table {
  return {
    title: "",
    columns: HEADINGS[language].map((label, index) => ({
      id: String(index),
      label,
      align: index > 1 ? "right" : "left",
    })),
    rows: groups.map(({ key, severity, counts, atStake }) => [
      nameOf(key, language),
      SEVERITY_WORDS[severity][language],
      ...[counts.fail, counts.waived, counts.cannotTell, counts.notApplicable, counts.pass].map(String),
      atStake === null ? "" : toDecimalString(atStake),
    ]),
  };
}

/** What stands above a report. */
export function titleOf({ receipt }: AuditReport, language: Language): string {
  return language === "nl" ? `Controle per ${receipt.asOf}` : `Audit as of ${receipt.asOf}`;
}

function nameOf(key: string | null, language: Language): string {
  if (key === null) return "–";
  return Object.hasOwn(RULES, key) ? `${key} ${RULES[key as RuleId].title[language]}` : key;
}
