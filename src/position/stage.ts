import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import type { EntryDimensions } from "../portfolio/entry.js";
import type { RecordedStage } from "../vocabulary/recordedStage.js";
import type { Dimension } from "./dimension.js";

/** Every stage that the fold keeps apart, co-financing aside; see {@link FoldStage}. */
export const FOLD_STAGES = [
  "awarded",
  "paid",
  "onwardPaid",
  "programmed",
  "committed",
  "spent",
  "accounted",
  "determined",
  "determinedProjects",
  "claimed",
  "received",
  "cancelled",
  "claimedProjects",
  "receivedProjects",
  "cancelledProjects",
  "pledgedCofinancing",
  "committedCofinancing",
  "realisedCofinancing",
] as const;

/** A stage that the fold keeps apart. */
export type FoldStage = (typeof FOLD_STAGES)[number];

/** The stage that an entry with these dimensions feeds, or throws `ENTRY_INVALID` for a kind that feeds none. */
export function stageOf(entry: EntryDimensions): FoldStage {
  switch (entry.kind) {
    case "payment":
      return "paid";
    case "onwardPayment":
      return "onwardPaid";
    case "programming":
      return "programmed";
    case "commitment":
      return "committed";
    case "spending":
      return "spent";
    case "accounted":
      return "accounted";
    case "determination":
      return entry.level === "grant" ? "determined" : "determinedProjects";
    case "recovery":
      return entry.level === "grant" ? entry.stage : `${entry.stage}Projects`;
    case "cofinancing":
      return `${entry.stage}Cofinancing`;
    default:
      throw unknownKind((entry as { readonly kind: unknown }).kind);
  }
}

function unknownKind(kind: unknown): DomainError {
  const found = `${describeValue(kind)} as the kind of an entry`;
  const expected = "a kind that feeds a stage; a reversal cannot itself be reversed";
  return unexpected("ENTRY_INVALID", found, expected);
}

/** What a line must record for a stage to be known, and which dimensions entries of the stage can name. */
export interface StageTraits {
  readonly recordedAs: RecordedStage;
  readonly carries: readonly Dimension[];
}

const recovery: StageTraits = { recordedAs: "recovery", carries: ["award", "project", "pillar"] };
const determined: StageTraits = { recordedAs: "determined", carries: ["award", "project", "pillar"] };
const COFINANCING_DIMENSIONS: readonly Dimension[] = [
  "award",
  "pillar",
  "project",
  "partner",
  "financialYear",
];

/** The traits of every stage; envelope, group, line, deal and year are carried by all. */
export const STAGE_TRAITS: Readonly<Record<FoldStage, StageTraits>> = {
  awarded: { recordedAs: "awarded", carries: ["award", "partner", "instrument"] },
  paid: { recordedAs: "paid", carries: ["award", "partner", "recipient", "instrument"] },
  onwardPaid: { recordedAs: "onwardPaid", carries: ["project", "pillar", "partner", "instrument"] },
  programmed: { recordedAs: "programmed", carries: ["pillar", "project"] },
  committed: { recordedAs: "committed", carries: ["award", "pillar", "project", "partner"] },
  spent: { recordedAs: "spent", carries: ["award", "pillar", "project", "partner", "financialYear"] },
  accounted: { recordedAs: "accounted", carries: ["award", "project", "pillar", "financialYear"] },
  determined,
  determinedProjects: determined,
  claimed: recovery,
  received: recovery,
  cancelled: recovery,
  claimedProjects: recovery,
  receivedProjects: recovery,
  cancelledProjects: recovery,
  pledgedCofinancing: { recordedAs: "cofinancingPledged", carries: COFINANCING_DIMENSIONS },
  committedCofinancing: { recordedAs: "cofinancingCommitted", carries: COFINANCING_DIMENSIONS },
  realisedCofinancing: { recordedAs: "cofinancingRealised", carries: COFINANCING_DIMENSIONS },
};
