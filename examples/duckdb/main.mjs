// Prints what is left of an envelope, by group and by deal, of a ledger that DuckDB sums.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { finishFold, formatEuro, localDate } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { parsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { foldSums } from "./foldSums.mjs";
import { writeLedger } from "./writeLedger.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    portfolio: { type: "string" },
    "as-of": { type: "string", default: "2021-01-01" },
    "known-on": { type: "string" },
  },
});

const [file] = positionals;
if (file !== undefined) await print(file);
else {
  const folder = await mkdtemp(join(tmpdir(), "regio-deals-"));
  try {
    const letter = join(folder, "ledger.ndjson");
    await writeLedger(letter, serialisePortfolio(regioEnvelop).ledger);
    await print(letter);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} ledger */
async function print(ledger) {
  const portfolio = values.portfolio
    ? parsePortfolio(JSON.parse(await readFile(values.portfolio, "utf8")))
    : regioEnvelop;
  const knownOn = values["known-on"] === undefined ? null : localDate(values["known-on"]);
  const view = { asOf: localDate(values["as-of"]), knownOn };
  const { folds, entries, sums } = await foldSums(portfolio, view, ["group", "deal"], ledger);
  console.log(`${entries} entries on ${view.asOf}, in ${sums} sums`);
  for (const fold of folds) {
    const { by, rows, total } = finishFold(fold);
    console.log(`\nleft to make available, by ${by}`);
    for (const { key, toMakeAvailable } of rows) console.log(draw(Object.values(key)[0], toMakeAvailable));
    console.log(draw("total", total.toMakeAvailable));
  }
}

/**
 * @param {string | null | undefined} name
 * @param {import("regio-deals").PositionFigure} figure
 */
function draw(name, { value }) {
  const left = value === null ? "unknown" : formatEuro(value, { locale: "en-GB" });
  return `  ${(name ?? "(not allocated)").padEnd(32)} ${left.padStart(20)}`;
}
