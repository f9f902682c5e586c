import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { RuleId } from "../finding/rules.js";
import { compared } from "./compared.js";
import { evaluate } from "./evaluate.js";
import { isMoney, type ReadFigure, readFigure } from "./readFigure.js";
import { cannotTellFor, isReason, type Reason } from "./reason.js";
import type { Relation, Statement } from "./statement.js";

/**
 * Checks whether what somebody published adds up.
 *
 * **Details**: `expected` is computed, `actual` is published, `difference` is `actual` less `expected`, all in the
 * unit of the result. `"difference"` is the first operand less all others; `"ratio"` and `"percentage"` take two
 * operands; `"equals"`, `"atLeast"` and `"atMost"` hold the one operand against the result, the last two without a
 * tolerance. A tolerance is in the unit of the result. `"rounding"` allows half a step for each operand and for the
 * result of a sum, a difference or an equality; for a product, a ratio or a percentage it allows whatever the steps
 * of all figures allow together. Give a figure that is exact, such as a count, the step `"0"`. Units scale money to
 * each other and refuse nothing; a figure in per cent counts as it is written. Between dates no difference is given.
 * **Watch out**: a figure that is absent or no number, and a division by zero, is `cannotTell`, never zero. Passes
 * come too. `atStake` is the exact difference of money that fails, rounded down to the cent; else `null`.
 *
 * @rounding None in the comparison. `expected` is shown to the step of the result, half up; on a fail with as many
 * digits more as it takes to differ from `actual`.
 *
 * @param statement - What was published.
 * @returns One finding for each relation, in their order, with the path `["relations", id]`; frozen.
 *
 * @example
 * ```ts
 * import { checkStatement } from "regio-deals";
 *
 * const source = { id: "letter", title: "Letter", publisher: null, reference: null, url: null };
 * const [finding] = checkStatement({
 *   id: "prose",
 *   title: "Prose against table",
 *   source,
 *   figures: {
 *     paid: { value: "450.00", unit: "million", where: "Tabel 1" },
 *     ceiling: { value: "482.00", unit: "million", where: "Tabel 1" },
 *     share: { value: "90", unit: "percent", where: "prose" },
 *   },
 *   relations: [
 *     { id: "share", kind: "percentage", operands: ["paid", "ceiling"], result: "share", tolerance: "rounding" },
 *   ],
 * });
 * finding?.outcome; // => "fail"
 * finding?.expected; // => "93"
 * finding?.difference; // => "-3"
 * ```
 */
export function checkStatement(statement: Statement): readonly Finding[] {
  return Object.freeze(statement.relations.map((relation) => checkRelation(statement, relation)));
}

function checkRelation(statement: Statement, relation: Relation): Finding {
  const { id, kind, tolerance } = relation;
  const rule: RuleId =
    kind === "equals" || kind === "atLeast" || kind === "atMost" ? "RD-STA-02" : "RD-STA-01";
  const path = ["relations", id];
  const facts = { title: statement.title, kind };
  const cannotTell = (reason: Reason) => cannotTellFor(rule, path, facts, reason);
  const operands: ReadFigure[] = [];
  for (const operand of relation.operands) {
    const figure = readFigure(statement, operand);
    if (isReason(figure)) return cannotTell(figure);
    operands.push(figure);
  }
  const result = readFigure(statement, relation.result);
  if (isReason(result)) return cannotTell(result);
  const evaluation = evaluate(kind, operands, result, tolerance);
  if (isReason(evaluation)) return cannotTell(evaluation);
  const words = operands.map((operand) => inWords(operand, result)).join(", ");
  return makeFinding(rule, evaluation.holds ? "pass" : "fail", {
    path,
    ...compared(result, evaluation.computed, evaluation.holds),
    facts: { ...facts, where: result.where, operands: words },
  });
}

/** An operand as a message shows it; with its unit where the result has another unit of money. */
function inWords({ id, text, unit, where }: ReadFigure, result: ReadFigure): string {
  const scaled = isMoney(unit) && isMoney(result.unit) && unit !== result.unit;
  return `${id} ${text}${scaled ? ` ${unit}` : ""} (${where})`;
}
