import type { Finding } from "../finding/finding.js";
import { comparedAmounts } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import type { RuleId } from "../finding/rules.js";
import { add } from "../money/add.js";
import { euro } from "../money/euro.js";
import { type Money, ZERO } from "../money/money.js";
import type { AnnexCell } from "./annex.js";
import { cellAt } from "./annexCells.js";
import { type AnnexContext, annexFinding } from "./annexContext.js";
import type { GrantDefinition } from "./grantDefinition.js";
import { readCell } from "./readCell.js";

/** What a relation comes to beside what stands there; `null` for a figure that cannot be read. */
export interface Compared {
  readonly key: string | null | undefined;
  readonly result: string;
  readonly expected: Money | null;
  readonly actual: Money | null;
  readonly facts: Readonly<Record<string, string>>;
  /** Why nobody can tell, where that is not an unreadable cell. */
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

/** The number in a cell of euros or of a count, in hundredths; zero where it does not apply, `null` where none is. */
export function numberIn(
  cells: readonly AnnexCell[],
  number: string,
  definition: GrantDefinition,
): Money | null {
  const cell = cellAt(cells, number);
  const type = definition.indicators.find((indicator) => indicator.number === number)?.type;
  if (cell === undefined || type === undefined) return null;
  const reading = readCell(cell, type);
  if (reading.kind === "notApplicable") return ZERO;
  if (reading.kind === "amount") return reading.amount;
  return reading.kind === "word" && type === "count" ? euro(reading.word) : null;
}

/** The sum of amounts; `null` where one of them is. */
export function sumOf(amounts: readonly (Money | null)[]): Money | null {
  let total: Money | null = ZERO;
  for (const amount of amounts) total = total === null || amount === null ? null : add(total, amount);
  return total;
}

/** The numbers of indicators, for a message. */
export function named(numbers: readonly string[]): string {
  return numbers.join(" + ");
}
