import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";

/** Every language, see {@link Language}. */
export const LANGUAGES = ["nl", "en"] as const;

/** The languages that the library has words in: Dutch and English. */
export type Language = (typeof LANGUAGES)[number];

/** Refuses a language without words with `FORMAT_INVALID`. */
export function checkLanguage(language: Language): void {
  if (LANGUAGES.includes(language)) return;
  const found = describeValue(language);
  const expected = `one of ${LANGUAGES.join(", ")}`;
  throw new DomainError("FORMAT_INVALID", `Found ${found} for the language; expected ${expected}.`, {
    found,
    expected,
  });
}
