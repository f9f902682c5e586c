import type { AnnexCheck } from "../annexContext.js";
import { againstLedger } from "../ledgerComparison.js";

/** Spending, correction and cumulative spending are those of the ledger. */
export const spendingAgrees: AnnexCheck = {
  rule: "RD-SIS-13",
  run: (context) => againstLedger(context, "RD-SIS-13", ["spending", "correction", "cumulativeSpending"]),
};
