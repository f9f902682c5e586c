import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesOf, folderOf, ROOT } from "./sources.js";

const AT_HOME = new Set(["money", "position"]);

const ARITHMETIC = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
]);

/** Where code does sums on `Money` with an operator. */
function moneyOperators(program: ts.Program, path: string): readonly string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const found: string[] = [];
  const isMoney = (node: ts.Node): boolean => {
    const brand = checker.getTypeAtLocation(node).getProperty("__brand");
    return brand !== undefined && checker.typeToString(checker.getTypeOfSymbol(brand)) === '"Money"';
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && ARITHMETIC.has(node.operatorToken.kind)) {
      if (isMoney(node.left) || isMoney(node.right)) found.push(node.getText());
    }
    const unary = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
    if (unary && node.operator !== ts.SyntaxKind.ExclamationToken && isMoney(node.operand))
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  if (file !== undefined) visit(file);
  return found;
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: true,
  types: [],
};

test("no code outside the folders of money and the fold does sums on Money with an operator", () => {
  const paths = filesOf("src", ".ts");
  const program = ts.createProgram([...paths], OPTIONS);
  const found = paths
    .filter((path) => !AT_HOME.has(folderOf(path.slice(join(ROOT, "src").length + 1))))
    .flatMap((path) => moneyOperators(program, path).map((text) => `${path.slice(ROOT.length)}: ${text}`));
  expect(found).toEqual([]);
}, 60_000);

test("sums on Money with an operator are seen", () => {
  const path = join(ROOT, "tests/architecture/fixtures/moneyOperators.ts");
  const program = ts.createProgram([path], OPTIONS);
  expect(moneyOperators(program, path)).toEqual(["a + b", "a * 2", "-a"]);
}, 60_000);
