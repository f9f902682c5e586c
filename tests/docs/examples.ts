import { readFileSync } from "node:fs";
import ts from "typescript";

/** A piece of example code, and where it stands. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

const FENCE = /```(?:ts|js)([^\n]*)\n([\s\S]*?)```/g;

/** The examples of a Markdown file: every `ts` or `js` block that is not marked `norun`. */
export function examplesInMarkdown(path: string, name: string): readonly Example[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(FENCE)]
    .filter(([, info = ""]) => !info.includes("norun"))
    .map(({ index, 2: code = "" }) => ({ where: `${name}:${lineAt(text, index)}`, code }));
}

/** The examples in the doc comments of a source file. */
export function examplesInComments(text: string, name: string): readonly Example[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const examples: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== "example" || tag.parent.parent !== node) continue;
      const comment = text.slice(tag.getStart(), tag.end).replace(/^\s*\*\/? ?/gm, "");
      const line = lineAt(text, tag.getStart());
      for (const match of comment.matchAll(FENCE))
        examples.push({ where: `${name}:${line}`, code: match[2] ?? "" });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return examples;
}

/** What a line of an example promises: a value, or an error with this code. */
const PROMISE = /;\s*\/\/ (=>|throws) (.*)$/;

/**
 * Turns an example into the body of an async function of `load` (which imports), `same` and `throwsCode`.
 *
 * `expression; // => value` becomes a comparison, `expression; // throws CODE` an expected error.
 */
export function toBody(code: string): string {
  const statements = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true).statements;
  const lines = statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return importOf(statement);
    const text = statement.getText();
    const end = code.indexOf("\n", statement.end);
    const line = code.slice(statement.end - 1, end < 0 ? undefined : end);
    const promise = PROMISE.exec(line);
    if (promise === null || !ts.isExpressionStatement(statement)) return text;
    const expression = statement.expression.getText();
    const [, kind, value = ""] = promise;
    return kind === "throws"
      ? `await throwsCode(() => (${expression}), ${JSON.stringify(value.trim())});`
      : `same(${expression}, (${value}), ${JSON.stringify(expression)});`;
  });
  return ts.transpileModule(lines.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}

function importOf(statement: ts.ImportDeclaration): string {
  const module = statement.moduleSpecifier.getText();
  const bindings = statement.importClause?.namedBindings;
  if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return "";
  if (bindings === undefined) return `await load(${module});`;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = await load(${module});`;
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) =>
      element.propertyName ? `${element.propertyName.text}: ${element.name.text}` : element.name.text,
    );
  return `const { ${names.join(", ")} } = await load(${module});`;
}

/** How many promises an example makes. */
export function promisesIn(code: string): number {
  return code.split("\n").filter((line) => PROMISE.test(line)).length;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
