import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import type { PositionFigure } from "./position.js";

/** An amount together with the lines that it is unknown for. */
export interface KnownAmount {
  /** What was reported, in cents. */
  readonly amount: Money;
  /** The ids of the lines that are unknown. */
  readonly unknown: ReadonlySet<string>;
  /** `false` where the figure has no meaning, or is unknown for another reason than a line. */
  readonly meaningful: boolean;
}

/** No line at all; one set, so that sums of what is alike need no new one. */
export const NO_LINES: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

/** An amount that has no meaning here. */
export const MEANINGLESS: KnownAmount = { amount: ZERO, unknown: NO_LINES, meaningful: false };

/** An amount that is known. */
export function known(amount: Money): KnownAmount {
  return { amount, unknown: NO_LINES, meaningful: true };
}

/** Adds up amounts; what is unknown in any is unknown in the sum. None give zero. */
export function plusAll(amounts: readonly KnownAmount[]): KnownAmount {
  return {
    amount: sum(amounts.map(({ amount }) => amount)),
    unknown: together(amounts.map(({ unknown }) => unknown)),
    meaningful: amounts.every(({ meaningful }) => meaningful),
  };
}

/** Takes one amount off another; what is unknown in either is unknown in the difference. */
export function less(a: KnownAmount, b: KnownAmount): KnownAmount {
  return {
    amount: subtract(a.amount, b.amount),
    unknown: a.unknown === b.unknown ? a.unknown : together([a.unknown, b.unknown]),
    meaningful: a.meaningful && b.meaningful,
  };
}

/** All lines of several sets. */
export function together(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter((set) => set.size > 0);
  if (filled.length < 2) return filled[0] ?? NO_LINES;
  const all = new Set<string>();
  for (const set of filled) for (const line of set) all.add(line);
  return all;
}

/**
 * The figures of nothing by the number of lines that are unknown, which most of a large report are; each is made once. They
 * are without a value where they have no meaning, or where a line is unknown.
 */
const NOTHING: PositionFigure[] = [];
const NO_MEANING: PositionFigure[] = [];

/** The figure as a position shows it, frozen. */
export function toFigure({ amount, unknown, meaningful }: KnownAmount): PositionFigure {
  const { size } = unknown;
  const isKnown = meaningful && size === 0;
  if (amount !== ZERO) {
    return Object.freeze({ value: isKnown ? amount : null, reported: amount, unknownLines: size });
  }
  const made = meaningful ? NOTHING : NO_MEANING;
  const figure =
    made[size] ?? Object.freeze({ value: isKnown ? ZERO : null, reported: ZERO, unknownLines: size });
  if (size < MOST_MADE) made[size] = figure;
  return figure;
}

/** Most rows have few lines, so few figures are kept. */
const MOST_MADE = 16;
