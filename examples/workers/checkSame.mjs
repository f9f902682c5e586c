// Holds what several threads gave against what one gives.

import { foldLedger } from "../demo/foldLedger.mjs";
import { ledgerResult } from "../demo/ledgerResult.mjs";
import { toJson } from "../demo/print.mjs";
import { Stop } from "../demo/stop.mjs";

/**
 * @param {import("../demo/ledgerResult.mjs").LedgerResult} result
 * @param {import("../demo/foldLedger.mjs").LedgerJob} job
 */
export async function checkSame(result, job) {
  const one = toJson(ledgerResult(await foldLedger(job), job));
  if (one !== toJson(result)) throw new Stop(1, `${job.file}: several threads do not give what one gives.`);
}
