import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { DocumentCheck } from "../documents.js";

/** A schedule of the same day has what the ledger has as paid on its award. */
export const schedulePaid: DocumentCheck = {
  rule: "RD-SCH-03",
  inputs: ["schedules", "portfolio"],
  run: ({ documents, rows, view }) => {
    const ofDay = documents.schedules.filter(({ schedule: { asOf } }) => asOf === null || asOf === view.asOf);
    if (ofDay.length === 0) return [];
    const rowOf = new Map(rows("award").map((row) => [row.key.award, row]));
    return ofDay.map(({ id, award, schedule }) => {
      const path = ["schedules", id, "paid"];
      const facts = { schedule: id, award };
      const row = rowOf.get(award);
      const gross = row?.paid.gross.value ?? null;
      if (row === undefined || gross === null) {
        const unknown: Phrase = row === undefined ? "noSuchAward" : "paymentsUnknown";
        return makeFinding("RD-SCH-03", "cannotTell", { path, facts: { ...facts, unknown } });
      }
      const outcome = gross === schedule.paid ? "pass" : "fail";
      return makeFinding("RD-SCH-03", outcome, { path, ...comparedAmounts(gross, schedule.paid), facts });
    });
  },
};
