// A million entries in columns: where each is booked, and its amount in cents.

import { emptyFold, entryPlace } from "../dist/node/index.js";
import { AS_OF, portfolio, rows } from "./ledger.mjs";

/** An entry of the library from a row as JSON holds it, with an amount of nothing. */
function entryOf(row) {
  const nothing = { recordedOn: null, qualifier: null, original: null, where: null };
  const placed = { line: row.line, deal: null, award: null, pillar: null, project: null, partner: null };
  return { ...placed, ...nothing, ...row, amount: 0, costPeriod: null };
}

/** A new fold by deal, and columns of so many entries for it. */
export function columnsOf(count) {
  const fold = emptyFold(portfolio, { asOf: AS_OF, by: "deal" });
  const places = new Int32Array(count);
  const amounts = new Float64Array(count);
  let at = 0;
  for (const row of rows(count)) {
    places[at] = entryPlace(fold, entryOf(row));
    amounts[at] = Math.round(Number(row.amount) * 100);
    at += 1;
  }
  return { fold, columns: { places, amounts } };
}

/** The sums of a fold by place, in cents. */
export function sumsOf({ cells }) {
  return Array.from({ length: 2 * cells.count }, (_, place) => cells.sums[place]);
}
