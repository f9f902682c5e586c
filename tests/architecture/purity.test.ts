import ts from "typescript";
import { expect, test } from "vitest";
import { parse, type SourceFile, sourceFiles } from "./sources.js";

const BANNED_NAMES = new Set([
  "process",
  "console",
  "eval",
  "Intl",
  "fetch",
  "setTimeout",
  "setInterval",
  "require",
  "globalThis",
]);
const BANNED_CALLS = new Set(["Date.now", "Math.random", "Date.parse", "Decimal.set", "z.config"]);
const BANNED_METHODS = new Set([
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "localeCompare",
]);

/** What a file does that a pure library may not: a clock, chance, the machine's locale, the process, code from text. */
function impurities(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      if (name === "Function") found.push("new Function");
      if (name === "Date" && (node.arguments?.length ?? 0) === 0)
        found.push("new Date() without an argument");
    }
    if (ts.isIdentifier(node) && BANNED_NAMES.has(node.text) && isFree(node)) found.push(node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const text = node.getText();
      if (BANNED_CALLS.has(text)) found.push(text);
      if (BANNED_METHODS.has(node.name.text)) found.push(node.name.text);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
      found.push("instanceof");
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found.map((what) => `${file.path}: ${what}`);
}

/** Not the name of a property or a key. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isPropertySignature(parent);
}

test("nothing in src reads a clock, chance, a locale, a process or a network", () => {
  expect(sourceFiles().flatMap(impurities)).toEqual([]);
});

test.each([
  ["const now = Date.now();", "Date.now"],
  ["const now = new Date();", "new Date() without an argument"],
  ["const x = Math.random();", "Math.random"],
  ["const f = new Function('a', 'b');", "new Function"],
  ["eval('1');", "eval"],
  ["console.log(1);", "console"],
  ["const x = process.env;", "process"],
  ["const x = (1).toLocaleString();", "toLocaleString"],
  ["const x = new Intl.NumberFormat();", "Intl"],
])("%s is refused", (text, what) => {
  expect(impurities({ path: "x.ts", text })).toEqual([`x.ts: ${what}`]);
});

test.each(["const d = new Date(0);", "const x = { process: 1 };", "a.console;"])("%s is allowed", (text) => {
  expect(impurities({ path: "x.ts", text })).toEqual([]);
});
