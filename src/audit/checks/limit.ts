import type { Finding } from "../../finding/finding.js";
import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { RuleId } from "../../finding/rules.js";
import { compare } from "../../money/compare.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import type { PositionFigure } from "../../position/position.js";

/** What a limit is held to, and where. */
export interface Limit {
  readonly rule: RuleId;
  readonly path: readonly (string | number)[];
  readonly ceiling: PositionFigure;
  readonly amount: PositionFigure;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Holds an amount to a ceiling.
 *
 * **Details**: what is reported already counts: an amount that is partly unknown and above the ceiling fails, and one
 * below it cannot be told.
 */
export function withinLimit(limit: Limit): Finding {
  const { rule, path, ceiling, amount, facts } = limit;
  if (ceiling.value === null) return cannotTell(limit, "ceilingUnknown");
  const isOver = compare(amount.reported, ceiling.value) > 0;
  if (!isOver && amount.value === null) return cannotTell(limit, "partlyReported");
  const { expected, actual, difference, atStake } = comparedAmounts(ceiling.value, amount.reported);
  const parts = { path, facts, expected, actual, difference, atStake };
  return makeFinding(rule, isOver ? "fail" : "pass", parts);
}

function cannotTell({ rule, path, amount, facts }: Limit, unknown: Phrase): Finding {
  const reported = toDecimalString(amount.reported);
  return makeFinding(rule, "cannotTell", { path, facts: { ...facts, reported, unknown } });
}
