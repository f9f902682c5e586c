// Changes the code in small ways and looks whether a test notices. Slow, so apart from `npm test`.
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/money/**/*.ts", "src/calendar/**/*.ts", "src/position/**/*.ts", "src/statement/**/*.ts"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  ignoreStatic: true,
  reporters: ["clear-text", "progress"],
  thresholds: { high: 90, low: 80, break: null },
};
