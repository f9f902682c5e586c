import type { Finding } from "../finding/finding.js";
import { comparedAmounts } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import type { RuleId } from "../finding/rules.js";
import type { Money } from "../money/money.js";
import { type AnnexContext, annexFinding } from "./annexContext.js";

/** What a relation comes to beside what stands there; `null` for a figure that cannot be read. */
export interface Compared {
  readonly key: string | null | undefined;
  readonly result: string;
  readonly expected: Money | null;
  readonly actual: Money | null;
  readonly facts: Readonly<Record<string, string>>;
  /** Why nobody can tell, where that is so; an unreadable cell when it is left out. */
  readonly unknown?: Phrase;
}

/** A finding that compares the two amounts of a relation. */
export function comparison(context: AnnexContext, rule: RuleId, compared: Compared): Finding {
  const { key, result, expected, actual, facts, unknown = "cellUnreadable" } = compared;
  if (expected === null || actual === null) {
    return annexFinding(context, rule, "cannotTell", key, result, { facts: { ...facts, unknown } });
  }
  const outcome = expected === actual ? "pass" : "fail";
  return annexFinding(context, rule, outcome, key, result, { ...comparedAmounts(expected, actual), facts });
}

/** The numbers of indicators, for a message. */
export function named(numbers: readonly string[]): string {
  return numbers.join(" + ");
}
