import ts from "typescript";

const FLAGS =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteArrowStyleSignature;

/**
 * Lists what an entry point exports, as the compiler sees it: one line for each name, and for each interface its fields.
 */
export function apiOf(path: string, options: ts.CompilerOptions): string {
  const program = ts.createProgram([path], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (file === undefined || module === undefined) throw new Error(`${path} exports nothing`);
  const lines = checker
    .getExportsOfModule(module)
    .map((symbol) => describe(symbol, checker, file))
    .sort();
  return `${lines.join("\n")}\n`;
}

function describe(exported: ts.Symbol, checker: ts.TypeChecker, file: ts.SourceFile): string {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const name = exported.getName();
  if (symbol.flags & ts.SymbolFlags.Value) {
    const kind =
      symbol.flags & ts.SymbolFlags.Class
        ? "class"
        : symbol.flags & ts.SymbolFlags.Function
          ? "function"
          : "const";
    return `${kind} ${name}: ${short(checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, file), file, FLAGS))}`;
  }
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (symbol.flags & ts.SymbolFlags.Interface) {
    const fields = checker.getPropertiesOfType(type).map((property) => {
      const optional = property.flags & ts.SymbolFlags.Optional ? "?" : "";
      const text = checker.typeToString(checker.getTypeOfSymbolAtLocation(property, file), file, FLAGS);
      return `  ${property.getName()}${optional}: ${short(text)}`;
    });
    return [`interface ${name}`, ...fields.sort()].join("\n");
  }
  return `type ${name} = ${short(checker.typeToString(type, file, FLAGS | ts.TypeFormatFlags.InTypeAlias))}`;
}

/** Leaves out where a type was imported from: that is no promise. */
function short(text: string): string {
  return text.replace(/import\("[^"]*"\)\./g, "");
}
