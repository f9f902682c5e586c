// node main.mjs                        what is left by group of the letter of January 2021
// node main.mjs LEDGER.ndjson          the same for another ledger of that portfolio
// node main.mjs --as-of 2020-12-31     on another day
// node main.mjs --runner spark --jobEndpoint localhost:8099

import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";
import { localDate } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { serialisePortfolio } from "regio-deals/schema";
import { blocksOf } from "./blocks.mjs";
import { pipeline } from "./pipeline.mjs";
import { printLeft } from "./printLeft.mjs";
import { runnerOf } from "./runner.mjs";

async function main() {
  const { file, asOf, ...options } = readArguments();
  // Beam tells of its work on the standard output, which is for the table.
  console.debug = console.error;
  console.info = console.error;
  const source = file === undefined ? referenceLedger() : createReadStream(file);
  const blocks = await blocksOf(source, regioEnvelop);
  await runnerOf(options).run(pipeline(blocks, regioEnvelop, { asOf, by: "group" }, printLeft));
}

function readArguments() {
  const text = /** @type {const} */ ({ type: "string" });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "as-of": { ...text, default: "2021-01-01" },
      runner: { ...text, default: "direct" },
      // These go to Beam as they are.
      environmentType: { ...text, default: "LOOPBACK" },
      jobEndpoint: text,
      jobName: text,
      sdkContainerImage: text,
      flinkMaster: text,
      flinkVersion: text,
      flinkJobServerJar: text,
      project: text,
      region: text,
      tempLocation: text,
    },
  });
  const { "as-of": asOf, ...options } = values;
  return { file: positionals[0], asOf: localDate(asOf), ...options };
}

/** The ledger of the letter, as a file would hold it. */
function referenceLedger() {
  const { ledger } = serialisePortfolio(regioEnvelop);
  return new TextEncoder().encode(ledger.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
}

main()
  .catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  // The client of a job server may keep its connection, and Node.js with it; Beam's own examples end in this way too.
  .finally(() => process.exit());
