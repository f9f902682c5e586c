import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import { standing, type View } from "../portfolio/view.js";
import type { AwardMovement } from "./awardMovements.js";
import type { IndicatorMeasure } from "./grantDefinition.js";

const ANNEX_MEASURES = [
  "spending",
  "correction",
  "cumulativeSpending",
  "cofinancing",
  "cumulativeCofinancing",
] as const satisfies readonly IndicatorMeasure[];

/** The figures of money in a row of an annex. */
export type AnnexMeasure = (typeof ANNEX_MEASURES)[number];

/** Whether a measure is a figure of money that the ledger gives. */
export function isAnnexMeasure(measure: IndicatorMeasure): measure is AnnexMeasure {
  return (ANNEX_MEASURES as readonly IndicatorMeasure[]).includes(measure);
}

/** A figure of a row, and where it comes from. */
export interface AnnexFigure {
  /** In cents; `null` where something that it rests on is unknown. */
  readonly value: Money | null;
  /** What is known of it, in cents. */
  readonly reported: Money;
  /** The ids of the entries. */
  readonly entries: readonly string[];
  /** The figure of the previous year that goes into it; `null` where none does, or it is unknown. */
  readonly opening: Money | null;
  /** What earlier years changed, in a cumulative figure. */
  readonly corrected: Money;
  /** What the year itself adds, in a cumulative figure. */
  readonly ofYear: Money;
}

/** What the previous annex said of a row. */
export interface PreviousFigures {
  readonly cumulativeSpending: Money | null;
  readonly cumulativeCofinancing: Money | null;
}

/** Which part of the ledger a previous annex accounted for; `null` where there was none. */
export interface AccountedBefore {
  readonly year: number;
  readonly view: View;
}

/** What the figures of a row are worked out from. */
export interface RowFacts {
  readonly movements: readonly AwardMovement[];
  readonly year: number;
  readonly view: View;
  readonly before: AccountedBefore | null;
  readonly previous: PreviousFigures;
  /** Whether the ledger covers spending, and co-financing, in full. */
  readonly records: Readonly<Record<AwardMovement["kind"], boolean>>;
  /** The part of an entry that was declared to the VAT compensation fund, by its id, with the sign of the entry. */
  readonly vatOf: (movement: AwardMovement) => Money;
}

/**
 * Works out the figures of a row.
 *
 * **Details**: money of the year is spending of the year, whenever it was booked. A correction is money of earlier years
 * that the previous annex did not hold: booked since, or undone since. So a cumulative figure is the previous one, the
 * corrections and the year together, and that is all that the books hold up to the year.
 */
export function annexFigures(facts: RowFacts): Readonly<Record<AnnexMeasure, AnnexFigure>> {
  const spending = figuresOf("spending", facts, facts.previous.cumulativeSpending);
  const cofinancing = figuresOf("cofinancing", facts, facts.previous.cumulativeCofinancing);
  return {
    spending: spending.ofYear,
    correction: spending.correction,
    cumulativeSpending: spending.cumulative,
    cofinancing: cofinancing.ofYear,
    cumulativeCofinancing: cofinancing.cumulative,
  };
}

function figuresOf(kind: AwardMovement["kind"], facts: RowFacts, opening: Money | null) {
  const { year, view, before, records } = facts;
  const own = facts.movements.filter((movement) => movement.kind === kind && movement.class !== "excluded");
  const standsNow = own.filter((movement) => standing(movement, view) !== "absent");
  const relevant = standsNow.filter(({ financialYear }) => financialYear === null || financialYear <= year);
  const unsure = (movement: AwardMovement) =>
    movement.class === "undetermined" ||
    movement.financialYear === null ||
    standing(movement, view) === "ahead";
  const known = records[kind] && !relevant.some(unsure);
  const certain = relevant.filter((movement) => !unsure(movement));
  const ofYear = certain.filter(({ financialYear }) => financialYear === year);
  const corrections = certain.filter(
    (movement) => movement.financialYear !== year && !heldBefore(movement, before),
  );
  const figure = (movements: readonly AwardMovement[], from: Money | null, corrected: Money): AnnexFigure => {
    const reported = sum(movements.map((movement) => subtract(movement.amount, facts.vatOf(movement))));
    return {
      value: known ? reported : null,
      reported,
      entries: movements.map(({ id }) => id),
      opening: from,
      corrected,
      ofYear: ZERO,
    };
  };
  const thisYear = figure(ofYear, null, ZERO);
  const correction = figure(corrections, null, ZERO);
  const reported = add(add(opening ?? ZERO, correction.reported), thisYear.reported);
  return {
    ofYear: thisYear,
    correction,
    cumulative: {
      value: known && opening !== null ? reported : null,
      reported,
      entries: [...correction.entries, ...thisYear.entries],
      opening,
      corrected: correction.reported,
      ofYear: thisYear.reported,
    },
  };
}

/** Whether an earlier annex held a movement. */
export function heldBefore(movement: AwardMovement, before: AccountedBefore | null): boolean {
  if (before === null || movement.financialYear === null || movement.financialYear > before.year)
    return false;
  return standing(movement, before.view) === "counts";
}
