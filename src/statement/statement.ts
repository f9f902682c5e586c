import type { Source } from "../portfolio/source.js";

/** Every unit of a published figure, see {@link FigureUnit}. */
export const FIGURE_UNITS = ["euro", "thousand", "million", "percent", "count", "ratio", "date"] as const;

/**
 * The unit of a published figure: euros, thousands or millions of euros; per cent; a number of things; a plain number; or
 * a date, written as the number 20210101.
 *
 * **Details**: the three units of money are scaled to each other; no unit refuses a relation.
 */
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** One figure that somebody published. */
export interface Figure {
  /** The figure as a decimal text. */
  readonly value: string;
  /** Its unit. */
  readonly unit: FigureUnit;
  /** The smallest difference that it shows, as a decimal text; without it, that of the last digit written. */
  readonly step?: string;
  /** The place in the source, such as `"L307"`. */
  readonly where: string;
}

/** Every kind of relation, see {@link RelationKind}. */
export const RELATION_KINDS = [
  "sum",
  "difference",
  "product",
  "ratio",
  "percentage",
  "equals",
  "atLeast",
  "atMost",
] as const;

/**
 * How published figures should hang together.
 *
 * - `"sum"`, `"product"`: of all operands
 * - `"difference"`: the first operand less all others
 * - `"ratio"`, `"percentage"`: the first of two operands divided by the second
 * - `"equals"`, `"atLeast"`, `"atMost"`: the one operand against the result
 */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A relation between published figures. */
export interface Relation {
  /** Unique in the statement. */
  readonly id: string;
  /** The kind. */
  readonly kind: RelationKind;
  /** The ids of the figures that go in. */
  readonly operands: readonly string[];
  /** The id of the figure that should come out. */
  readonly result: string;
  /** The largest difference allowed, as a decimal text in the unit of the result, or what the steps allow. */
  readonly tolerance: string;
}

/** What somebody published, with the relations that it should meet. */
export interface Statement {
  /** The id of the statement. */
  readonly id: string;
  /** What it is. */
  readonly title: string;
  /** Where it was published. */
  readonly source: Source;
  /** The figures, by id. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** The relations. */
  readonly relations: readonly Relation[];
}
