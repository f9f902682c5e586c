import { makeFinding } from "../../finding/makeFinding.js";
import { knownAt } from "../../law/valueAt.js";
import type { Check } from "../context.js";
import { overAwards, unknownOf } from "./awardScheme.js";

/** An award gives money in the form of its scheme. */
export const awardFormOfScheme: Check = {
  rule: "RD-AWA-03",
  run: (context) =>
    overAwards(context, "RD-AWA-03", (award, { id, parameters }) => {
      const expected = knownAt(parameters.instrument, award.date);
      if (award.instrument === "unknown") return [unknownOf("RD-AWA-03", award, "instrumentUnknown")];
      if (expected === null || expected === "unknown") return [unknownOf("RD-AWA-03", award, "schemeSilent")];
      return [
        makeFinding("RD-AWA-03", award.instrument === expected ? "pass" : "fail", {
          path: ["awards", award.id, "instrument"],
          expected,
          actual: award.instrument,
          atStake: award.amount,
          facts: { award: award.id, scheme: id },
        }),
      ];
    }),
};
