import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A file of `src`, with its path from there. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of a folder of the project whose name ends so, in a fixed order. */
export function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && item.name.endsWith(ending))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** Every file of `src`. */
export function sourceFiles(): readonly SourceFile[] {
  const src = join(ROOT, "src");
  return filesOf("src", ".ts").map((path) => ({
    path: relative(src, path).split("\\").join("/"),
    text: readFileSync(path, "utf8"),
  }));
}

/** What a file imports and re-exports, as written, and whether only types are. */
export function importsOf(file: SourceFile): readonly { specifier: string; typeOnly: boolean }[] {
  const parsed = parse(file);
  return parsed.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const typeOnly = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    return [{ specifier: moduleSpecifier.text, typeOnly }];
  });
}

/** The path from `src` that a relative import leads to. */
export function resolve(from: string, specifier: string): string {
  return posix.normalize(posix.join(dirname(from), specifier)).replace(/\.js$/, ".ts");
}

/** The syntax tree of a file. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** The first folder of a path; empty for a file of `src` itself. */
export function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] as string) : "";
}
