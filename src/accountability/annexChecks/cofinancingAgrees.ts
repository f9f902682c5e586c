import type { AnnexCheck } from "../annexContext.js";
import { againstLedger } from "../ledgerComparison.js";

/** Co-financing is what counts of it in the ledger. */
export const cofinancingAgrees: AnnexCheck = {
  rule: "RD-SIS-14",
  run: (context) => againstLedger(context, "RD-SIS-14", ["cofinancing", "cumulativeCofinancing"]),
};
