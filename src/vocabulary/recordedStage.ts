/** Every stage that the ledger of a line may cover, see {@link RecordedStage}. */
export const RECORDED_STAGES = [
  "awarded",
  "paid",
  "onwardPaid",
  "programmed",
  "committed",
  "spent",
  "cofinancingPledged",
  "cofinancingCommitted",
  "cofinancingRealised",
  "accounted",
  "determined",
  "recovery",
] as const;

/**
 * A stage that the ledger of a line covers in full, so that no entry means zero.
 *
 * **Watch out**: a stage that is not named is unknown, not zero.
 */
export type RecordedStage = (typeof RECORDED_STAGES)[number];
