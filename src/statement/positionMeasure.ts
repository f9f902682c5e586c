import type { Position, PositionFigure } from "../position/position.js";

const MEASURES = {
  ceiling: (position: Position) => position.ceiling,
  awarded: (position: Position) => position.awarded.net,
  paid: (position: Position) => position.paid.net,
  onwardPaid: (position: Position) => position.onwardPaid.net,
  programmed: (position: Position) => position.programmed.net,
  committed: (position: Position) => position.committed.net,
  spent: (position: Position) => position.spent.net,
  accounted: (position: Position) => position.accounted.net,
  determined: (position: Position) => position.determined.net,
  released: (position: Position) => position.released,
  toMakeAvailable: (position: Position) => position.toMakeAvailable,
  awaitingDecision: (position: Position) => position.awaitingDecision,
  toProgramme: (position: Position) => position.toProgramme,
  toCommit: (position: Position) => position.toCommit,
  toSpend: (position: Position) => position.toSpend,
  cofinancingPledged: (position: Position) => position.cofinancing.pledged.net,
  cofinancingCommitted: (position: Position) => position.cofinancing.committed.net,
  cofinancingRealised: (position: Position) => position.cofinancing.realised.net,
} as const;

/** A figure of a position that a published one can be held against; of a stage, the net amount. */
export type PositionMeasure = keyof typeof MEASURES;

/** Takes a figure out of a position; `undefined` where the position has no figure of that name. */
export function measureOf(position: Position, measure: PositionMeasure): PositionFigure | undefined {
  return Object.hasOwn(MEASURES, measure) ? MEASURES[measure](position) : undefined;
}
