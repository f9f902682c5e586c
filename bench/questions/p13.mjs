// P13: what a program carries that bundles the library with esbuild: minified, then brotli.

import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

export const asks = "bundle, minified and brotli: { allocate } 1.5 kB / calculators 25 kB at most";

const ALLOCATE = 1500;
const CALCULATORS = 25_000;

/** What works a figure out: no audits, no checks, no explanations, no words, no tables. */
const calculators = {
  money: [
    ...["ZERO", "add", "allocate", "compare", "euro", "formatEuro", "fromCents", "isZero", "millions"],
    ...["multiply", "negate", "percentage", "subtract", "sum", "thousands", "toDecimalString"],
  ],
  dates: [
    ...["addDays", "addMonths", "addYears", "compareDates", "contains", "daysBetween", "localDate"],
    ...["overlaps", "period", "yearOf"],
  ],
  positions: [
    ...["positions", "emptyFold", "addEntry", "mergeFolds", "finishFold", "toPartial", "fromPartial"],
  ],
  cofinancing: ["cofinancing", "cofinancingByDeal"],
  disbursement: ["disbursementSchedule", "reschedule", "vatSplit", "loanWithConditionalRepayment"],
  settlement: ["settle", "settlementFacts"],
};

/** The bytes of a bundle of the source; nothing is left out as external. */
async function size(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL("../../dist", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(outputFiles[0].contents, options).length;
}

const named = (names) => size(`export { ${names.join(", ")} } from "./index.js";`);
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** The same in both modes: a bundle depends on nothing that varies. */
export async function run() {
  const allocate = await named(["allocate"]);
  const all = await named(Object.values(calculators).flat());
  const groups = [];
  for (const [name, names] of Object.entries(calculators)) groups.push(`${name} ${kB(await named(names))}`);
  const root = await size('export * from "./index.js";');
  const schemas = await size('export * from "./index.js"; export * as schema from "./schema/index.js";');
  return {
    measured: `{ allocate } ${kB(allocate)}, the calculators ${kB(all)}`,
    held: allocate <= ALLOCATE && all <= CALCULATORS,
    details: [
      `each alone: ${groups.join(", ")}`,
      `watched: the whole root ${kB(root)}, with the schemas and zod ${kB(schemas)}`,
    ],
  };
}
