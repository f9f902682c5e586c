import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import type { RuleId } from "../finding/rules.js";

/** Why something cannot be told: the code of a phrase, and the facts that the phrase names. */
export interface Reason {
  readonly unknown: Phrase;
  readonly facts: Readonly<Record<string, string>>;
}

/** Makes a reason. */
export function because(unknown: Phrase, facts: Readonly<Record<string, string>> = {}): Reason {
  return { unknown, facts };
}

/** Tells a reason from what came out instead. */
export function isReason(outcome: object): outcome is Reason {
  return "unknown" in outcome;
}

/** The finding that something cannot be told. */
export function cannotTellFor(
  rule: RuleId,
  path: readonly string[],
  facts: Readonly<Record<string, string>>,
  reason: Reason,
): Finding {
  const unknown = { ...reason.facts, unknown: reason.unknown };
  return makeFinding(rule, "cannotTell", { path, facts: { ...facts, ...unknown } });
}
