import type { LegalReference } from "../law/legalReference.js";
import type { Money } from "../money/money.js";
import { toDecimalString } from "../money/toDecimalString.js";
import type { Evidence } from "../vocabulary/evidence.js";
import type { Language } from "../vocabulary/language.js";

/** In what a figure of a trace is: euros, per cent, a date, whole things, or a word. */
export type TraceUnit = "euro" | "percent" | "date" | "count" | "text";

/** A figure of a trace; the value is `null` where it is unknown. */
export interface TraceFigure {
  /** In what it is. */
  readonly unit: TraceUnit;
  /** The value as text: euros with two decimals, dates as `YYYY-MM-DD`. */
  readonly value: string | null;
}

/** A figure that goes into another. */
export interface TraceInput extends TraceFigure {
  /** Its name, as the formula uses it. */
  readonly name: string;
}

/** One figure and how it came about. */
export interface TraceNode {
  /** Unique in the trace, and the same between runs. */
  readonly id: string;
  /** What the figure is. */
  readonly label: Readonly<Record<Language, string>>;
  /** The formula in the names of the inputs; `null` where there is nothing to work out. */
  readonly formula: string | null;
  /** The figures of the formula. */
  readonly inputs: readonly TraceInput[];
  /** What came of it. */
  readonly result: TraceFigure;
  /** The rule or parameter that it rests on, such as `"t3-2020.requiredShare"`. */
  readonly rule: string | null;
  /** Where that stands. */
  readonly reference: LegalReference | null;
  /** How that is known; `null` where it rests on no law. */
  readonly evidence: Evidence | null;
  /** The ids of the entries, awards, lines, amendments or agreed figures that it was read from, in their order. */
  readonly entries: readonly string[];
  /** The figures that it is made of. */
  readonly children: readonly TraceNode[];
}

/** A figure of a calculator with its explanation. */
export interface Explained<T> {
  /** The figure, exactly as the plain function gives it. */
  readonly value: T;
  /** How it came about. */
  readonly trace: TraceNode;
}

/** What is known of a node; what is left out is empty. */
export type TraceParts = Pick<TraceNode, "id" | "label" | "result"> &
  Partial<Omit<TraceNode, "id" | "label" | "result">>;

/** Makes a node of its known parts. */
export function traceNode(parts: TraceParts): TraceNode {
  const empty = { formula: null, inputs: [], rule: null, reference: null, evidence: null };
  return { ...empty, entries: [], children: [], ...parts };
}

/** An amount as a figure. */
export function euros(amount: Money | null): TraceFigure {
  return { unit: "euro", value: amount === null ? null : toDecimalString(amount) };
}

/** A text, a date or a number as a figure. */
export function figure(unit: Exclude<TraceUnit, "euro">, value: string | number | null): TraceFigure {
  return { unit, value: value === null ? null : String(value) };
}

/** A figure with its name. */
export function input(name: string, of: TraceFigure): TraceInput {
  return { name, ...of };
}
