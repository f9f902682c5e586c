// The main job of the library: a portfolio goes in; what was set aside, paid and is left comes out, with every
// contradiction that was found.
//
//   npm run demo                              the Regio Envelop of the letter of January 2021
//   npm run demo -- --lang nl                 in Dutch
//   npm run demo -- --as-of 2020-12-31        on another day
//   npm run demo -- my-portfolio.json         a portfolio of your own, as of today
//   npm run demo -- --explain zwolle          why is this the amount left of a deal?
//   npm run demo -- --audit                   every rule: the summary first, the worst first
//   npm run demo -- my-portfolio.json --ledger my-entries.ndjson
//                                             a ledger of any length instead of the portfolio's own; or .csv, with
//                                             --separator ";" and --decimal-comma; --lenient leaves wrong rows out
//   npm run --silent demo -- --json           for a program

import { reportToJson } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { readArguments } from "./demo/arguments.mjs";
import { auditOf, auditToText } from "./demo/audit.mjs";
import { explain } from "./demo/explain.mjs";
import { foldLedger } from "./demo/foldLedger.mjs";
import { interrupt } from "./demo/interrupt.mjs";
import { ledgerResult } from "./demo/ledgerResult.mjs";
import { overview } from "./demo/overview.mjs";
import { toJson, toText } from "./demo/print.mjs";
import { readPortfolio } from "./demo/readPortfolio.mjs";
import { run, Stop } from "./demo/stop.mjs";
import { writeResult } from "./demo/writeResult.mjs";

await run(async () => {
  const { file, asOf, language, json, deal, audited, ledger } = readArguments();
  const portfolio = file === undefined ? regioEnvelop : await readPortfolio(file, language);
  if (ledger !== null) {
    const job = { ...ledger, portfolio, asOf, language, signal: interrupt() };
    const folded = await foldLedger(job);
    writeResult(ledgerResult(folded, job), language, json);
    return;
  }
  if (deal !== undefined) {
    const known = portfolio.deals.map(({ id }) => id);
    if (!known.includes(deal))
      throw new Stop(2, `Found --explain ${deal}; expected one of ${known.join(", ")}.`);
    process.stdout.write(explain(portfolio, deal, asOf, language, json));
    return;
  }
  if (audited) {
    const report = auditOf(portfolio, asOf, file === undefined);
    process.stdout.write(json ? reportToJson(report, language) : auditToText(report, language));
    return;
  }
  const found = overview(portfolio, asOf, file === undefined);
  process.stdout.write(json ? toJson(found) : toText(found, language));
});
