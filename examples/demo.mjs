// The main job of the library: a portfolio goes in; what was set aside, paid and is left comes out, with every
// contradiction that was found.
//
//   npm run demo                              the Regio Envelop of the letter of January 2021
//   npm run demo -- --lang nl                 in Dutch
//   npm run demo -- --as-of 2020-12-31        on another day
//   npm run demo -- my-portfolio.json         a portfolio of your own, as of today
//   npm run demo -- --explain zwolle          why is this the amount left of a deal?
//   npm run demo -- --audit                   every rule: the summary first, the worst first
//   npm run --silent demo -- --json           for a program

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isDomainError, localDate, reportToJson } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { describeIssue, safeParsePortfolio } from "regio-deals/schema";
import { auditOf, auditToText } from "./demo/audit.mjs";
import { explain } from "./demo/explain.mjs";
import { overview } from "./demo/overview.mjs";
import { toJson, toText } from "./demo/print.mjs";

const LANGUAGES = /** @type {const} */ (["nl", "en"]);
const STAND = "2021-01-01";
const USAGE =
  "Usage: npm run demo -- [FILE] [--as-of YYYY-MM-DD] [--lang nl|en] [--explain DEAL] [--audit] [--json]";

/** Says what is wrong on the error stream, and ends the program with this status. */
class Stop extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function main() {
  const { file, asOf, language, json, deal, audited } = readArguments();
  const portfolio = file === undefined ? regioEnvelop : await readPortfolio(file, language);
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
}

/** The library reads no clock; a program may. */
function today() {
  return new Date().toISOString().slice(0, 10);
}

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        lang: { type: "string" },
        "as-of": { type: "string" },
        explain: { type: "string" },
        audit: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new Stop(2, `${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  const language = values.lang === undefined ? "en" : LANGUAGES.find((known) => known === values.lang);
  if (language === undefined) throw new Stop(2, `Found --lang ${values.lang}; expected nl or en.\n${USAGE}`);
  if (positionals.length > 1)
    throw new Stop(2, `Found ${positionals.length} files; expected at most one.\n${USAGE}`);
  try {
    return {
      file: positionals[0],
      asOf: localDate(values["as-of"] ?? (positionals.length > 0 ? today() : STAND)),
      language,
      json: values.json === true,
      deal: values.explain,
      audited: values.audit === true,
    };
  } catch (error) {
    if (isDomainError(error)) throw new Stop(2, `--as-of: ${error.message}\n${USAGE}`);
    throw error;
  }
}

/**
 * @param {string} file
 * @param {"nl" | "en"} language
 */
async function readPortfolio(file, language) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new Stop(3, `${file}: ${why}.`);
  }
  let input;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Stop(4, `${file}: this is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const result = safeParsePortfolio(input);
  if (result.ok) return result.value;
  const lines = result.issues.slice(0, 20).map((issue) => `  - ${describeIssue(issue, language)}`);
  const more =
    result.issues.length > lines.length ? [`  … and ${result.issues.length - lines.length} more.`] : [];
  const heading = `${file}: this is no portfolio; ${result.issues.length} thing(s) are wrong:`;
  throw new Stop(5, [heading, ...lines, ...more].join("\n"));
}

try {
  await main();
} catch (error) {
  if (error instanceof Stop) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.status;
  } else if (isDomainError(error)) {
    process.stderr.write(`${error.code}: ${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
