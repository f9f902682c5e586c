// A seeded ledger of payments as NDJSON, and the portfolio that it belongs to.

import { closeSync, existsSync, mkdirSync, openSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DEALS = 1000;
const nowhere = { source: null, where: null };

/** A portfolio of a thousand deals with one line each, whose ledger covers payments. */
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
    ceiling: 1e12,
    records: ["paid"],
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

/** A source of numbers from 0 to 1 that depends on its seed alone. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** The rows, one JSON text each. */
export function* rows(count) {
  const random = seeded(20_261_124);
  for (let i = 0; i < count; i += 1) {
    yield JSON.stringify({
      id: `entry-${i}`,
      kind: "payment",
      line: `line-${Math.floor(random() * DEALS)}`,
      date: `${2019 + (i % 6)}-0${1 + (i % 9)}-1${i % 10}`,
      dateBasis: "on",
      recipient: ["region", "ministry", "vatFund"][i % 3],
      instrument: "specificGrant",
      amount: (Math.exp(random() * 19) / 10).toFixed(2),
      source: "s1",
    });
  }
}

/** The path of a file of so many rows, written where it is not there yet. */
export function fileOf(count) {
  const folder = join(tmpdir(), "regio-deals-bench");
  const path = join(folder, `payments-${count}.ndjson`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const file = openSync(path, "w");
  let part = [];
  for (const row of rows(count)) {
    part.push(row);
    if (part.length === 10_000) {
      writeSync(file, `${part.join("\n")}\n`);
      part = [];
    }
  }
  if (part.length > 0) writeSync(file, `${part.join("\n")}\n`);
  closeSync(file);
  return path;
}
