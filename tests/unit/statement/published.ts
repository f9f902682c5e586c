import { checkStatement, type Figure, type FigureUnit, type Finding, type RelationKind } from "regio-deals";

/** A source to name. */
export const source = { id: "letter", title: "Letter", publisher: null, reference: null, url: null };

/** A figure on line 1. */
export function figure(value: string, unit: FigureUnit = "million", step?: string): Figure {
  return { value, unit, where: "L1", ...(step === undefined ? {} : { step }) };
}

/** A text is a figure in millions. */
export type Given = string | Figure;

const given = (value: Given): Figure => (typeof value === "string" ? figure(value) : value);

/** Checks one relation between figures `a`, `b`, `c` … and the result `r`. */
export function relate(
  kind: RelationKind,
  operands: readonly Given[],
  result: Given,
  tolerance = "0",
): Finding {
  const ids = operands.map((_, index) => String.fromCharCode(97 + index));
  const figures = Object.fromEntries(ids.map((id, index) => [id, given(operands[index] as Given)]));
  const [finding] = checkStatement({
    id: "statement",
    title: "Tabel",
    source,
    figures: { ...figures, r: given(result) },
    relations: [{ id: "relation", kind, operands: ids, result: "r", tolerance }],
  });
  return finding as Finding;
}

/** What a finding says, in one line. */
export const shown = ({ outcome, expected, actual, difference }: Finding) =>
  [outcome, expected, actual, difference].join(" | ");
