import { describeFinding } from "../finding/describeFinding.js";
import type { Finding, Outcome } from "../finding/finding.js";
import { RULES, type RuleId } from "../finding/rules.js";
import { toDecimalString } from "../money/toDecimalString.js";
import { checkLanguage, type Language } from "../vocabulary/language.js";
import type { AuditReport } from "./auditReport.js";
import { findingKeys } from "./findingKeys.js";
import { placeText } from "./reportTable.js";
import { sha256 } from "./sha256.js";

/** How a report is written as SARIF. */
export interface SarifOptions {
  /** The language of the words. */
  readonly language: Language;
  /** The path of the document that was audited, relative to the root of its repository; none when left out. */
  readonly uri?: string;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const KINDS: Readonly<Record<Outcome, "pass" | "fail" | "notApplicable" | "open">> = {
  pass: "pass",
  fail: "fail",
  waived: "fail",
  notApplicable: "notApplicable",
  cannotTell: "open",
};

/**
 * Writes a report as SARIF 2.1.0, so that a system that builds and tests shows its findings.
 *
 * **Details**: a rule is a reporting descriptor, a finding a result at a logical location (its place in the document). A
 * waived finding is a suppressed result, one that cannot be told is open. The fingerprint of a result is the same in the
 * next report, whatever its amounts.
 *
 * @param report - The report.
 * @param options - The language, and the path of the document.
 * @returns The text, with two spaces a level.
 * @throws {@link DomainError} `FORMAT_INVALID` for a language that the library does not have.
 *
 * @example
 * ```ts
 * import { audit, localDate, reportToSarif } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const report = audit(regioEnvelop, { asOf: localDate("2021-01-01") });
 * const [run] = JSON.parse(reportToSarif(report, { language: "en" })).runs;
 * run.results[0].ruleId; // => "RD-COF-03"
 * ```
 */
export function reportToSarif(report: AuditReport, { language, uri }: SarifOptions): string {
  checkLanguage(language);
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const { library, version, asOf, portfolioSha256 } = report.receipt;
  const run = {
    tool: { driver: { name: library, version, rules: rules.map((rule) => descriptor(rule, language)) } },
    ...(uri === undefined
      ? {}
      : { artifacts: [{ location: { uri }, hashes: { "regio-deals-canonical-sha-256": portfolioSha256 } }] }),
    language,
    properties: { asOf, receipt: report.receipt },
    results: findingKeys(report.findings).map(({ key, finding }) =>
      result(finding, key, rules.indexOf(finding.rule), language, uri),
    ),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function descriptor(rule: RuleId, language: Language) {
  const { title, remedy, severity, reference } = RULES[rule];
  return {
    id: rule,
    shortDescription: { text: title[language] },
    fullDescription: { text: `${title[language]}. ${reference}.` },
    help: { text: remedy[language] },
    defaultConfiguration: { level: severity },
  };
}

function result(
  finding: Finding,
  key: string,
  ruleIndex: number,
  language: Language,
  uri: string | undefined,
) {
  const { rule, outcome, severity, path, expected, actual, difference, atStake, waiver } = finding;
  const { message, remedy } = describeFinding(finding, language);
  const kind = KINDS[outcome];
  const physical = uri === undefined ? {} : { physicalLocation: { artifactLocation: { uri } } };
  const stake = atStake === null ? null : toDecimalString(atStake);
  return {
    ruleId: rule,
    ruleIndex,
    kind,
    level: kind === "fail" ? severity : "none",
    message: { text: remedy === "" ? message : `${message} ${remedy}` },
    locations: [
      { ...physical, logicalLocations: [{ fullyQualifiedName: placeText(path), kind: "element" }] },
    ],
    partialFingerprints: { "place/v1": sha256(key) },
    ...(waiver === null ? {} : { suppressions: [{ kind: "external", justification: waiver }] }),
    properties: { outcome, expected, actual, difference, atStake: stake },
  };
}
