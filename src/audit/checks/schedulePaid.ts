import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { DocumentCheck } from "../documents.js";

/** A schedule of the same day has what the ledger has as paid on its award. */
export const schedulePaid: DocumentCheck = {
  rule: "RD-SCH-03",
  inputs: ["schedules", "portfolio"],
  run: ({ documents, rows, view }) =>
    documents.schedules.flatMap(({ id, award, schedule }) => {
      if (schedule.asOf !== null && schedule.asOf !== view.asOf) return [];
      const path = ["schedules", id, "paid"];
      const facts = { schedule: id, award };
      const row = rows("award").find(({ key }) => key.award === award);
      const gross = row?.paid.gross.value ?? null;
      if (row === undefined || gross === null) {
        const unknown: Phrase = row === undefined ? "noSuchAward" : "paymentsUnknown";
        return [makeFinding("RD-SCH-03", "cannotTell", { path, facts: { ...facts, unknown } })];
      }
      const outcome = gross === schedule.paid ? "pass" : "fail";
      return [makeFinding("RD-SCH-03", outcome, { path, ...comparedAmounts(gross, schedule.paid), facts })];
    }),
};
