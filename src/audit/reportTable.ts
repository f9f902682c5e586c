import { describeFinding } from "../finding/describeFinding.js";
import type { Finding } from "../finding/finding.js";
import { OUTCOME_WORDS, SEVERITY_WORDS } from "../finding/outcomeWords.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { Table, TableColumn } from "../table/table.js";
import type { Language } from "../vocabulary/language.js";
import type { AuditReport } from "./auditReport.js";

const COLUMNS = ["rule", "severity", "outcome", "place", "message", "remedy", "atStake", "waiver"] as const;

const LABELS: Readonly<Record<Language, Readonly<Record<(typeof COLUMNS)[number], string>>>> = {
  en: {
    rule: "Rule",
    severity: "Severity",
    outcome: "Outcome",
    place: "Place",
    message: "Message",
    remedy: "What to do",
    atStake: "At stake (EUR)",
    waiver: "Waiver",
  },
  nl: {
    rule: "Regel",
    severity: "Ernst",
    outcome: "Uitkomst",
    place: "Plaats",
    message: "Bericht",
    remedy: "Wat te doen",
    atStake: "Belang (EUR)",
    waiver: "Ontheffing",
  },
};

/** The findings of a report as a table, one row each, with their words. */
export function reportTable({ findings }: AuditReport, language: Language): Table {
  const columns = COLUMNS.map((id): TableColumn => {
    return { id, label: LABELS[language][id], align: id === "atStake" ? "right" : "left" };
  });
  return { title: "", columns, rows: findings.map((finding) => rowOf(finding, language)) };
}

/** A place as one text. */
export function placeText(path: Finding["path"]): string {
  return path.join("/");
}

function rowOf(finding: Finding, language: Language): readonly string[] {
  const { rule, severity, outcome, path, atStake, waiver } = finding;
  const { message, remedy } = describeFinding(finding, language);
  const stake = atStake === null ? "" : toDecimalString(atStake);
  const how = [SEVERITY_WORDS[severity][language], OUTCOME_WORDS[outcome][language]];
  return [rule, ...how, placeText(path), message, remedy, stake, waiver ?? ""];
}
