import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
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

const NO_LINES: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

/** An amount that has no meaning here. */
export const MEANINGLESS: KnownAmount = { amount: ZERO, unknown: NO_LINES, meaningful: false };

/** An amount that is known. */
export function known(amount: Money): KnownAmount {
  return { amount, unknown: NO_LINES, meaningful: true };
}

/** Adds two amounts; what is unknown in either is unknown in the sum. */
export function plus(a: KnownAmount, b: KnownAmount): KnownAmount {
  return { amount: add(a.amount, b.amount), ...together(a, b) };
}

/** Takes one amount off another; what is unknown in either is unknown in the difference. */
export function less(a: KnownAmount, b: KnownAmount): KnownAmount {
  return { amount: subtract(a.amount, b.amount), ...together(a, b) };
}

function together(a: KnownAmount, b: KnownAmount): Omit<KnownAmount, "amount"> {
  const unknown = b.unknown.size === 0 ? a.unknown : new Set([...a.unknown, ...b.unknown]);
  return { unknown, meaningful: a.meaningful && b.meaningful };
}

/** The figure as a position shows it. */
export function toFigure({ amount, unknown, meaningful }: KnownAmount): PositionFigure {
  return {
    value: meaningful && unknown.size === 0 ? amount : null,
    reported: amount,
    unknownLines: unknown.size,
  };
}
