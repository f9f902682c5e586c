import ts from "typescript";
import { expect, test } from "vitest";
import { dateProblem } from "../../src/calendar/localDate.js";
import { type DatedValue, generalLaw, SCHEME_PARAMETERS, schemes } from "../../src/index.js";
import { EVIDENCE } from "../../src/vocabulary/evidence.js";
import { folderOf, parse, sourceFiles } from "./sources.js";

/** Every parameter of the law that the library ships. */
const parameters: readonly DatedValue<unknown>[] = [
  ...schemes.flatMap((scheme) => SCHEME_PARAMETERS.map((name) => scheme.parameters[name])),
  ...Object.values(generalLaw).flatMap((part) => Object.values(part) as DatedValue<unknown>[]),
];

test("there are parameters to look at, each with a name of its own", () => {
  const names = parameters.map(({ parameter }) => parameter);
  expect(names.length).toBeGreaterThan(180);
  expect(new Set(names).size).toBe(names.length);
});

test.each(parameters.map((dated) => [dated.parameter, dated] as const))(
  "%s has a reference, evidence and the day on which somebody looked",
  (_, { versions }) => {
    expect(versions.length).toBeGreaterThan(0);
    versions.forEach(({ from, until, value, reference, evidence, note }, index) => {
      expect(reference.title).not.toBe("");
      expect(dateProblem(reference.checkedOn)).toBeUndefined();
      expect(EVIDENCE).toContain(evidence);
      expect(value === null).toBe(evidence === "unknown");
      expect(note).not.toBe("");
      if (evidence === "inferred") expect(note, "what is concluded says why").not.toBeNull();
      for (const date of [from, until]) if (date !== null) expect(dateProblem(date)).toBeUndefined();
      if (from !== null && until !== null) expect(from < until).toBe(true);
      const next = versions[index + 1];
      if (next !== undefined) {
        expect(until).not.toBeNull();
        expect(next.from).not.toBeNull();
        expect(String(until) <= String(next.from)).toBe(true);
      }
    });
  },
);

/** The folders whose code works out figures, and so may hold none of the law. */
const CALCULATORS = new Set(["cofinancing", "stateAid", "disbursement", "trace", "accountability", "audit"]);

const HARMLESS = new Set(["0", "1", "2", "10", "100"]);

/** Other numbers that calculators may hold, with the reason. */
const REASONED: Readonly<Record<string, readonly { readonly literal: string; readonly why: string }[]>> = {};

/** The numeric literals of a text of code that are no harmless ones. */
function literals(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const number = ts.isNumericLiteral(node) || ts.isBigIntLiteral(node);
    if (number && !HARMLESS.has(node.text.replace(/n$/, ""))) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(parse({ path, text }));
  return found;
}

test("a folder that calculates holds no number of the law", () => {
  const found = sourceFiles()
    .filter(({ path }) => CALCULATORS.has(folderOf(path)))
    .flatMap(({ path, text }) => {
      const reasoned = (REASONED[path] ?? []).map(({ literal }) => literal);
      return literals(path, text)
        .filter((literal) => !reasoned.includes(literal))
        .map((literal) => `${path}: ${literal}`);
    });
  expect(found).toEqual([]);
});

test("a number of the law in code is seen", () => {
  expect(literals("a.ts", "const a = 12500n; const b = 6; const c = 100; const d = 1;")).toEqual([
    "12500n",
    "6",
  ]);
});
