import { makeFinding } from "../../finding/makeFinding.js";
import { compareText } from "../../foundation/compareText.js";
import type { DeterminationEntry } from "../../portfolio/entry.js";
import type { Check } from "../context.js";
import { reversalsById } from "./reversals.js";

/** A grant or a project is determined once, until that determination is reversed. */
export const oneDetermination: Check = {
  rule: "RD-DET-01",
  run: (context) => {
    const reversed = reversalsById(context);
    const standing = new Map<string, DeterminationEntry>();
    const determinations = context.entries
      .filter((entry) => entry.kind === "determination")
      .sort((a, b) => compareText(a.date, b.date));
    return determinations.map((entry) => {
      const subject = JSON.stringify([entry.level, entry.line, entry.deal, entry.award, entry.project]);
      const earlier = standing.get(subject);
      const gone =
        earlier !== undefined && reversed.get(earlier.id)?.some((reversal) => reversal.date <= entry.date);
      standing.set(subject, entry);
      const facts = { entry: entry.id, earlier: earlier?.id ?? "" };
      const path = ["ledger", entry.id];
      if (earlier === undefined || gone) return makeFinding("RD-DET-01", "pass", { path, facts });
      return makeFinding("RD-DET-01", "fail", { path, facts, atStake: entry.amount });
    });
  },
};
