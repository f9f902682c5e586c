import { citation } from "../law/legalReference.js";
import { checkLanguage, type Language } from "../vocabulary/language.js";
import type { TraceFigure, TraceNode } from "./traceNode.js";
import { traceFormula, traceWord } from "./traceWords.js";

const WORDS = {
  unknown: { en: "unknown", nl: "onbekend" },
  rests: { en: "rests on", nl: "berust op" },
  entries: { en: "from", nl: "uit" },
} as const;

/**
 * Prints a trace as lines of text, what a figure is made of one step to the right.
 *
 * @param trace - The trace, or a part of one.
 * @param language - The language of the words; ids stay as they are.
 * @returns The lines, each ended; deterministic.
 * @throws {@link DomainError} `FORMAT_INVALID` for another language.
 *
 * @example
 * ```ts
 * import { euro, explainVatSplit, localDate, traceToText } from "regio-deals";
 *
 * const part = { kind: "amount", amount: euro("21") } as const;
 * const asOf = localDate("2021-01-01");
 * const { trace } = explainVatSplit(euro("121"), { receiver: "province", part, asOf });
 * traceToText(trace, "en").split("\n")[1]; // => "  grant - fund: grant 121.00, fund 21.00"
 * ```
 */
export function traceToText(trace: TraceNode, language: Language): string {
  checkLanguage(language);
  return linesOf(trace, language, "", "")
    .map((line) => `${line}\n`)
    .join("");
}

/** The lines of a node; a rule that the node above it rests on too is not said again. */
function linesOf(node: TraceNode, language: Language, indent: string, said: string): readonly string[] {
  const { label, result, formula, inputs, entries, children } = node;
  const say = ({ unit, value }: TraceFigure): string => {
    if (value === null) return WORDS.unknown[language];
    return unit === "text" ? traceWord(value, language) : value;
  };
  const below = `${indent}  `;
  const named = inputs.map((of) => `${traceWord(of.name, language)} ${say(of)}`).join(", ");
  const worked = formula === null ? named : `${traceFormula(formula, language)}: ${named}`;
  const rule = restsOn(node, language);
  return [
    `${indent}${label[language]}: ${say(result)}`,
    ...(worked === "" ? [] : [`${below}${worked}`]),
    ...(rule === "" || rule === said ? [] : [`${below}${WORDS.rests[language]} ${rule}`]),
    ...(entries.length === 0 ? [] : [`${below}${WORDS.entries[language]} ${entries.join(", ")}`]),
    ...children.flatMap((child) => linesOf(child, language, below, rule === "" ? said : rule)),
  ];
}

/** On which rule a node rests, where that stands and how it is known; empty where it rests on none. */
function restsOn({ rule, reference, evidence }: TraceNode, language: Language): string {
  const place = reference === null ? null : citation(reference);
  const known = evidence === null ? null : traceWord(evidence, language);
  return [rule, place, known].filter((part) => part !== null).join(", ");
}
