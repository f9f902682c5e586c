/** Every type of an indicator, see {@link IndicatorType}. */
export const INDICATOR_TYPES = ["euro", "count", "yesNo", "text", "date", "decisionNumber"] as const;

/** What stands in the cells of an indicator: euros, a number of things, yes or no, a text, a date, the number of a decision. */
export type IndicatorType = (typeof INDICATOR_TYPES)[number];

/** Every measure of an indicator, see {@link IndicatorMeasure}. */
export const INDICATOR_MEASURES = [
  "row",
  "opening",
  "spending",
  "correction",
  "cumulativeSpending",
  "cofinancing",
  "cumulativeCofinancing",
  "explanation",
  "completed",
  "final",
] as const;

/**
 * What an indicator says, where the library knows it.
 *
 * - `"row"`: the name or number of the project or decision that the row is about
 * - `"opening"`: the cumulative spending of the previous annex
 * - `"spending"`: spending of the year (besteding); `"correction"`: cost of earlier years that was not accounted for before, signed
 * - `"cumulativeSpending"`: all spending up to and with the year
 * - `"cofinancing"`, `"cumulativeCofinancing"`: co-financing put in, of the year and up to and with it
 * - `"explanation"`: a remark; `"completed"`: whether the project is done (afgerond)
 * - `"final"`: whether it is accounted for here for the last time (eindverantwoording)
 */
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

/** One figure or word that a receiver gives (indicator). */
export interface Indicator {
  /** Its number: the code of the grant, a stroke and two digits, such as `"X1/01"`. */
  readonly number: string;
  /** Its title. */
  readonly title: string;
  /** What stands in its cells. */
  readonly type: IndicatorType;
  /** How the auditor looks at it (aard controle), as the model writes it, such as `"R"`. */
  readonly control: string;
  /** Whether a cell may not be blank. */
  readonly mandatory: boolean;
  /** Whether it has a cell for each project or decision; else it has one for the grant. */
  readonly repeated: boolean;
  /** What it says; `null` where the library cannot work it out. */
  readonly measure: IndicatorMeasure | null;
}

/** The kinds of relation, see {@link IndicatorRelation}. */
export const INDICATOR_RELATIONS = ["sum", "total", "cumulative", "opening"] as const;

/**
 * How indicators hang together.
 *
 * - `"sum"`: the result is the parts of the same row together
 * - `"total"`: the result, one cell for the grant, is the one part of all rows together
 * - `"cumulative"`: the result is that of the previous year and the parts of this year together
 * - `"opening"`: the result is what the one part was in the previous year
 */
export interface IndicatorRelation {
  /** Unique in the definition. */
  readonly id: string;
  /** The kind. */
  readonly kind: (typeof INDICATOR_RELATIONS)[number];
  /** The number of the indicator that comes out. */
  readonly result: string;
  /** The numbers of the indicators that go in. */
  readonly parts: readonly string[];
}

/**
 * What a receiver accounts for of one specific grant in one financial year (verantwoordingsmodel).
 *
 * **Watch out**: codes and indicators of the regional deals were not found in a source, so the library ships none that is
 * official: a caller gives the definition of the year.
 */
export interface GrantDefinition {
  /** The code of the grant: a letter and a number, such as `"X1"`. */
  readonly code: string;
  /** The name of the grant. */
  readonly name: string;
  /** Who gives it (verstrekker). */
  readonly provider: string;
  /** What it rests on (juridische grondslag). */
  readonly legalBasis: string;
  /** The financial year that it holds for. */
  readonly year: number;
  /** Whether it was published, or made up to show the form. */
  readonly status: "official" | "example";
  /** What a row is about; `null` where the grant has no rows. */
  readonly repeatedPer: "project" | "decision" | null;
  /** The indicators, in the order of the model. */
  readonly indicators: readonly Indicator[];
  /** How they hang together. */
  readonly relations: readonly IndicatorRelation[];
}

/** The indicator that has a measure. */
export function indicatorOf(
  { indicators }: GrantDefinition,
  measure: IndicatorMeasure,
): Indicator | undefined {
  return indicators.find((indicator) => indicator.measure === measure);
}
