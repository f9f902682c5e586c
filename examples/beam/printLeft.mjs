// The end of the pipeline: what is left, as a table.

import { requireForSerialization } from "apache-beam/serialization";
import { formatEuro } from "regio-deals";

/** @param {import("regio-deals").Positions} positions */
export function printLeft({ asOf, rows, total }) {
  console.log(`What is left by group, as of ${asOf}\n`);
  console.log(line("", "ceiling", "paid", "left"));
  for (const row of rows) console.log(lineOf(String(row.key.group ?? "unallocated"), row));
  console.log(lineOf("total", total));
}

/**
 * @param {string} name
 * @param {Omit<import("regio-deals").Position, "key">} position
 */
function lineOf(name, { ceiling, paid, toMakeAvailable }) {
  return line(name, money(ceiling.value), money(paid.net.value), money(toMakeAvailable.value));
}

/** @param {import("regio-deals").Money | null} amount */
function money(amount) {
  return amount === null ? "unknown" : formatEuro(amount, { locale: "en-GB" });
}

/** @param {[name: string, ...amounts: string[]]} cells */
function line(...[name, ...amounts]) {
  return [name.padEnd(12), ...amounts.map((amount) => amount.padStart(18))].join("  ");
}

requireForSerialization("regio-deals-example-beam/printLeft", { printLeft });
