import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { compare } from "../../money/compare.js";
import { deMinimisRoom } from "../../stateAid/deMinimisRoom.js";
import type { DocumentCheck } from "../documents.js";

/** What an undertaking got in the window of the day is not above the ceiling. */
export const deMinimisWithinCeiling: DocumentCheck = {
  rule: "RD-AID-01",
  inputs: ["undertakings"],
  run: ({ documents, view }) =>
    documents.undertakings.map(({ id, undertaking, aids, regime }) => {
      const { ceiling, used } = deMinimisRoom(undertaking, aids, { asOf: view.asOf, regime });
      const path = ["undertakings", id];
      const facts = { undertaking: id, regime, day: view.asOf };
      if (ceiling === null || used === null) {
        const unknown: Phrase = "ceilingOfAidUnknown";
        return makeFinding("RD-AID-01", "cannotTell", { path, facts: { ...facts, unknown } });
      }
      const outcome = compare(used, ceiling.amount) > 0 ? "fail" : "pass";
      return makeFinding("RD-AID-01", outcome, {
        path,
        ...comparedAmounts(ceiling.amount, used),
        facts,
      });
    }),
};
