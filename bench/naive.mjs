// NDJSON to totals by deal and year, as a good engineer writes it with zod and decimal.js: one map, one pass.

import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import * as z from "zod";
import { portfolio } from "./rows.mjs";

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

const deals = new Map(portfolio.lines.map(({ id, holder }) => [id, holder.id]));
const totals = new Map();
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  if (line === "") continue;
  const entry = payment.parse(JSON.parse(line));
  const deal = deals.get(entry.line);
  if (deal === undefined) throw new Error(`no line ${entry.line}`);
  if (entry.date > "2024-12-31") continue;
  const key = `${deal} ${entry.date.slice(0, 4)}`;
  totals.set(key, (totals.get(key) ?? new Decimal(0)).plus(entry.amount));
}
const written = [...totals].map(([key, total]) => `${key} ${total.toFixed(2)}`);
process.stdout.write(JSON.stringify({ totals: written.sort(), rss: process.resourceUsage().maxRSS }));
