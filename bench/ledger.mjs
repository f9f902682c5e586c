// A seeded ledger of four kinds of entry over a thousand deals, as NDJSON or CSV, and the portfolio that it belongs to.

import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "./seeded.mjs";

const DEALS = 1000;
const FIRST_YEAR = 2019;
const YEARS = 6;
const RECIPIENTS = ["region", "ministry", "vatFund"];
const INSTRUMENTS = ["decentralisationGrant", "specificGrant"];
const KINDS = ["payment", "payment", "payment", "programming", "commitment", "spending"];
const nowhere = { source: null, where: null };

/** The day on which everything stands: the last year of the ledger lies ahead. */
export const AS_OF = `${FIRST_YEAR + YEARS - 2}-12-31`;

/** A portfolio of a thousand deals with one line each; some ceilings are too low for a million rows. */
export const portfolio = {
  schemaVersion: 1,
  id: "bench",
  title: "A thousand deals",
  envelope: { id: "env", name: "Envelope", ceiling: null, ...nowhere },
  sources: [{ id: "s1", title: "Books", publisher: null, reference: null, url: null }],
  groups: [{ id: "g", kind: "tranche", name: "III", aliases: [], ceiling: null, ...nowhere }],
  lines: Array.from({ length: DEALS }, (_, i) => ({
    id: `line-${i}`,
    group: "g",
    holder: { kind: "deal", id: `deal-${i}` },
    name: `Line ${i}`,
    aliases: [],
    ceiling: (20 + (i % 60)) * 1_000_000_000,
    records: ["paid", "programmed", "committed", "spent"],
    ...nowhere,
  })),
  deals: Array.from({ length: DEALS }, (_, i) => ({
    id: `deal-${i}`,
    name: `Deal ${i}`,
    aliases: [],
    partners: [],
    treasurer: null,
    terms: {
      signedOn: null,
      period: { from: null, until: null },
      cofinancing: [],
      cofinancingException: null,
      regionalReport: null,
    },
    ...nowhere,
  })),
  reservations: [],
  pillars: [],
  projects: [],
  partners: [],
  awards: [],
  amendments: [],
  observations: [],
  notes: [],
};

/** The rows as JSON holds them: amounts spread evenly over the orders of size from EUR 0.10 to 25,000,000.00. */
export function* rows(count) {
  const random = seeded(20_261_125);
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (let i = 0; i < count; i += 1) {
    const kind = pick(KINDS);
    const line = `line-${Math.floor(random() * DEALS)}`;
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)];
    const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const amount = (0.1 * 250_000_000 ** random()).toFixed(2);
    yield {
      id: `entry-${i}`,
      kind,
      line,
      date,
      dateBasis: "on",
      ...(kind === "payment" ? { recipient: pick(RECIPIENTS), instrument: pick(INSTRUMENTS) } : {}),
      ...(kind === "spending" ? { financialYear: year, preparation: false } : {}),
      amount,
      source: "s1",
    };
  }
}

const COLUMNS = [
  "id",
  "kind",
  "line",
  "date",
  "dateBasis",
  "recipient",
  "instrument",
  "financialYear",
  "preparation",
  "amount",
  "source",
];

function* linesOf(count, format) {
  if (format === "csv") yield COLUMNS.join(",");
  for (const row of rows(count)) {
    yield format === "csv" ? COLUMNS.map((name) => row[name] ?? "").join(",") : JSON.stringify(row);
  }
}

/** The path of a file of so many rows, written where it is not there yet. */
export function fileOf(count, format = "ndjson") {
  const folder = join(tmpdir(), "regio-deals-bench");
  const path = join(folder, `ledger-1-${count}.${format}`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const file = openSync(`${path}.part`, "w");
  const part = [];
  for (const line of linesOf(count, format)) {
    part.push(line);
    if (part.length === 10_000) writeSync(file, `${part.splice(0).join("\n")}\n`);
  }
  if (part.length > 0) writeSync(file, `${part.join("\n")}\n`);
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}
