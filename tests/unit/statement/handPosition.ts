import {
  fromCents,
  type Position,
  type PositionFigure,
  type Positions,
  type RowKey,
  type StageFigures,
} from "regio-deals";

/** A figure that is known, in euros. */
export function known(euros: number): PositionFigure {
  const value = fromCents(Math.round(euros * 100));
  return { value, reported: value, unknownLines: 0 };
}

/** A figure of which so much was reported, and so many lines are unknown. */
export function partly(euros: number, unknownLines: number): PositionFigure {
  return { value: null, reported: fromCents(euros * 100), unknownLines };
}

const stage = (net: number): StageFigures => ({
  gross: known(net + 1_000),
  reversed: known(1_000),
  net: known(net),
});

/** A position of which every figure is another, so that none can be taken for another. */
export function handPosition(changes: Partial<Position> = {}): Position {
  const none = known(0);
  return {
    ceiling: known(101),
    revision: null,
    awarded: stage(102),
    paid: stage(103),
    onwardPaid: stage(104),
    programmed: stage(105),
    committed: stage(106),
    spent: stage(107),
    accounted: stage(108),
    determined: stage(109),
    determinedProjects: stage(110),
    recovery: { claimed: none, received: none, cancelled: none, open: none },
    recoveryProjects: { claimed: none, received: none, cancelled: none, open: none },
    cofinancing: { pledged: stage(111), committed: stage(112), realised: stage(113), parts: [] },
    released: known(114),
    toMakeAvailable: known(115),
    awaitingDecision: known(0),
    toProgramme: known(117),
    toCommit: known(118),
    toSpend: known(-119),
    ...changes,
  };
}

/** Positions with these rows. */
export function handPositions(
  total: Position,
  rows: readonly (readonly [RowKey, Position])[] = [],
): Positions {
  return {
    asOf: "2021-01-01" as Positions["asOf"],
    knownOn: null,
    by: ["group"],
    total,
    rows: rows.map(([key, position]) => ({ ...position, key, unallocated: false })),
  };
}
