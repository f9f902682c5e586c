// A ledger on two cores and more: each worker folds a range of the file, and the folds merge to what one thread gives.
//
//   node examples/workers.mjs                            makes small files, and holds 3 workers against 1 thread
//   node examples/workers.mjs LEDGER.ndjson              a ledger of the Regio Envelop; a worker for each core
//   node examples/workers.mjs LEDGER.ndjson --portfolio my-portfolio.json --workers 4 --check
//
// --check also reads the file with one thread, and fails where the result is not the same, byte for byte. It also takes
// --as-of, --lang nl|en, --lenient and --json, as the demo does. NDJSON alone: in CSV a line feed may stand within a
// cell, so that a place in the middle does not tell where a row begins.

import { regioEnvelop } from "regio-deals/reference";
import { interrupt } from "./demo/interrupt.mjs";
import { ledgerResult } from "./demo/ledgerResult.mjs";
import { readPortfolio } from "./demo/readPortfolio.mjs";
import { run } from "./demo/stop.mjs";
import { writeResult } from "./demo/writeResult.mjs";
import { readArguments } from "./workers/arguments.mjs";
import { checkSame } from "./workers/checkSame.mjs";
import { checkSmallFiles } from "./workers/checkSmallFiles.mjs";
import { foldInRanges } from "./workers/foldInRanges.mjs";

await run(async () => {
  const { file, portfolioFile, workers, check, json, language, asOf, mode } = readArguments();
  const portfolio = portfolioFile === undefined ? regioEnvelop : await readPortfolio(portfolioFile, language);
  const form = { format: /** @type {const} */ ("ndjson"), csv: {} };
  const options = { ...form, portfolio, asOf, language, signal: interrupt() };
  if (file === undefined) return checkSmallFiles(options);
  const job = { ...options, file, mode };
  const result = ledgerResult(await foldInRanges(job, workers), job);
  if (check) await checkSame(result, job);
  if (check) process.stderr.write("The same as one thread gives, byte for byte.\n");
  writeResult(result, language, json);
});
