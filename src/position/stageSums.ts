import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { type Money, ZERO } from "../money/money.js";
import { sum } from "../money/sum.js";
import { listsBy } from "../portfolio/portfolioIndex.js";
import {
  COFINANCING_STAGES,
  CONTRIBUTION_FORMS,
  type CofinancingStage,
  ORIGINS,
  SECTORS,
} from "../vocabulary/cofinancing.js";
import type { Cell } from "./cell.js";
import type { Coverage } from "./coverage.js";
import type { Dimension, RowKey } from "./dimension.js";
import { type KnownAmount, less, MEANINGLESS, toFigure } from "./knownAmount.js";
import type { CofinancingFigures, PositionFigure, RecoveryFigures, StageFigures } from "./position.js";
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
  const byStage = listsBy(cells, ({ stage }) => stage);
  return (stage) => {
    if (apart.length > 0 && !carriesAll(stage, apart)) return WITHOUT_MEANING;
    const inStage = byStage.get(stage) ?? NO_CELLS;
    return addUp(inStage, unknown(stage, inStage));
  };
}

const NO_CELLS: readonly Cell[] = [];

function carriesAll(stage: FoldStage, dimensions: readonly Dimension[]): boolean {
  return dimensions.every((dimension) => STAGE_TRAITS[stage].carries.includes(dimension));
}

function addUp(cells: readonly Cell[], unknown: ReadonlySet<string>): StageSum {
  if (cells.length === 0) return nothingWith(unknown);
  const gross = { amount: totalOf(cells, "gross"), unknown, meaningful: true };
  const reversed = { amount: totalOf(cells, "reversed"), unknown, meaningful: true };
  return { gross, reversed, net: reversed.amount === ZERO ? gross : less(gross, reversed) };
}

/** A side of cells added up, without a list of it; a total that leaves the range, or what is no amount, is for `sum`. */
function totalOf(cells: readonly Cell[], side: "gross" | "reversed"): Money {
  let total = 0;
  for (let at = 0; at < cells.length; at += 1) {
    total += (cells[at] as Cell)[side];
    if (!Number.isSafeInteger(total)) return sum(cells.map((cell) => cell[side]));
  }
  return total as Money;
}

/** Sums of nothing, by the lines that are unknown; each is made once. */
const NOTHING_WITH = /* @__PURE__ */ new WeakMap<ReadonlySet<string>, StageSum>();

function nothingWith(unknown: ReadonlySet<string>): StageSum {
  const known = NOTHING_WITH.get(unknown);
  if (known !== undefined) return known;
  const nothing = { amount: ZERO, unknown, meaningful: true };
  const sum = { gross: nothing, reversed: nothing, net: nothing };
  NOTHING_WITH.set(unknown, sum);
  return sum;
}

/** Stages whose three figures are one, by that figure; each is made once. */
const ALIKE = /* @__PURE__ */ new WeakMap<PositionFigure, StageFigures>();

/** A stage as a position shows it, frozen. */
export function toStageFigures(sum: StageSum): StageFigures {
  const gross = toFigure(sum.gross);
  const reversed = toFigure(sum.reversed);
  const net = sum.net === sum.gross ? gross : toFigure(sum.net);
  if (gross !== reversed || gross !== net) return Object.freeze({ gross, reversed, net });
  const figures = ALIKE.get(gross) ?? Object.freeze({ gross, reversed, net });
  ALIKE.set(gross, figures);
  return figures;
}

/** The recoveries of a row as a position shows them. */
export function recoveryFigures(claimed: StageSum, received: StageSum, cancelled: StageSum): RecoveryFigures {
  return Object.freeze({
    claimed: toFigure(claimed.net),
    received: toFigure(received.net),
    cancelled: toFigure(cancelled.net),
    open: toFigure(less(less(claimed.net, received.net), cancelled.net)),
  });
}

/** The co-financing of a row as a position shows it: totals by stage, and the parts that have entries; frozen. */
export function cofinancingFigures(sums: StageSums, cells: readonly Cell[]): CofinancingFigures {
  const whole = {
    pledged: sums("pledgedCofinancing"),
    committed: sums("committedCofinancing"),
    realised: sums("realisedCofinancing"),
  };
  return Object.freeze({
    pledged: toStageFigures(whole.pledged),
    committed: toStageFigures(whole.committed),
    realised: toStageFigures(whole.realised),
    parts: partsOf(cells, whole),
  });
}

const NO_PARTS: CofinancingFigures["parts"] = /* @__PURE__ */ Object.freeze([]);

function partsOf(
  cells: readonly Cell[],
  whole: Readonly<Record<CofinancingStage, StageSum>>,
): CofinancingFigures["parts"] {
  const withPart = cells.filter(({ part }) => part !== null);
  if (withPart.length === 0) return NO_PARTS;
  const parts = COFINANCING_STAGES.flatMap((stage) => {
    const inStage = withPart.filter((cell) => cell.stage === `${stage}Cofinancing`);
    return [...listsBy(inStage, partRank).entries()]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, same]) => ({
        stage,
        ...(same[0] as { part: NonNullable<Cell["part"]> }).part,
        figures: toStageFigures(addUp(same, whole[stage].gross.unknown)),
      }));
  });
  return deepFreeze(parts);
}

/** A text that orders parts by sector, form and origin, as the lists have them. */
function partRank({ part }: Cell): string {
  const { sector, form, origin } = part as NonNullable<Cell["part"]>;
  return `${SECTORS.indexOf(sector)} ${CONTRIBUTION_FORMS.indexOf(form)} ${ORIGINS.indexOf(origin)}`;
}
