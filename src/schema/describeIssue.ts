import { checkLanguage, type Language } from "../vocabulary/language.js";
import { inDutch } from "./inDutch.js";
import type { Issue, IssueCode } from "./issue.js";
import { placeOf } from "./placeOf.js";

type Sentence = Readonly<Record<Language, string>>;

const EXPECTED: Sentence = {
  en: "{place}: found {received}; expected {expected}.",
  nl: "{place}: gevonden {received}; verwacht {expected}.",
};

const MORE: Readonly<Record<IssueCode, Sentence>> = {
  notJson: {
    en: "Give what JSON.parse returns, and leave out a field that has no value.",
    nl: "Geef wat JSON.parse teruggeeft, en laat een veld zonder waarde weg.",
  },
  missing: { en: "Add the field.", nl: "Voeg het veld toe." },
  unknownKey: {
    en: "Remove the field, or look for a slip of the pen in its name.",
    nl: "Verwijder het veld, of zoek een schrijffout in de naam.",
  },
  wrongType: { en: "", nl: "" },
  choice: { en: "", nl: "" },
  idForm: {
    en: "An id has 1 to 200 characters, none of them a control character.",
    nl: "Een id heeft 1 tot 200 tekens, zonder stuurtekens.",
  },
  amountForm: {
    en: "Write digits, with at most two decimals after a point; no separators and no exponent.",
    nl: "Schrijf cijfers, met hooguit twee decimalen na een punt; geen scheidingstekens en geen exponent.",
  },
  amountIsNumber: {
    en: "Write an amount as a text; a portfolio in memory goes to JSON through serialisePortfolio, not JSON.stringify.",
    nl: "Schrijf een bedrag als tekst; een portfolio in het geheugen gaat naar JSON via serialisePortfolio, niet via JSON.stringify.",
  },
  amountNegative: {
    en: "Money that flows back is a recovery or a reversal.",
    nl: "Geld dat terugvloeit is een terugvordering of een tegenboeking.",
  },
  amountRange: { en: "", nl: "" },
  dateForm: { en: "", nl: "" },
  dateRange: { en: "", nl: "" },
  decimalForm: { en: "", nl: "" },
  textForm: { en: "", nl: "" },
  numberRange: { en: "", nl: "" },
  tooFew: { en: "", nl: "" },
  periodOrder: {
    en: "The end of a period is the first day after it.",
    nl: "Het einde van een periode is de eerste dag erna.",
  },
  duplicateId: { en: "Give each its own id.", nl: "Geef elk een eigen id." },
  unresolvedId: {
    en: "Add what it names, or correct the id.",
    nl: "Voeg toe wat het noemt, of verbeter het id.",
  },
  wrongKindOfId: { en: "Correct the id or the kind.", nl: "Verbeter het id of de soort." },
  ruleBroken: { en: "", nl: "" },
  rowForm: {
    en: "Mend the row: JSON on one line, or the cells of CSV, in UTF-8.",
    nl: "Herstel de rij: JSON op één regel, of de cellen van CSV, in UTF-8.",
  },
  belongsElsewhere: {
    en: "Correct one of the two.",
    nl: "Verbeter een van beide.",
  },
};

/**
 * Puts an issue into words.
 *
 * @param issue - What is wrong with a document.
 * @param language - Dutch or English.
 * @returns Where, what was found, what is expected, and what to do.
 * @throws DomainError `FORMAT_INVALID` for another language.
 *
 * @example
 * ```ts
 * import { describeIssue, safeParsePortfolio } from "regio-deals/schema";
 *
 * const result = safeParsePortfolio({ schemaVersion: 2 });
 * const issue = result.ok ? undefined : result.issues.find((found) => found.path[0] === "schemaVersion");
 * issue && describeIssue(issue, "en"); // => "schemaVersion: found the number 2; expected 1."
 * ```
 */
export function describeIssue(issue: Issue, language: Language): string {
  checkLanguage(language);
  const { code, path, expected, received } = issue;
  const said = (phrase: string) => (language === "nl" ? inDutch(phrase) : phrase);
  const parts: Readonly<Record<string, string>> = {
    place: placeOf(path, language),
    received: said(received),
    expected: said(expected),
  };
  const sentence = EXPECTED[language].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
  return `${sentence} ${MORE[code][language]}`.trim();
}
