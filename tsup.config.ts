import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsup";

/** Every source file is an entry, so that a bundler can leave out what a program does not use. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return sources(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

/** What programs import. */
const entryPoints = {
  index: "src/index.ts",
  "schema/index": "src/schema/index.ts",
  "reference/index": "src/reference/index.ts",
  "stream/index": "src/stream/index.ts",
};

// both builds write into it, so neither may clean it on its own
rmSync("dist", { recursive: true, force: true });

const both = {
  format: ["esm", "cjs"] as ("esm" | "cjs")[],
  target: "es2022",
  platform: "neutral" as const,
  splitting: true,
  treeshake: false,
  noExternal: ["@date-fns/utc", /^@noble\/hashes/],
};

export default defineConfig([
  { ...both, entry: sources("src"), outDir: "dist", dts: { entry: entryPoints } },
  // Node reads few files faster than many, and leaves nothing out
  { ...both, entry: entryPoints, outDir: "dist/node" },
]);
