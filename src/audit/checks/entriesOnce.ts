import { makeFinding } from "../../finding/makeFinding.js";
import type { LedgerEntry } from "../../portfolio/entry.js";
import type { Check } from "../context.js";
import { reversalsById } from "./reversals.js";

/** No two entries of one day are alike in everything but their id, unless one of them was reversed. */
export const entriesOnce: Check = {
  rule: "RD-ENT-01",
  needs: "entries",
  run: (context) => {
    const undone = reversalsById(context);
    const firstOf = new Map<string, string>();
    return context.entries
      .filter(({ id }) => !undone.has(id))
      .map((entry) => {
        const { id, amount } = entry;
        const looks = lookOf(entry);
        const earlier = firstOf.get(looks);
        if (earlier === undefined) firstOf.set(looks, id);
        return makeFinding("RD-ENT-01", earlier === undefined ? "pass" : "fail", {
          path: ["ledger", id],
          atStake: amount,
          facts: { entry: id, earlier: earlier ?? "–" },
        });
      });
  },
};

function lookOf({ id, recordedOn, source, where, ...rest }: LedgerEntry): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}
