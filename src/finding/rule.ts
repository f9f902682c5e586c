import type { Language } from "../vocabulary/language.js";
import type { Severity } from "./severity.js";

/** A text in Dutch and in English; `{name}` stands for a fact of that name, or for expected, actual or difference. */
export type Words = Readonly<Record<Language, string>>;

/** What is known of a rule before it is checked. */
export interface Rule {
  /** How much a fail weighs. */
  readonly severity: Severity;
  /** What the rule asks, in a few words. */
  readonly title: Words;
  /** What to say when it is not met. */
  readonly fail: Words;
  /** What to do about it. */
  readonly remedy: Words;
  /** Where it stands: an article, or the agreement that it follows from. */
  readonly reference: string;
}

/** Makes a rule of its words, English first. */
export const rule = (
  severity: Severity,
  reference: string,
  title: readonly [en: string, nl: string],
  fail: readonly [en: string, nl: string],
  remedy: readonly [en: string, nl: string],
): Rule =>
  Object.freeze({
    severity,
    reference,
    title: words(...title),
    fail: words(...fail),
    remedy: words(...remedy),
  });

/** A text in both languages, English first. */
export function words(en: string, nl: string): Words {
  return Object.freeze({ en, nl });
}
