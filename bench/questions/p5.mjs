// P5: rows of which one in twenty is broken, every issue with its path, against the schema alone.

import { foldEntries } from "../../dist/node/stream/index.js";
import { entrySchema } from "../../dist/schema/entrySchema.js";
import { AS_OF, portfolio, rows } from "../ledger.mjs";
import { interleaved, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";
import { seeded } from "../seeded.mjs";

export const asks = "5 % broken rows, every issue with its path: 2.5 x faster than zod alone";

const LEAST = 2.5;

const BREAK = [
  (row) => ({ ...row, amount: "1.234" }),
  (row) => ({ ...row, date: "2021-02-30" }),
  (row) => ({ ...row, colour: "red" }),
  (row) => ({ ...row, kind: "gift" }),
  ({ dateBasis, ...row }) => row,
];

export async function run({ quick }) {
  const random = seeded(5);
  const list = [...rows(quick ? 20_000 : 100_000)].map((row) =>
    random() < 0.05 ? BREAK[Math.floor(random() * BREAK.length)](row) : row,
  );
  const bytes = new TextEncoder().encode(list.map((row) => JSON.stringify(row)).join("\n"));
  const options = { format: "ndjson", portfolio, asOf: AS_OF, by: "deal", mode: "lenient" };
  const ours = () => foldEntries(bytes, { ...options, maxIssues: Number.POSITIVE_INFINITY });
  const alone = () => {
    const issues = [];
    let row = 0;
    for (const line of new TextDecoder().decode(bytes).split("\n")) {
      row += 1;
      const result = entrySchema.safeParse(JSON.parse(line));
      if (!result.success) for (const issue of result.error.issues) issues.push({ ...issue, row });
    }
    return issues;
  };
  const places = (issues, fieldOf) => [...new Set(issues.map((issue) => `${issue.row} ${fieldOf(issue)}`))];
  sameResults(
    places((await ours()).issues, ({ path }) => path[2]),
    places(alone(), ({ path, keys }) => keys?.[0] ?? path[0]),
    "zod",
  );

  const found = await interleaved({ ours, alone }, { rounds: quick ? 5 : 9, warmup: 1 });
  const value = ratio(found.alone, found.ours);
  return {
    measured: times(value),
    held: value >= LEAST,
    details: [
      `${list.length} rows from bytes: ours, folded, ${spread(found.ours, "ms")}; zod alone, not folded, ${spread(found.alone, "ms")}`,
    ],
  };
}
