// Prints each question with what is asked, what was measured, and whether it holds.
//
//   npm run bench                 a million rows
//   npm run bench -- --quick      a hundred thousand rows

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: here,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the peers could not be installed");
}

/** The questions that have no file yet. */
const OPEN = ["P1", "P2", "P3", "P5", "P7", "P8", "P9", "P10", "P11", "P12", "P13"];

const options = { quick: process.argv.includes("--quick") };
const { p4 } = await import("./p4.mjs");
const { p6 } = await import("./p6.mjs");
console.log(`Node ${process.version}, ${process.arch}`);
for (const { id, asked, measured, held } of [p4(options), p6(options)]) {
  console.log(
    `${id.padEnd(4)} asked ${asked.padEnd(22)} measured ${measured}: ${held ? "held" : "NOT HELD"}`,
  );
}
console.log(`Without a file yet: ${OPEN.join(", ")}`);
