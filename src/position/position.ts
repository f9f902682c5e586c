import type { LocalDate } from "../calendar/localDate.js";
import type { Money } from "../money/money.js";
import type { CofinancingStage, ContributionForm, Origin, Sector } from "../vocabulary/cofinancing.js";
import type { Dimension, RowKey } from "./dimension.js";

/** A figure that may be unknown. */
export interface PositionFigure {
  /** The amount in cents; `null` where something that it rests on is unknown. */
  readonly value: Money | null;
  /** What was reported so far, in cents; equal to `value` where that is known. */
  readonly reported: Money;
  /** How many lines are unknown. */
  readonly unknownLines: number;
}

/** One stage of the money (fase): what was booked, what of it was reversed, and what is left. */
export interface StageFigures {
  /** Everything that was booked. */
  readonly gross: PositionFigure;
  /** What of it was reversed. */
  readonly reversed: PositionFigure;
  /** Gross less reversed; what is paid is also less the recoveries received. */
  readonly net: PositionFigure;
}

/** Recoveries (terugvorderingen); each net of reversals. */
export interface RecoveryFigures {
  /** What was asked back. */
  readonly claimed: PositionFigure;
  /** What came back. */
  readonly received: PositionFigure;
  /** What was asked back and withdrawn. */
  readonly cancelled: PositionFigure;
  /** Claimed less received and cancelled: what is still to come. */
  readonly open: PositionFigure;
}

/** The co-financing of one stage, sector, form and origin. */
export interface CofinancingPart {
  /** How far it has come. */
  readonly stage: CofinancingStage;
  /** Public or private. */
  readonly sector: Sector;
  /** In cash or in kind. */
  readonly form: ContributionForm;
  /** Where the co-financier has it from. */
  readonly origin: Origin;
  /** The amounts. */
  readonly figures: StageFigures;
}

/** Co-financing: a total for each stage, and its parts. Stages are never added to each other. */
export interface CofinancingFigures {
  /** Promised. */
  readonly pledged: StageFigures;
  /** Laid down. */
  readonly committed: StageFigures;
  /** Put in. */
  readonly realised: StageFigures;
  /** By stage, sector, form and origin, in a fixed order; only what has entries. */
  readonly parts: readonly CofinancingPart[];
}

/** Where the money stands, for one row or for the whole. */
export interface Position {
  /** The most that the State pays; `null` as a value where it is unknown, or has no meaning for the row. */
  readonly ceiling: PositionFigure;
  /** The id of the last amendment that the ceiling rests on; `null` where none changed it. */
  readonly revision: string | null;
  /** Decisions of the State. */
  readonly awarded: StageFigures;
  /** First payments out of the envelope. */
  readonly paid: StageFigures;
  /** Payments by a ministry or the treasurer to somebody else; no stage of the State's money. */
  readonly onwardPaid: StageFigures;
  /** Set aside by the region for projects. */
  readonly programmed: StageFigures;
  /** Promised to projects. */
  readonly committed: StageFigures;
  /** Spent on costs made. */
  readonly spent: StageFigures;
  /** Accounted for. */
  readonly accounted: StageFigures;
  /** The final amount of the grant. */
  readonly determined: StageFigures;
  /** The final amounts of projects; never added to that of the grant. */
  readonly determinedProjects: StageFigures;
  /** What flows back from the treasurer to the State. */
  readonly recovery: RecoveryFigures;
  /** What flows back from projects to the treasurer; it stays paid. */
  readonly recoveryProjects: RecoveryFigures;
  /** What the region adds. */
  readonly cofinancing: CofinancingFigures;
  /** Ceiling less determined, for what is determined; `null` where nothing is determined yet. */
  readonly released: PositionFigure;
  /** Ceiling (after determination: the determined amount) less net paid (nog beschikbaar te stellen). */
  readonly toMakeAvailable: PositionFigure;
  /** The part of `toMakeAvailable` that somebody has yet to decide about. */
  readonly awaitingDecision: PositionFigure;
  /** Ceiling less programmed; below zero is overprogrammed, which is normal. */
  readonly toProgramme: PositionFigure;
  /** Ceiling less committed. */
  readonly toCommit: PositionFigure;
  /** Net paid less spent; below zero is pre-financed (voorgefinancierd). */
  readonly toSpend: PositionFigure;
}

/** One row of a breakdown. */
export interface PositionRow extends Position {
  /** The value of each dimension asked for. */
  readonly key: RowKey;
  /** `true` where a value of the key is `null`: money above the level asked for. */
  readonly unallocated: boolean;
}

/** The state of a portfolio on a date. */
export interface Positions {
  /** The day on which it stood, inclusive. */
  readonly asOf: LocalDate;
  /** What was known on this day, inclusive; `null` for all that is known. */
  readonly knownOn: LocalDate | null;
  /** The dimensions asked for. */
  readonly by: readonly Dimension[];
  /** The whole. */
  readonly total: Position;
  /** The rows, in the order of the portfolio, unallocated last; they add up to the whole. */
  readonly rows: readonly PositionRow[];
}
