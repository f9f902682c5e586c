// The portfolio of the letter of January 2021 as a document, to start one of your own from.
//
//   node examples/letter.mjs > my-portfolio.json             the document
//   node examples/letter.mjs --ledger > my-entries.ndjson    its entries alone, one on each line

import { parseArgs } from "node:util";
import { regioEnvelop } from "regio-deals/reference";
import { serialisePortfolio } from "regio-deals/schema";
import { run, Stop } from "./demo/stop.mjs";

await run(async () => {
  const document = serialisePortfolio(regioEnvelop);
  const text = wantsLedger()
    ? document.ledger.map((entry) => JSON.stringify(entry)).join("\n")
    : JSON.stringify(document, null, 2);
  process.stdout.write(`${text}\n`);
});

function wantsLedger() {
  try {
    return parseArgs({ options: { ledger: { type: "boolean", default: false } } }).values.ledger;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Stop(2, `${message}\nUsage: node examples/letter.mjs [--ledger]`);
  }
}
