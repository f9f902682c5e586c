// A file of entries to a checked report, with DuckDB for the sums and bigint cents for the report.

import { DuckDBInstance } from "@duckdb/node-api";
import { AS_OF, portfolio } from "../ledger.mjs";
import { print } from "./report.mjs";

const [path, format] = process.argv.slice(2);
const types = {
  id: "VARCHAR",
  kind: "VARCHAR",
  line: "VARCHAR",
  date: "DATE",
  dateBasis: "VARCHAR",
  recipient: "VARCHAR",
  instrument: "VARCHAR",
  financialYear: "INTEGER",
  preparation: "BOOLEAN",
  amount: "DECIMAL(18, 2)",
  source: "VARCHAR",
};
const columns = JSON.stringify(types).replaceAll('"', "'");
const source =
  format === "csv"
    ? `read_csv('${path}', header = true, columns = ${columns})`
    : `read_ndjson('${path}', columns = ${columns})`;
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const result = await connection.runAndReadAll(`
  SELECT line, year(date) AS year, kind, sum(amount)::VARCHAR AS total
  FROM ${source}
  WHERE date <= DATE '${AS_OF}'
  GROUP BY ALL`);

const dealOf = new Map(portfolio.lines.map(({ id, holder }) => [id, holder.id]));
const totals = new Map();
const put = (key, cents) => totals.set(key, (totals.get(key) ?? 0n) + cents);
const years = new Set();
for (const [line, year, kind, text] of result.getRows()) {
  const cents = BigInt(text.replace(".", ""));
  years.add(Number(year));
  put(`${year} ${kind}`, cents);
  put(`${dealOf.get(line)} ${kind}`, cents);
}

const STAGES = ["payment", "programming", "commitment", "spending"];
const total = (key) => totals.get(key) ?? 0n;
function text(cents) {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
const stages = (key) => STAGES.map((stage) => text(total(`${key} ${stage}`))).join(" ");
const held = portfolio.lines.map(({ id: line, ceiling, holder: { id: deal } }) => {
  const most = BigInt(ceiling);
  return { line, deal, most, paid: total(`${deal} payment`), committed: total(`${deal} commitment`) };
});
const finding = (rule, path, amount, most) =>
  `${rule} ${amount > most ? "fail" : "pass"} ${path} ${text(amount - most)}`;
print(
  [
    ...[...years].sort().map((year) => `${year} ${stages(year)}`),
    ...held.map(({ deal, most, paid }) => {
      const left = [most, most - paid, paid - total(`${deal} spending`)];
      return `${deal} ${stages(deal)} ${left.map(text).join(" ")}`;
    }),
    ...held.map(({ line, paid, most }) => finding("RD-CEI-01", `lines/${line}`, paid, most)),
    ...held
      .filter(({ committed }) => committed !== 0n)
      .map(({ deal, committed, most }) => finding("RD-COM-01", `deals/${deal}`, committed, most)),
  ],
  { rows: result.currentRowCount },
);
