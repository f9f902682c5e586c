import { describeValue } from "../foundation/describeValue.js";
import type { Fraction } from "../money/fraction.js";
import { times, tryDecimal, whole } from "./exact.js";
import { because, type Reason } from "./reason.js";
import type { FigureUnit, Statement } from "./statement.js";

/** A published figure as a number: money in euros, anything else as it is. */
export interface ReadFigure {
  readonly id: string;
  /** As it was published. */
  readonly text: string;
  readonly where: string;
  readonly unit: FigureUnit;
  readonly value: Fraction;
  /** The smallest difference that it shows. */
  readonly step: Fraction;
  /** How many decimals it is written in. */
  readonly written: number;
  /** How many decimals its step has. */
  readonly digits: number;
  /** Euros, or plain ones, in one of its unit. */
  readonly scale: Fraction;
}

const SCALES: Readonly<Record<string, bigint>> = { thousand: 1_000n, million: 1_000_000n };

/** Tells whether a unit is one of money. */
export function isMoney(unit: FigureUnit): boolean {
  return unit === "euro" || unit === "thousand" || unit === "million";
}

/** Reads a figure of a statement, or says why it is no number. */
export function readFigure(statement: Statement, id: string): ReadFigure | Reason {
  const figure = Object.hasOwn(statement.figures, id) ? statement.figures[id] : undefined;
  if (figure === undefined) return because("noSuchFigure", { figure: describeValue(id) });
  const { value: text, unit, where } = figure;
  const value = tryDecimal(text);
  if (value === undefined)
    return because("figureNoNumber", { figure: describeValue(id), text: describeValue(text) });
  const step = figure.step === undefined ? lastDigit(text) : tryDecimal(figure.step);
  if (step === undefined || step.numerator < 0n) {
    return because("stepNoNumber", { figure: describeValue(id), step: describeValue(figure.step) });
  }
  const scale = whole(SCALES[unit] ?? 1n);
  const written = decimalsOf(text);
  const digits = figure.step === undefined ? written : decimalsOf(figure.step);
  return {
    id,
    text,
    where,
    unit,
    value: times(value, scale),
    step: times(step, scale),
    written,
    digits,
    scale,
  };
}

function lastDigit(text: string): Fraction {
  return { numerator: 1n, denominator: 10n ** BigInt(decimalsOf(text)) };
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}
