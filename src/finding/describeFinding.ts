import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import { checkLanguage, type Language } from "../vocabulary/language.js";
import type { Finding, Outcome } from "./finding.js";
import { PHRASES, type Phrase, WORDED } from "./phrases.js";
import type { Rule } from "./rule.js";
import { RULES } from "./rules.js";

/** A finding in words. */
export interface FindingWords {
  /** What the rule asks. */
  readonly title: string;
  /** What came of it. */
  readonly message: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly remedy: string;
}

const OUTCOMES: Readonly<Record<Exclude<Outcome, "fail">, Readonly<Record<Language, string>>>> = {
  pass: { en: "Met.", nl: "Voldaan." },
  notApplicable: { en: "Does not apply here.", nl: "Hier niet van toepassing." },
  cannotTell: { en: "Cannot tell: {unknown}", nl: "Niet te bepalen: {unknown}" },
  waived: { en: "Not met, and waived ({waiver}).", nl: "Niet voldaan, en ontheven ({waiver})." },
};

const SILENT: Readonly<Record<Language, string>> = {
  en: "something that the rule needs is unknown.",
  nl: "iets dat de regel nodig heeft is onbekend.",
};

/**
 * Puts a finding into words.
 *
 * @param finding - What a check found.
 * @param language - Dutch or English.
 * @returns Title, message and remedy, frozen.
 * @throws {@link DomainError} `RULE_UNKNOWN` for a rule that this version of the library does not have,
 * `FORMAT_INVALID` for a language that it does not have.
 *
 * @example
 * ```ts
 * import { checkStatement, describeFinding } from "regio-deals";
 *
 * const [finding] = checkStatement({
 *   id: "demo",
 *   title: "Demo",
 *   source: { id: "demo", title: "Demo", publisher: null, reference: null, url: null },
 *   figures: {
 *     part: { value: "1", unit: "million", where: "row 1" },
 *     total: { value: "2", unit: "million", where: "row 2" },
 *   },
 *   relations: [{ id: "r", kind: "sum", operands: ["part"], result: "total", tolerance: "0" }],
 * });
 * finding && describeFinding(finding, "en").title; // => "Published figures add up"
 * ```
 */
export function describeFinding(finding: Finding, language: Language): FindingWords {
  if (!Object.hasOwn(RULES, finding.rule)) {
    const found = describeValue(finding.rule);
    const expected = "the id of a rule of this version of the library";
    throw unexpected("RULE_UNKNOWN", found, expected);
  }
  checkLanguage(language);
  const rule: Rule = RULES[finding.rule];
  const failed = finding.outcome === "fail";
  const template = finding.outcome === "fail" ? rule.fail : OUTCOMES[finding.outcome];
  return Object.freeze({
    title: rule.title[language],
    message: fill(template[language], finding, language),
    remedy: failed ? rule.remedy[language] : "",
  });
}

function fill(template: string, finding: Finding, language: Language): string {
  const known: Readonly<Record<string, string | null | undefined>> = {
    unknown: SILENT[language],
    ...finding.facts,
    expected: finding.expected,
    actual: finding.actual,
    difference: finding.difference,
    waiver: finding.waiver,
  };
  const put = (text: string, worded: readonly string[]): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = known[name] === null ? "–" : (known[name] ?? "?");
      if (!worded.includes(name) || !Object.hasOwn(PHRASES, value)) return value;
      return put(PHRASES[value as Phrase][language], []);
    });
  return put(template, WORDED);
}
