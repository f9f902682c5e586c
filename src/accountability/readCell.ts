import { dateProblem } from "../calendar/localDate.js";
import { euro } from "../money/euro.js";
import type { Money } from "../money/money.js";
import type { AnnexCell } from "./annex.js";
import type { IndicatorType } from "./grantDefinition.js";

/**
 * In which other form a cell is written; it is recognised and reported, and its value is not guessed.
 *
 * - `"cellSeries"`: the name that a spreadsheet gives a row of a chart ("Reeks 1")
 * - `"cellFootnote"`: a mark of a footnote beside the value
 * - `"cellThousands"`: separators between thousands; `"cellComma"`: a decimal comma; `"cellCurrency"`: a sign of the currency
 * - `"cellDateOrder"`: a date that does not begin with the year
 * - `"cellYesNo"`: another word for yes or no
 * - `"cellNotApplicable"`: another spelling of "n.v.t."
 * - `"cellRange"`: an amount beyond what can be reckoned exactly
 * - `"cellOther"`: anything else that is no value of the type
 */
export type CellForm =
  | "cellSeries"
  | "cellFootnote"
  | "cellThousands"
  | "cellComma"
  | "cellCurrency"
  | "cellDateOrder"
  | "cellYesNo"
  | "cellNotApplicable"
  | "cellRange"
  | "cellOther";

/** What stands in a cell. */
export type CellReading =
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "amount"; readonly amount: Money }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "otherForm"; readonly form: CellForm };

/** How a receiver writes that an indicator does not apply. */
export const NOT_APPLICABLE = "n.v.t.";

/** How a receiver writes yes and no. */
export const YES = "Ja";
export const NO = "Nee";

const AMOUNT = /^-?\d{1,13}(?:\.\d{1,2})?$/;
const COUNT = /^\d{1,13}$/;

/** Reads a cell of an indicator of a type. */
export function readCell({ text }: AnnexCell, type: IndicatorType): CellReading {
  if (text === null || text.trim() === "") return { kind: "blank" };
  if (text === NOT_APPLICABLE) return { kind: "notApplicable" };
  if (isValue(text, type)) {
    if (type === "euro") return amountOf(text);
    return { kind: "word", word: text };
  }
  return { kind: "otherForm", form: formOf(text, type) };
}

function isValue(text: string, type: IndicatorType): boolean {
  switch (type) {
    case "euro":
      return AMOUNT.test(text);
    case "count":
      return COUNT.test(text);
    case "yesNo":
      return text === YES || text === NO;
    case "date":
      return dateProblem(text) === undefined;
    case "text":
    case "decisionNumber":
      return !SERIES.test(text);
  }
}

function amountOf(text: string): CellReading {
  const amount = euro(text);
  return { kind: "amount", amount };
}

const SERIES = /^\s*(?:reeks|series)\s*\d+\s*$/i;
const FOOTNOTE = /^.*\d\s*(?:\*+|[¹²³⁴-⁹]+|\(\d{1,2}\)|\[\d{1,2}\])\s*$/;
const CURRENCY = /€|\bEUR\b/i;
const THOUSANDS = /^-?\d{1,3}(?:[.,' \u00a0]\d{3})+(?:[.,]\d{1,2})?$/;
const COMMA = /^-?\d+,\d{1,2}$/;
const DAY_FIRST = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
const YES_OR_NO = /^(?:j|n|ja|nee|yes|no|y|true|false|waar|onwaar|0|1)$/i;
const NOT_APPLICABLE_ALIKE = /^n\.?\s?v\.?\s?t\.?$/i;
const DIGITS = /^-?\d+(?:\.\d{1,2})?$/;

function formOf(text: string, type: IndicatorType): CellForm {
  const bare = text.trim();
  if (SERIES.test(bare)) return "cellSeries";
  if (NOT_APPLICABLE_ALIKE.test(bare)) return "cellNotApplicable";
  if (type === "yesNo") return YES_OR_NO.test(bare) ? "cellYesNo" : "cellOther";
  if (type === "date") return DAY_FIRST.test(bare) ? "cellDateOrder" : "cellOther";
  if (CURRENCY.test(bare)) return "cellCurrency";
  if (FOOTNOTE.test(bare)) return "cellFootnote";
  if (THOUSANDS.test(bare)) return "cellThousands";
  if (COMMA.test(bare)) return "cellComma";
  return DIGITS.test(text) ? "cellRange" : "cellOther";
}
