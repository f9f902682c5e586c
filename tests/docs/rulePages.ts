import {
  type AuditInput,
  auditRules,
  citation,
  type DatedValue,
  type DatedVersion,
  generalLaw,
  parameterWords,
  RULES,
  type RuleId,
  SCHEME_PARAMETERS,
  type Scheme,
  valueWords,
} from "regio-deals";

const HEAD =
  "| parameter | value | from | until | source | evidence | note |\n| --- | --- | --- | --- | --- | --- | --- |";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function row(
  name: string,
  value: string,
  { from, until, reference, evidence, note }: DatedVersion<unknown>,
): string {
  const cited = citation(reference);
  const source = reference.url === null ? cited : `[${cited}](${reference.url})`;
  const cells = [name, value, from ?? "", until ?? "", source, evidence, note ?? ""];
  return `| ${cells.map(cell).join(" | ")} |`;
}

/** The page of a scheme. */
export function schemePage(scheme: Scheme): string {
  const { id, title, tranches, reference, parameters } = scheme;
  const rows = SCHEME_PARAMETERS.flatMap((parameter) =>
    (parameters[parameter] as DatedValue<unknown>).versions.map((version) => {
      const unknown = version.value === null;
      const value = unknown ? "**unknown**" : valueWords(parameter, version.value as never, "en");
      const name = `\`${parameter}\`: ${parameterWords(parameter, "en")} (${parameterWords(parameter, "nl")})`;
      return row(name, value, version);
    }),
  );
  return [
    `# ${id}`,
    `${title}. Tranche ${tranches.join(", ")}. ${citation(reference)}; looked at on ${reference.checkedOn}.`,
    "Written from the data in `src/law`. What is unknown was looked for and not found; a caller may fill it in with " +
      "`withParameters`.",
    `${[HEAD, ...rows].join("\n")}\n`,
  ].join("\n\n");
}

/** The page of the general law. */
export function generalLawPage(): string {
  const parts = Object.values(generalLaw).flatMap((part) => Object.values(part) as DatedValue<unknown>[]);
  const rows = parts.flatMap(({ parameter, versions }) =>
    versions.map((version) => {
      const value = version.value === null ? "**unknown**" : `\`${JSON.stringify(version.value)}\``;
      return row(`\`${parameter}\``, value, version);
    }),
  );
  return [
    "# General law",
    "Written from the data in `src/law/general`. Amounts are in cents.",
    `${[HEAD, ...rows].join("\n")}\n`,
  ].join("\n\n");
}

/** What a rule looks at, in words. */
function inputsOf(id: RuleId): string {
  const inputs = auditRules.find(({ rule }) => rule === id)?.inputs ?? ["waivers"];
  return inputs.map((input) => INPUTS[input]).join(", ");
}

const INPUTS: Readonly<Record<AuditInput | "waivers", string>> = {
  portfolio: "the portfolio",
  annexes: "annexes",
  statements: "published statements",
  schedules: "schedules",
  undertakings: "de minimis aid",
  packages: "files of a delivery",
  deliveries: "days of a delivery",
  errorsTables: "tables of errors",
  waivers: "waivers",
};

/** The page of a rule. */
export function rulePage(id: RuleId): string {
  const { severity, reference, title, fail, remedy } = RULES[id];
  return [
    `# ${id}: ${title.en}`,
    `*${title.nl}.* Severity: ${severity}. Rests on: ${reference}. Looks at: ${inputsOf(id)}.`,
    "| | English | Nederlands |\n| --- | --- | --- |\n" +
      `| when it is not met | ${cell(fail.en)} | ${cell(fail.nl)} |\n` +
      `| what to do | ${cell(remedy.en)} | ${cell(remedy.nl)} |\n`,
  ].join("\n\n");
}

/** The page that leads to the others. */
export function indexPage(schemeIds: readonly string[]): string {
  const rules = Object.keys(RULES) as RuleId[];
  return [
    "# Rules",
    "Written from the data; `npm run rules:update` writes them anew.",
    "## Schemes",
    [...schemeIds, "general-law"].map((id) => `- [${id}](${id}.md)`).join("\n"),
    "## Rules that are checked",
    `${rules.map((id) => `- [${id}](${id}.md): ${RULES[id].title.en}`).join("\n")}\n`,
  ].join("\n\n");
}
