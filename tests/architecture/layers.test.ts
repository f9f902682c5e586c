import { expect, test } from "vitest";
import { importProblem, libraryProblem } from "./layers.js";
import { folderOf, importsOf, resolve, sourceFiles } from "./sources.js";

const files = sourceFiles();

test("imports run one way through the layers, and each library has one folder", () => {
  const problems = files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier }) => {
      const from = folderOf(file.path);
      if (from === "") return [];
      const problem = specifier.startsWith(".")
        ? importProblem(from, folderOf(resolve(file.path, specifier)))
        : libraryProblem(from, specifier);
      return problem === undefined ? [] : [`${file.path}: ${problem}`];
    }),
  );
  expect(problems).toEqual([]);
});

test("every relative import leads to a file", () => {
  const paths = new Set(files.map((file) => file.path));
  const lost = files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier.startsWith(".") && !paths.has(resolve(file.path, specifier)))
      .map(({ specifier }) => `${file.path}: ${specifier}`),
  );
  expect(lost).toEqual([]);
});

test("no file imports itself by way of others", () => {
  expect(cyclesIn(new Map(files.map((file) => [file.path, relativeImports(file)])))).toEqual([]);
});

test("the root and the reference data reach no zod", () => {
  for (const entry of ["index.ts", "reference/index.ts"]) {
    expect(reachable(entry).filter((path) => folderOf(path) === "schema")).toEqual([]);
  }
});

test("only entry points gather names of other files", () => {
  const barrels = files
    .filter((file) => /^export (?:type )?(?:\*|\{[^}]*\}) from/m.test(file.text))
    .map((file) => file.path);
  expect(barrels).toEqual(
    ["index.ts", "reference/index.ts", "schema/index.ts", "stream/index.ts"].filter((path) =>
      barrels.includes(path),
    ),
  );
});

test.each([
  ["money", "position", "not below"],
  ["statement", "cofinancing", "not below"],
  ["reference", "schema", "reaches down to"],
  ["unheard", "money", "no height"],
])("src/%s is refused an import from src/%s", (from, to, why) => {
  expect(importProblem(from, to)).toContain(why);
});

test("a library outside its folder is refused", () => {
  expect(libraryProblem("portfolio", "zod")).toBe("only src/schema imports zod, not src/portfolio");
  expect(libraryProblem("money", "lodash")).toBe("no folder of src may import lodash");
  expect(libraryProblem("calendar", "@date-fns/utc/date/mini")).toBeUndefined();
});

test("a cycle is seen", () => {
  expect(
    cyclesIn(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["a"]],
      ]),
    ),
  ).toEqual(["a > b > c > a"]);
});

function relativeImports(file: (typeof files)[number]): readonly string[] {
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith("."))
    .map(({ specifier }) => resolve(file.path, specifier));
}

function reachable(entry: string): readonly string[] {
  const seen = new Set([entry]);
  for (const path of seen) {
    const file = files.find((candidate) => candidate.path === path);
    for (const { specifier, typeOnly } of file === undefined ? [] : importsOf(file)) {
      if (specifier.startsWith(".") && !typeOnly) seen.add(resolve(path, specifier));
    }
  }
  return [...seen];
}

function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
