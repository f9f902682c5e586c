import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Packed, packLibrary, runIn } from "./packed.js";

let packed: Packed;

beforeAll(() => {
  packed = packLibrary();
}, 240_000);

afterAll(() => packed.remove());

const ENTRIES = ["regio-deals", "regio-deals/schema", "regio-deals/reference", "regio-deals/stream"];

test("the tarball holds the built library, its papers, and nothing else", () => {
  const others = packed.files.filter((path) => !/^dist\/.+\.(?:js|cjs|d\.ts|d\.cts|json)$/.test(path));
  expect(others.sort()).toMatchInlineSnapshot(`
    [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "THIRD-PARTY-NOTICES.md",
      "package.json",
    ]
  `);
  expect(packed.files).toContain("dist/schema.json");
});

test.each(ENTRIES)("%s has the same names as a module and as CommonJS", (entry) => {
  const names = `Object.keys(m).filter((name) => name !== "default" && name !== "module.exports").sort().join()`;
  const asModule = runIn(packed, `import * as m from "${entry}"; console.log(${names});`, "module");
  const asCommon = runIn(packed, `const m = require("${entry}"); console.log(${names});`, "commonjs");
  expect(asModule).not.toBe("");
  expect(asCommon).toBe(asModule);
});

test("the library works as installed, as a module and as CommonJS", () => {
  const work = `toDecimalString(positions(regioEnvelop, { asOf: localDate("2021-01-01"), by: "group" }).total.toMakeAvailable.value)`;
  const names = "localDate, positions, toDecimalString";
  const asModule = `import { ${names} } from "regio-deals"; import { regioEnvelop } from "regio-deals/reference"; console.log(${work});`;
  const asCommon = `const { ${names} } = require("regio-deals"); const { regioEnvelop } = require("regio-deals/reference"); console.log(${work});`;
  expect(runIn(packed, asModule, "module")).toBe("162000000.00");
  expect(runIn(packed, asCommon, "commonjs")).toBe("162000000.00");
});

test("both copies recognise each other's errors", () => {
  const program = `
    import { createRequire } from "node:module";
    import { isDomainError } from "regio-deals";
    const { euro } = createRequire(process.cwd() + "/x.js")("regio-deals");
    try { euro("x"); } catch (error) { console.log(isDomainError(error, "AMOUNT_INVALID")); }`;
  expect(runIn(packed, program, "module")).toBe("true");
});

test("the root and the reference data load no zod", () => {
  const program = `require("regio-deals"); require("regio-deals/reference");
    console.log(Object.keys(require.cache).filter((path) => /[\\\\/]zod[\\\\/]/.test(path)).length);`;
  expect(runIn(packed, program, "commonjs")).toBe("0");
});

test("the shipped JSON Schema is that of the library", () => {
  const shipped = JSON.parse(
    readFileSync(join(packed.folder, "node_modules/regio-deals/dist/schema.json"), "utf8"),
  );
  const made = runIn(
    packed,
    `import { portfolioJsonSchema } from "regio-deals/schema"; console.log(JSON.stringify(portfolioJsonSchema()));`,
    "module",
  );
  expect(shipped).toEqual(JSON.parse(made));
});

test.each([
  ["allocate", 1_700],
  ["positions", 9_200],
])(
  "a browser program that uses only %s stays below %i bytes, minified and under Brotli",
  async (name, most) => {
    const result = await build({
      stdin: { contents: `export { ${name} } from "regio-deals";`, resolveDir: packed.folder },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
    });
    const code = result.outputFiles[0]?.contents as Uint8Array;
    expect(brotliCompressSync(code).length).toBeLessThan(most);
  },
);
