import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { compare } from "../../money/compare.js";
import { ZERO } from "../../money/money.js";
import { subtract } from "../../money/subtract.js";
import type { Check } from "../context.js";
import { findingPerRow } from "./findingPerRow.js";

/** What came back of a line was claimed. */
export const receivedWithinClaims: Check = {
  rule: "RD-RCV-01",
  run: (context) =>
    findingPerRow(context, "line", (line, { recovery }) => {
      const { claimed, cancelled, received } = recovery;
      if (received.reported === ZERO && cancelled.reported === ZERO) return null;
      const path = ["lines", line];
      if (claimed.value === null || cancelled.value === null || received.value === null) {
        const unknown: Phrase = "claimsUnknown";
        return makeFinding("RD-RCV-01", "cannotTell", { path, facts: { line, unknown } });
      }
      const most = subtract(claimed.value, cancelled.value);
      const outcome = compare(received.value, most) > 0 ? "fail" : "pass";
      return makeFinding("RD-RCV-01", outcome, {
        path,
        ...comparedAmounts(most, received.value),
        facts: { line },
      });
    }),
};
