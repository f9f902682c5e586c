import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import * as root from "regio-deals";
import * as reference from "regio-deals/reference";
import * as schema from "regio-deals/schema";
import * as stream from "regio-deals/stream";
import { describe, expect, test } from "vitest";
import { filesOf, ROOT, sourceFiles } from "../architecture/sources.js";
import { type Example, examplesInComments, examplesInMarkdown, promisesIn, toBody } from "./examples.js";

const MODULES: Readonly<Record<string, unknown>> = {
  "regio-deals": root,
  "regio-deals/reference": reference,
  "regio-deals/schema": schema,
  "regio-deals/stream": stream,
};

const load = (name: string): unknown => MODULES[name] ?? import(name);

const same = (actual: unknown, expected: unknown, expression: string): void => {
  expect(actual, expression).toEqual(expected);
};

const throwsCode = async (run: () => unknown, code: string): Promise<void> => {
  let thrown: unknown;
  try {
    await run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ name: "DomainError", code });
};

async function runExample({ code }: Example): Promise<void> {
  const body = toBody(code);
  const AsyncFunction = (async () => {}).constructor as new (
    ...names: string[]
  ) => (...args: unknown[]) => Promise<void>;
  await new AsyncFunction("load", "same", "throwsCode", body)(load, same, throwsCode);
}

const inComments = sourceFiles().flatMap((file) => examplesInComments(file.text, `src/${file.path}`));
const pages = [join(ROOT, "README.md"), ...(existsSync(join(ROOT, "docs")) ? filesOf("docs", ".md") : [])];
const inPages = pages
  .filter((path) => existsSync(path) && !path.includes(join("docs", "api")))
  .flatMap((path) => examplesInMarkdown(path, relative(ROOT, path)));

describe("every example in a doc comment does what it says", () => {
  test.each(inComments)("$where", runExample);
});

describe("every example in a page does what it says", () => {
  test.each(inPages)("$where", runExample);
});

test("an example in a doc comment promises something", () => {
  expect(inComments.filter(({ code }) => promisesIn(code) === 0).map(({ where }) => where)).toEqual([]);
});

test("every public function has an example", () => {
  const files = sourceFiles();
  const documented = new Set(inComments.map(({ where }) => where.split(":")[0]));
  const functions = Object.entries(root).filter(
    ([name, value]) => typeof value === "function" && name !== "DomainError",
  );
  const without = functions.filter(([name]) => {
    const home = files.find((file) => new RegExp(`^export function ${name}\\b`, "m").test(file.text));
    return home !== undefined && !documented.has(`src/${home.path}`);
  });
  expect(without.map(([name]) => name)).toEqual([]);
});

test("a promise that is broken is seen", async () => {
  const code = 'import { euro } from "regio-deals";\neuro("1"); // => 99\n';
  await expect(runExample({ where: "here", code })).rejects.toThrow();
  const silent = 'import { euro } from "regio-deals";\neuro("1"); // throws AMOUNT_INVALID\n';
  await expect(runExample({ where: "here", code: silent })).rejects.toThrow();
});
