import { makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { knownAt } from "../../law/valueAt.js";
import type { Check } from "../context.js";
import { overAwards, unknownOf } from "./awardScheme.js";

/** An award is of a day on which its scheme takes awards. */
export const awardInDaysOfScheme: Check = {
  rule: "RD-AWA-01",
  run: (context) =>
    overAwards(context, "RD-AWA-01", (award, { id, parameters }) => {
      const from = knownAt(parameters.awardsFrom, award.date);
      const until = knownAt(parameters.awardsUntil, award.date);
      const outside = (from !== null && award.date < from) || (until !== null && award.date >= until);
      if (!outside && (from === null || until === null))
        return [unknownOf("RD-AWA-01", award, "schemeSilent")];
      const days: Phrase = "awardDays";
      return [
        makeFinding("RD-AWA-01", outside ? "fail" : "pass", {
          path: ["awards", award.id],
          expected: days,
          actual: award.date,
          atStake: award.amount,
          facts: { award: award.id, scheme: id, awardsFrom: from ?? "–", awardsUntil: until ?? "–" },
        }),
      ];
    }),
};
