import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { RuleId } from "../finding/rules.js";
import { compared } from "./compared.js";
import { evaluate } from "./evaluate.js";
import { type ReadFigure, readFigure } from "./readFigure.js";
import type { Relation, Statement } from "./statement.js";

/**
 * Checks whether what somebody published adds up.
 *
 * **Details**: `expected` is computed, `actual` is published, `difference` is `actual` less `expected`, in the unit of the
 * result. `"difference"` is the first operand less all others; `"ratio"` and `"percentage"` take two operands; `"equals"`,
 * `"atLeast"` and `"atMost"` hold the one operand against the result, the last two without a tolerance. The tolerance
 * `"rounding"` allows half a step for each operand and for the result of a sum, a difference or an equality; for the others
 * it allows whatever the steps allow. Units scale money and refuse nothing.
 * **Watch out**: a figure that is absent or no number, and a division by zero, is `cannotTell`, never zero. Passes come too.
 *
 * @rounding None in the comparison. `expected` is shown to the step of the result, half up.
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
 * ```
 */
export function checkStatement(statement: Statement): readonly Finding[] {
  return Object.freeze(statement.relations.map((relation) => checkRelation(statement, relation)));
}

function checkRelation(statement: Statement, relation: Relation): Finding {
  const { id, kind, tolerance } = relation;
  const rule: RuleId = kind === "equals" || kind === "atLeast" || kind === "atMost" ? "RD-STA-02" : "RD-STA-01";
  const path = ["relations", id];
  const read = [...relation.operands, relation.result].map((figure) => readFigure(statement, figure));
  const facts = { title: statement.title, kind };
  const problem = read.find((figure) => typeof figure === "string");
  if (problem !== undefined) {
    return makeFinding(rule, "cannotTell", { path, facts: { ...facts, unknown: String(problem) } });
  }
  const figures = read as readonly ReadFigure[];
  const operands = figures.slice(0, -1);
  const result = figures.at(-1) as ReadFigure;
  const evaluation = evaluate(kind, operands, result, tolerance);
  if (typeof evaluation === "string") {
    return makeFinding(rule, "cannotTell", { path, facts: { ...facts, unknown: evaluation } });
  }
  const words = operands.map((operand) => `${operand.id} ${operand.text} (${operand.where})`).join(", ");
  return makeFinding(rule, evaluation.holds ? "pass" : "fail", {
    path,
    ...compared(result, evaluation.computed),
    ...(evaluation.holds ? { atStake: null } : {}),
    facts: { ...facts, where: result.where, operands: words },
  });
}
