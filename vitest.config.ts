import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^regio-deals\/(schema|reference)$/, replacement: src("$1/index.ts") },
      { find: /^regio-deals$/, replacement: src("index.ts") },
    ],
  },
  test: { include: ["tests/**/*.test.ts"] },
});
