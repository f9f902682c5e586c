// A portfolio out of a file.

import { readFile } from "node:fs/promises";
import { describeIssue, safeParsePortfolio } from "regio-deals/schema";
import { cannotRead, Stop } from "./stop.mjs";

/**
 * @param {string} file
 * @param {"nl" | "en"} language
 */
export async function readPortfolio(file, language) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw cannotRead(file, error);
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
