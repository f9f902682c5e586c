import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The whole suite runs in UTC; the tests of the calendar start programs of their own in other zones.
process.env.TZ = "UTC";

const src = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^regio-deals\/(schema|reference|stream)$/, replacement: src("$1/index.ts") },
      { find: /^regio-deals$/, replacement: src("index.ts") },
    ],
  },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000, maxWorkers: "100%" },
});
