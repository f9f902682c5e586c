import type { Money } from "../money/money.js";
import type { RuleId } from "./rules.js";
import type { Severity } from "./severity.js";

/**
 * What came of one check.
 *
 * - `"pass"`: the rule is met
 * - `"fail"`: it is not
 * - `"notApplicable"`: the rule does not hold here
 * - `"cannotTell"`: something that the rule needs is unknown
 * - `"waived"`: it is not met, and somebody accounted for that
 */
export type Outcome = "pass" | "fail" | "notApplicable" | "cannotTell" | "waived";

/**
 * What a check found, as data; {@link describeFinding} has the words.
 */
export interface Finding {
  /** The rule, by its public id, such as `"RD-CEI-01"`. */
  readonly rule: RuleId;
  /** What came of it. */
  readonly outcome: Outcome;
  /** How much it weighs; it stands with the rule. */
  readonly severity: Severity;
  /** Where, from the root of what was checked: collection, id, field. */
  readonly path: readonly (string | number)[];
  /** What the rule asks for, as text; `null` where there is nothing to compare. */
  readonly expected: string | null;
  /** What stands there, as text. */
  readonly actual: string | null;
  /** `actual` less `expected`, as a decimal text, where both are numbers. */
  readonly difference: string | null;
  /** The size of the money concerned in cents, not below zero, for ordering; `null` where no money is. */
  readonly atStake: Money | null;
  /** The id of the waiver that covers it. */
  readonly waiver: string | null;
  /** What the message needs, by name. */
  readonly facts: Readonly<Record<string, string>>;
}
