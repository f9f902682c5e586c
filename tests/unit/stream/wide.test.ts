import { fromCents, type Line, localDate, type PositionOptions } from "regio-deals";
import { serialisePortfolio } from "regio-deals/schema";
import { expect, test } from "vitest";
import { finishFold } from "../../../src/position/finishFold.js";
import { foldAll } from "../../../src/stream/foldEntries.js";
import { random } from "../../faults/random.js";
import { hand, handLines, payment, spending } from "../position/hand.js";
import { bytesOf } from "./written.js";

// More lines, years and kinds of row than there is room for at first.

const LINES = 150;
const YEARS = 25;
const ROWS = 20_000;

const [first] = handLines();
const lines = Array.from(
  { length: LINES },
  (_, n): Line => ({ ...(first as Line), id: `line-${n}`, ceiling: fromCents(1000 + n) }),
);
const usual = hand({ ledger: [payment("p", "2020-01-01", 1), spending("s", "2020-01-01", 1)] });
const portfolio = { ...usual, lines, deals: usual.deals, pillars: [], projects: [], ledger: [] };
const [paid, spent] = serialisePortfolio(usual).ledger;

/** Rows whose places come in no order; the fields that stand there make some hundred kinds. */
function rows(): Uint8Array {
  const chance = random(5);
  const one = <T>(items: readonly T[]): T => items[chance.below(items.length)] as T;
  const texts = Array.from({ length: ROWS }, (_, n) => {
    const date = `${2000 + chance.below(YEARS)}-0${1 + chance.below(9)}-1${chance.below(10)}`;
    const same = {
      id: `e${n}`,
      line: `line-${chance.below(LINES)}`,
      date,
      amount: `${chance.below(9000)}.05`,
    };
    const of = one([
      {
        ...paid,
        recipient: one(["region", "ministry", "vatFund"]),
        instrument: one(["decentralisationGrant", "specificGrant", "specialGrant", "transfer", "subsidy"]),
        qualifier: one(["exact", "about"]),
        dateBasis: one(["on", "on", "on", "atOrBefore"]),
      },
      {
        ...spent,
        financialYear: 2000 + chance.below(YEARS),
        preparation: one([true, false]),
        costPeriod: null,
      },
    ]);
    return `${JSON.stringify({ ...of, ...same })}\n`;
  });
  return bytesOf(texts.join(""));
}

const bytes = rows();

test.each([
  [["line", "year"]],
  [["year", "recipient", "instrument"]],
  [["financialYear", "deal"]],
  [["group"]],
] as readonly [PositionOptions["by"]][])("by %j many rows give the careful fold", async (by) => {
  const options = { format: "ndjson", portfolio, asOf: localDate("2019-12-31"), by, mode: "strict" } as const;
  const fast = await foldAll(bytes, options, true);
  const careful = await foldAll(bytes, options, false);
  expect([fast.entries, fast.issues]).toEqual([ROWS, []]);
  if (fast.fold === null || careful.fold === null) throw new Error("no fold");
  expect(fast.fold.cells.count).toBe(careful.fold.cells.count);
  expect(finishFold(fast.fold)).toEqual(finishFold(careful.fold));
});
