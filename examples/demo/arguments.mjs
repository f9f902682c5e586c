// What the demo is asked for.

import { parseArgs } from "node:util";
import { isDomainError, localDate } from "regio-deals";
import { Stop } from "./stop.mjs";

const LANGUAGES = /** @type {const} */ (["nl", "en"]);
const STAND = "2021-01-01";
const USAGE = [
  "Usage: npm run demo -- [FILE] [--as-of YYYY-MM-DD] [--lang nl|en] [--explain DEAL] [--audit] [--json]",
  '       npm run demo -- [FILE] --ledger ENTRIES.ndjson|.csv [--lenient] [--separator ";"] [--decimal-comma]',
].join("\n");
const HELP = `${USAGE}

FILE             a portfolio as JSON; without it the letter of January 2021
--as-of          the day on which all stands; today for a portfolio of your own
--explain DEAL   why this amount is left of a deal
--audit          every rule, the worst first
--ledger         entries of any number instead of those of the portfolio
--lenient        leaves rows out that cannot be read, and says what is unknown for it
--separator      what stands between the cells of CSV; a comma otherwise
--decimal-comma  amounts in CSV have a decimal comma
--json           for a program

Exit status: 0 done, findings or not; 1 something that the library refuses; 2 options; 3 a file that cannot be read; 4 no JSON;
5 a portfolio or rows that are wrong; 130 stopped.`;

export function readArguments() {
  const { values, positionals } = parse();
  if (values.explain !== undefined && values.audit === true)
    throw wrong("Found --explain with --audit; expected one of them.");
  if (values.help === true) throw new Stop(0, HELP);
  const language = languageOf(values.lang, USAGE);
  if (positionals.length > 1) throw wrong(`Found ${positionals.length} files; expected at most one.`);
  return {
    file: positionals[0],
    asOf: dayOf(values["as-of"], positionals[0], USAGE),
    language,
    json: values.json === true,
    deal: values.explain,
    audited: values.audit === true,
    ledger: ledgerOf(values),
  };
}

/**
 * @param {string | undefined} found
 * @param {string} usage
 */
export function languageOf(found, usage) {
  const language = found === undefined ? "en" : LANGUAGES.find((known) => known === found);
  if (language === undefined) throw new Stop(2, `Found --lang ${found}; expected nl or en.\n${usage}`);
  return language;
}

/**
 * The day that was asked for; otherwise that of the letter for its own portfolio, and today for another.
 *
 * @param {string | undefined} found
 * @param {string | undefined} file
 * @param {string} usage
 */
export function dayOf(found, file, usage) {
  try {
    return localDate(found ?? (file === undefined ? STAND : today()));
  } catch (error) {
    if (isDomainError(error)) throw new Stop(2, `--as-of: ${error.message}\n${usage}`);
    throw error;
  }
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        json: { type: "boolean" },
        lang: { type: "string" },
        "as-of": { type: "string" },
        explain: { type: "string" },
        audit: { type: "boolean" },
        ledger: { type: "string" },
        lenient: { type: "boolean" },
        separator: { type: "string" },
        "decimal-comma": { type: "boolean" },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

/**
 * How a ledger is read; `null` where none was given.
 *
 * @param {ReturnType<typeof parse>["values"]} values
 * @returns {import("./foldLedger.mjs").LedgerOptions | null}
 */
function ledgerOf({ ledger, lenient, separator, "decimal-comma": decimalComma, explain, audit }) {
  const isCsv = ledger?.toLowerCase().endsWith(".csv") === true;
  const aboutCsv = separator !== undefined || decimalComma === true;
  if (aboutCsv && !isCsv)
    throw wrong("Found --separator or --decimal-comma; expected a --ledger that ends in .csv.");
  if (lenient === true && ledger === undefined) throw wrong("Found --lenient; expected --ledger with it.");
  if (ledger === undefined) return null;
  if (explain !== undefined || audit === true)
    throw wrong("Found --ledger with --explain or --audit, which need each entry; expected --ledger alone.");
  if (separator !== undefined && separator !== "," && separator !== ";")
    throw wrong(`Found --separator ${separator}; expected "," or ";".`);
  return {
    file: ledger,
    format: isCsv ? "csv" : "ndjson",
    csv: { separator: separator ?? ",", decimalComma: decimalComma === true },
    mode: lenient === true ? "lenient" : "strict",
  };
}

/** @param {string} message */
function wrong(message) {
  return new Stop(2, `${message}\n${USAGE}`);
}

/** The library reads no clock; a program may. */
function today() {
  return new Date().toISOString().slice(0, 10);
}
