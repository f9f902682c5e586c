import { makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { knownAt } from "../../law/valueAt.js";
import type { Check } from "../context.js";
import { overAwards, unknownOf } from "./awardScheme.js";

/** An award is addressed to a treasurer of a kind that its scheme allows. */
export const treasurerOfScheme: Check = {
  rule: "RD-AWA-04",
  run: (context) =>
    overAwards(context, "RD-AWA-04", (award, { id, parameters }) => {
      const { treasurer } = award;
      if (treasurer === null) return [];
      const kind = context.index.partners.get(treasurer)?.kind ?? "unknown";
      const allowed = knownAt(parameters.treasurerKinds, award.date);
      if (allowed === null) return [unknownOf("RD-AWA-04", award, "schemeSilent")];
      if (kind === "unknown") return [unknownOf("RD-AWA-04", award, "treasurerUnknown", { treasurer })];
      return [
        makeFinding("RD-AWA-04", allowed.includes(kind) ? "pass" : "fail", {
          path: ["awards", award.id, "treasurer"],
          expected: allowed.join(", "),
          actual: kind,
          atStake: award.amount,
          facts: { award: award.id, scheme: id, treasurer, treasurerKind: `kind:${kind}` satisfies Phrase },
        }),
      ];
    }),
};
