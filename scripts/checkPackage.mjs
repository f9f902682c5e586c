// Checks the package as users get it: its fields and types, and an installation in an empty folder with the oldest and
// the newest zod that it allows. Needs the registry.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ZOD_VERSIONS = ["4.3.0", "4.6.7"];

const run = (/** @type {string} */ command, /** @type {string[]} */ args, cwd = ROOT) => {
  console.log(`> ${command} ${args.join(" ")}`);
  execFileSync(command, args, { cwd, stdio: "inherit" });
};

const folder = mkdtempSync(join(tmpdir(), "regio-deals-check-"));
try {
  run("npm", ["pack", "--silent", "--pack-destination", folder]);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  run("npx", ["publint", "--strict", tarball]);
  run("npx", ["attw", "--profile", "node16", tarball]);
  for (const zod of ZOD_VERSIONS) install(tarball, zod);
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * Installs the tarball with one version of zod, runs it, and checks a program against its types.
 *
 * @param {string} tarball
 * @param {string} zod
 */
function install(tarball, zod) {
  const home = mkdtempSync(join(folder, "program-"));
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ name: "program", private: true, type: "module" }),
  );
  run(
    "npm",
    ["install", "--no-audit", "--no-fund", "--silent", tarball, `zod@${zod}`, "typescript@5.9.3"],
    home,
  );
  const program = `
import { localDate, positions, type Money } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { parsePortfolio, serialisePortfolio, type PortfolioInput } from "regio-deals/schema";

const input: PortfolioInput = serialisePortfolio(regioEnvelop);
const portfolio = parsePortfolio(JSON.parse(JSON.stringify(input)));
const left: Money | null = positions(portfolio, { asOf: localDate("2021-01-01"), by: "deal" }).total.toMakeAvailable.value;
if (left !== 16_200_000_000) throw new Error(String(left));
`;
  writeFileSync(join(home, "program.ts"), program);
  writeFileSync(
    join(home, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        target: "ES2022",
        module: "NodeNext",
        moduleResolution: "NodeNext",
        outDir: "out",
      },
      files: ["program.ts"],
    }),
  );
  run("npx", ["tsc", "-p", "."], home);
  run("node", ["out/program.js"], home);
  console.log(`installed and ran with zod ${zod}`);
}
