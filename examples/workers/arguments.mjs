// What the workers are asked for.

import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { dayOf, languageOf } from "../demo/arguments.mjs";
import { Stop } from "../demo/stop.mjs";

const USAGE = [
  "Usage: node examples/workers.mjs [LEDGER.ndjson] [--portfolio FILE] [--workers N] [--check]",
  "       [--as-of YYYY-MM-DD] [--lang nl|en] [--lenient] [--json]",
].join("\n");

export function readArguments() {
  const { values, positionals } = parse();
  if (values.help === true) throw new Stop(0, USAGE);
  if (positionals.length > 1) throw wrong(`Found ${positionals.length} files; expected at most one.`);
  if (positionals.length === 0 && (values.portfolio ?? values.workers) !== undefined)
    throw wrong("Found --portfolio or --workers; expected a LEDGER.ndjson with it.");
  if (positionals[0]?.toLowerCase().endsWith(".csv")) throw wrong("Found a file of CSV; expected NDJSON.");
  return {
    file: positionals[0],
    portfolioFile: values.portfolio,
    workers: numberOf(values.workers),
    check: values.check === true,
    json: values.json === true,
    language: languageOf(values.lang, USAGE),
    asOf: dayOf(values["as-of"], values.portfolio, USAGE),
    mode: values.lenient === true ? /** @type {const} */ ("lenient") : /** @type {const} */ ("strict"),
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        portfolio: { type: "string" },
        workers: { type: "string" },
        check: { type: "boolean" },
        "as-of": { type: "string" },
        lang: { type: "string" },
        lenient: { type: "boolean" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string | undefined} found */
function numberOf(found) {
  if (found === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(found))
    throw wrong(`Found --workers ${found}; expected a number from 1 to 999.`);
  return Number(found);
}

/** @param {string} message */
function wrong(message) {
  return new Stop(2, `${message}\n${USAGE}`);
}
