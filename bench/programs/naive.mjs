// NDJSON to a checked report, as a good engineer writes it with zod and decimal.js: one parse, one pass, one map.

import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import * as z from "zod";
import { AS_OF, portfolio } from "../ledger.mjs";
import { print } from "./report.mjs";

const dealOf = new Map(portfolio.lines.map(({ id, holder }) => [id, holder.id]));
const sources = new Set(portfolio.sources.map(({ id }) => id));
const base = {
  id: z.string().min(1).max(200),
  line: z.string().refine((id) => dealOf.has(id), "no such line"),
  date: z.iso.date(),
  dateBasis: z.enum(["on", "atOrBefore"]),
  amount: z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/)
    .transform((text) => new Decimal(text)),
  source: z
    .string()
    .refine((id) => sources.has(id), "no such source")
    .optional(),
};
const instruments = ["decentralisationGrant", "specificGrant", "specialGrant", "transfer", "subsidy"];
const entry = z.discriminatedUnion("kind", [
  z.strictObject({
    ...base,
    kind: z.literal("payment"),
    recipient: z.enum(["region", "ministry", "vatFund"]),
    instrument: z.enum(instruments),
  }),
  z.strictObject({ ...base, kind: z.literal("programming") }),
  z.strictObject({ ...base, kind: z.literal("commitment") }),
  z.strictObject({
    ...base,
    kind: z.literal("spending"),
    financialYear: z.int().min(1900).max(2199),
    preparation: z.boolean(),
  }),
]);

const STAGES = ["payment", "programming", "commitment", "spending"];
const zero = new Decimal(0);
const text = readFileSync(process.argv[2], "utf8");
const entries = z.array(entry).parse(JSON.parse(`[${text.trimEnd().replaceAll("\n", ",")}]`));

const totals = new Map();
const put = (key, amount) => totals.set(key, (totals.get(key) ?? zero).plus(amount));
const years = new Set();
for (const { kind, line, date, amount } of entries) {
  if (date > AS_OF) continue;
  const year = date.slice(0, 4);
  years.add(year);
  put(`${year} ${kind}`, amount);
  put(`${dealOf.get(line)} ${kind}`, amount);
}
const total = (key) => totals.get(key) ?? zero;
const stages = (key) => STAGES.map((stage) => total(`${key} ${stage}`).toFixed(2)).join(" ");

const held = portfolio.lines.map(({ id: line, ceiling, holder: { id: deal } }) => {
  const most = new Decimal(ceiling).div(100);
  return { line, deal, most, paid: total(`${deal} payment`), committed: total(`${deal} commitment`) };
});
const byDeal = held.map(({ deal, most, paid }) => {
  const left = [most, most.minus(paid), paid.minus(total(`${deal} spending`))];
  return `${deal} ${stages(deal)} ${left.map((amount) => amount.toFixed(2)).join(" ")}`;
});
const finding = (rule, path, amount, most) =>
  `${rule} ${amount.gt(most) ? "fail" : "pass"} ${path} ${amount.minus(most).toFixed(2)}`;
print(
  [
    ...[...years].sort().map((year) => `${year} ${stages(year)}`),
    ...byDeal,
    ...held.map(({ line, paid, most }) => finding("RD-CEI-01", `lines/${line}`, paid, most)),
    ...held
      .filter(({ committed }) => !committed.isZero())
      .map(({ deal, committed, most }) => finding("RD-COM-01", `deals/${deal}`, committed, most)),
  ],
  { rows: entries.length },
);
