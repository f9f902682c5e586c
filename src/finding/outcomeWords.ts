import type { Language } from "../vocabulary/language.js";
import type { Outcome } from "./finding.js";
import type { Severity } from "./severity.js";

/** What a severity is called. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { en: "error", nl: "fout" },
  warning: { en: "warning", nl: "let op" },
  note: { en: "note", nl: "opmerking" },
};

/** What an outcome is called. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Readonly<Record<Language, string>>>> = {
  pass: { en: "met", nl: "voldaan" },
  fail: { en: "not met", nl: "niet voldaan" },
  notApplicable: { en: "not applicable", nl: "niet van toepassing" },
  cannotTell: { en: "cannot be told", nl: "niet te bepalen" },
  waived: { en: "waived", nl: "ontheven" },
};
