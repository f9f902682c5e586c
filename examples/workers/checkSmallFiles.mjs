// Files that are hard to cut, each folded by one thread and by several.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialisePortfolio } from "regio-deals/schema";
import { ledgerResult } from "../demo/ledgerResult.mjs";
import { checkSame } from "./checkSame.mjs";
import { foldInRanges } from "./foldInRanges.mjs";

const MARK = "\uFEFF";

/**
 * Makes small files of the ledger of a portfolio in a temporary folder, and holds what 1 and 3 workers give against what
 * one thread gives.
 *
 * @param {Omit<import("../demo/foldLedger.mjs").LedgerJob, "file" | "mode">} options
 */
export async function checkSmallFiles(options) {
  const folder = await mkdtemp(join(tmpdir(), "regio-deals-workers-"));
  try {
    for (const [name, text, mode] of smallFiles(options.portfolio)) {
      const job = { ...options, mode, file: join(folder, "ledger.ndjson") };
      await writeFile(job.file, text);
      for (const workers of [1, 3]) {
        await checkSame(ledgerResult(await foldInRanges(job, workers), job), job);
      }
      process.stdout.write(`${name}: the same by one thread, by 1 worker and by 3.\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {import("regio-deals").Portfolio} portfolio
 * @returns {readonly (readonly [name: string, text: string, mode: "strict" | "lenient"])[]}
 */
function smallFiles(portfolio) {
  const rows = serialisePortfolio(portfolio).ledger.map((entry) => JSON.stringify(entry));
  const lines = rows.map((row) => `${row}\n`).join("");
  const wrong = [...rows, '{"id":"no-kind","amount":"12.30"}', "", "no JSON", ...rows];
  return [
    ["A ledger", lines, "strict"],
    ["Lines that end in CR LF", lines.replaceAll("\n", "\r\n"), "strict"],
    ["A mark of the byte order, and no line feed at the end", MARK + lines.slice(0, -1), "strict"],
    ["Marks within", MARK + rows.join(`\n${MARK}`), "lenient"],
    ["Rows that are wrong", wrong.join("\n"), "strict"],
    ["Rows that are wrong, and left out", wrong.join("\n"), "lenient"],
    ["One row", `${rows[0]}\n`, "strict"],
    ["Nothing", "", "strict"],
  ];
}
