import { compareText } from "../foundation/compareText.js";
import { ZERO } from "../money/money.js";
import { sum } from "../money/sum.js";
import { COFINANCING_STAGES, CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import type { Cell } from "./cell.js";
import type { Coverage } from "./coverage.js";
import type { Dimension, RowKey } from "./dimension.js";
import { type KnownAmount, less, MEANINGLESS, NOTHING, toFigure } from "./knownAmount.js";
import type { CofinancingFigures, RecoveryFigures, StageFigures } from "./position.js";
import { type FoldStage, STAGE_TRAITS } from "./stage.js";

/** Gross, reversed and net of one stage. */
export interface StageSum {
  readonly gross: KnownAmount;
  readonly reversed: KnownAmount;
  readonly net: KnownAmount;
}

/** The sums of one row, stage by stage. */
export type StageSums = (stage: FoldStage) => StageSum;

const ALWAYS_CARRIED: readonly Dimension[] = ["envelope", "group", "line", "deal", "year"];

const WITHOUT_MEANING: StageSum = { gross: MEANINGLESS, reversed: MEANINGLESS, net: MEANINGLESS };

/** Adds up the cells of a row; a stage that cannot name a dimension of the row has no meaning in it. */
export function stageSums(key: RowKey, cells: readonly Cell[], coverage: Coverage): StageSums {
  const unknown = coverage.ofRow(key);
  const apart = (Object.keys(key) as Dimension[]).filter(
    (dimension) => key[dimension] != null && !ALWAYS_CARRIED.includes(dimension),
  );
  return (stage) => {
    const { carries } = STAGE_TRAITS[stage];
    if (!apart.every((dimension) => carries.includes(dimension))) return WITHOUT_MEANING;
    const inStage = cells.filter((cell) => cell.stage === stage);
    return addUp(inStage, unknown(stage, inStage));
  };
}

function addUp(cells: readonly Cell[], unknown: ReadonlySet<string>): StageSum {
  if (cells.length === 0) {
    const nothing = { amount: ZERO, unknown, meaningful: true };
    return { gross: nothing, reversed: nothing, net: nothing };
  }
  const gross = { amount: sum(cells.map((cell) => cell.gross)), unknown, meaningful: true };
  const reversed = { amount: sum(cells.map((cell) => cell.reversed)), unknown, meaningful: true };
  return { gross, reversed, net: less(gross, reversed) };
}

const NOTHING_IN_STAGE: StageFigures = /* @__PURE__ */ Object.freeze({
  gross: NOTHING,
  reversed: NOTHING,
  net: NOTHING,
});

/** A stage as a position shows it. */
export function toStageFigures(sum: StageSum): StageFigures {
  const [gross, reversed, net] = [toFigure(sum.gross), toFigure(sum.reversed), toFigure(sum.net)];
  const nothing = gross === NOTHING && reversed === NOTHING && net === NOTHING;
  return nothing ? NOTHING_IN_STAGE : { gross, reversed, net };
}

/** The recoveries of a row as a position shows them. */
export function recoveryFigures(claimed: StageSum, received: StageSum, cancelled: StageSum): RecoveryFigures {
  return {
    claimed: toFigure(claimed.net),
    received: toFigure(received.net),
    cancelled: toFigure(cancelled.net),
    open: toFigure(less(less(claimed.net, received.net), cancelled.net)),
  };
}

/** The co-financing of a row as a position shows it: totals by stage, and the parts that have entries. */
export function cofinancingFigures(sums: StageSums, cells: readonly Cell[]): CofinancingFigures {
  const parts = COFINANCING_STAGES.flatMap((stage) => {
    const whole = sums(`${stage}Cofinancing`);
    const inStage = cells.filter((cell) => cell.stage === `${stage}Cofinancing`);
    const byPart = new Map<string, Cell[]>();
    for (const cell of inStage) {
      const rank = partRank(cell);
      const same = byPart.get(rank);
      if (same === undefined) byPart.set(rank, [cell]);
      else same.push(cell);
    }
    return [...byPart.entries()]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, same]) => ({
        stage,
        ...(same[0] as { part: NonNullable<Cell["part"]> }).part,
        figures: toStageFigures(addUp(same, whole.gross.unknown)),
      }));
  });
  return {
    pledged: toStageFigures(sums("pledgedCofinancing")),
    committed: toStageFigures(sums("committedCofinancing")),
    realised: toStageFigures(sums("realisedCofinancing")),
    parts,
  };
}

/** A text that orders parts by sector, form and origin, as the lists have them. */
function partRank({ part }: Cell): string {
  const { sector, form, origin } = part as NonNullable<Cell["part"]>;
  return `${SECTORS.indexOf(sector)} ${CONTRIBUTION_FORMS.indexOf(form)} ${ORIGINS.indexOf(origin)}`;
}
