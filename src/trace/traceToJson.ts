import type { TraceNode } from "./traceNode.js";

/**
 * Prints a trace as JSON, with the fields in one order, so that the same trace always gives the same bytes.
 *
 * @param trace - The trace, or a part of one.
 * @returns JSON with two spaces of indent.
 *
 * @example
 * ```ts
 * import { euro, explainVatSplit, localDate, traceToJson } from "regio-deals";
 *
 * const part = { kind: "amount", amount: euro("21") } as const;
 * const asOf = localDate("2021-01-01");
 * const { trace } = explainVatSplit(euro("121"), { receiver: "province", part, asOf });
 * JSON.parse(traceToJson(trace)).id; // => "vatSplit/paidOut"
 * ```
 */
export function traceToJson(trace: TraceNode): string {
  return JSON.stringify(inOrder(trace), null, 2);
}

/** The node with its fields in the order of its type. */
function inOrder(node: TraceNode): TraceNode {
  const { id, label, formula, inputs, result, rule, reference, evidence, entries, children } = node;
  const { en, nl } = label;
  return {
    id,
    label: { nl, en },
    formula,
    inputs: inputs.map(({ name, unit, value }) => ({ name, unit, value })),
    result: { unit: result.unit, value: result.value },
    rule,
    reference,
    evidence,
    entries,
    children: children.map(inOrder),
  };
}
