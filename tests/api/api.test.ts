import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "../architecture/sources.js";
import { apiOf } from "./apiOf.js";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  types: [],
};

test.each(["index", "schema/index", "reference/index", "stream/index"])(
  "the public names and types of src/%s.ts are what the snapshot says; `npm run api:update` accepts a change",
  async (entry) => {
    const api = apiOf(join(ROOT, "src", `${entry}.ts`), OPTIONS);
    await expect(api).toMatchFileSnapshot(`./${entry.replace("/", ".")}.api.md`);
  },
  60_000,
);
