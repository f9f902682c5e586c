// P4: the hand-written accept path against z.strictObject().safeParse on good rows.

import * as z from "zod";
import { acceptEntry } from "../dist/stream/acceptEntry.js";
import { rows } from "./rows.mjs";

const payment = z.strictObject({
  id: z.string().min(1).max(200),
  kind: z.literal("payment"),
  line: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  dateBasis: z.enum(["on", "atOrBefore"]),
  recipient: z.enum(["region", "ministry", "vatFund"]),
  instrument: z.string(),
  amount: z.string().regex(/^\d+(\.\d{1,2})?$/),
  source: z.string(),
});

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Both look at the same rows, one after the other, several times. */
export function p4({ quick }) {
  const list = [...rows(quick ? 20_000 : 200_000)].map((text) => JSON.parse(text));
  if (!list.every((row) => acceptEntry(row) !== null && payment.safeParse(row).success)) {
    throw new Error("P4: the verdicts differ");
  }
  const ours = [];
  const theirs = [];
  for (let round = 0; round < 7; round += 1) {
    ours.push(timed(() => list.forEach((row) => void acceptEntry(row))));
    theirs.push(timed(() => list.forEach((row) => void payment.safeParse(row))));
  }
  const ratio = median(theirs) / median(ours);
  return {
    id: "P4",
    asked: "4 x",
    measured: `${ratio.toFixed(1)} x (${list.length} rows)`,
    held: ratio >= 4,
  };
}
