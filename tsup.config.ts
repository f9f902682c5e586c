import { readdirSync } from "node:fs";
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

export default defineConfig({
  entry: sources("src"),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  clean: true,
  noExternal: ["@date-fns/utc", /^@noble\/hashes/],
  dts: {
    entry: {
      index: "src/index.ts",
      "schema/index": "src/schema/index.ts",
      "reference/index": "src/reference/index.ts",
      "stream/index": "src/stream/index.ts",
    },
  },
});
