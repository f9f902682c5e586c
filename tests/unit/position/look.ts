import {
  type Dimension,
  localDate,
  type Portfolio,
  type Position,
  type PositionFigure,
  type PositionOptions,
  type Positions,
  positions,
  type StageFigures,
} from "regio-deals";

/** A figure as a test reads it: its cents, or `"? 120 (2)"` for unknown, 120 reported so far, two lines unknown. */
export function show({ value, reported, unknownLines }: PositionFigure): number | string {
  if (value === null) return `? ${reported} (${unknownLines})`;
  if (value !== reported || unknownLines !== 0)
    throw new Error(`A known figure does not agree with itself: ${value}`);
  return value;
}

/** Gross, reversed and net of a stage. */
export function three({ gross, reversed, net }: StageFigures): readonly (number | string)[] {
  return [show(gross), show(reversed), show(net)];
}

type Options = { readonly asOf?: string; readonly knownOn?: string; readonly by?: PositionOptions["by"] };

/** The positions of a portfolio, on the last day of 2025 unless a test says so. */
export function look(
  portfolio: Portfolio,
  { asOf = "2025-12-31", knownOn, by = "envelope" }: Options = {},
): Positions {
  return positions(portfolio, {
    asOf: localDate(asOf),
    ...(knownOn === undefined ? {} : { knownOn: localDate(knownOn) }),
    by,
  });
}

/** The whole of a portfolio. */
export function whole(portfolio: Portfolio, options: Options = {}): Position {
  return look(portfolio, options).total;
}

/** One figure of every row by its key; `-` stands for unallocated. Held to the total in what is reported. */
export function byRow(
  portfolio: Portfolio,
  by: PositionOptions["by"],
  figure: (position: Position) => PositionFigure,
  options: Options = {},
): Readonly<Record<string, number | string>> {
  const { rows, total } = look(portfolio, { ...options, by });
  const reported = rows.reduce((sum, row) => sum + figure(row).reported, 0);
  const dimensions: readonly Dimension[] = typeof by === "string" ? [by] : by;
  const withCeiling = dimensions.every((d) => ["envelope", "group", "line", "deal", "pillar"].includes(d));
  if (withCeiling && reported !== figure(total).reported) {
    throw new Error(`The rows report ${reported}, the whole ${figure(total).reported}.`);
  }
  return Object.fromEntries(
    rows.map((row) => [dimensions.map((d) => row.key[d] ?? "-").join("/"), show(figure(row))]),
  );
}
