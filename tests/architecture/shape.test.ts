import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { RULES } from "../../src/finding/rules.js";
import { filesOf, parse, sourceFiles } from "./sources.js";

const files = sourceFiles();
const DATA = "reference/";

test("a file is at most 250 lines long, one of data, a table of rules and the list of names at most 400", () => {
  const long = files
    .filter(({ path, text }) => {
      const most =
        path.startsWith(DATA) || path === "index.ts" || /^finding\/\w*[rR]ules\.ts$/.test(path) ? 400 : 250;
      return text.split("\n").length - 1 > most;
    })
    .map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines`);
  expect(long).toEqual([]);
});

test("a file has a camelCase name", () => {
  const odd = files
    .filter(({ path }) => !/^[a-z][A-Za-z0-9]*\.ts$/.test(basename(path)))
    .map(({ path }) => path);
  expect(odd).toEqual([]);
});

test("no folder is a drawer for everything", () => {
  expect(files.filter(({ path }) => /(?:^|\/)(?:utils?|common|helpers?|misc|shared)\//.test(path))).toEqual(
    [],
  );
});

test("nothing is an enum, and nothing is exported by default", () => {
  const found = files.flatMap((file) =>
    parse(file)
      .statements.filter((statement) => ts.isEnumDeclaration(statement) || ts.isExportAssignment(statement))
      .map((statement) => `${file.path}: ${statement.getText().slice(0, 40)}`),
  );
  expect(found).toEqual([]);
});

test("every rule has an id of the agreed form, words in both languages, and a test that names it", () => {
  const tests = filesOf("tests", ".ts")
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  for (const [id, rule] of Object.entries(RULES)) {
    expect(id).toMatch(/^RD-[A-Z]{3}-\d{2}$/);
    for (const words of [rule.title, rule.fail, rule.remedy]) {
      expect(words.nl, id).not.toBe("");
      expect(words.en, id).not.toBe("");
    }
    expect(tests.includes(id), `${id} stands in a test`).toBe(true);
  }
});
