/** The one table of layers: a folder imports only from folders below its own height. */
const HEIGHTS: readonly (readonly string[])[] = [
  ["foundation"],
  ["vocabulary"],
  ["decimal", "calendar"],
  ["money"],
  ["table"],
  ["law"],
  ["finding", "trace"],
  ["portfolio"],
  ["position"],
  ["cofinancing", "statement", "stateAid"],
  ["disbursement"],
  ["accountability"],
  ["monitoring"],
  ["audit"],
  ["report"],
  ["schema"],
  ["stream", "reference", "testing"],
];

/** A folder that reaches less far down than its height allows. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  reference: ["foundation", "vocabulary", "calendar", "money", "portfolio", "position", "statement"],
};

/** The one folder for each library. */
const LIBRARIES: Readonly<Record<string, string>> = {
  zod: "schema",
  "decimal.js": "decimal",
  "date-fns": "calendar",
  "@date-fns/utc": "calendar",
  "@noble/hashes": "audit",
};

const heightOf = (folder: string): number => HEIGHTS.findIndex((folders) => folders.includes(folder));

/** Says why a file in one folder may not import from another; `undefined` where it may. */
export function importProblem(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  if (heightOf(from) < 0) return `src/${from} has no height in the table of layers`;
  if (heightOf(to) < 0) return `src/${to} has no height in the table of layers`;
  if (heightOf(to) >= heightOf(from))
    return `src/${from} may not import from src/${to}, which is not below it`;
  if (ONLY[from]?.includes(to) === false) return `src/${from} reaches down to ${ONLY[from].join(", ")} only`;
  return undefined;
}

/** Says why a file in a folder may not import a library; `undefined` where it may. */
export function libraryProblem(from: string, specifier: string): string | undefined {
  const name = specifier.startsWith("@")
    ? specifier.split("/").slice(0, 2).join("/")
    : specifier.split("/")[0];
  const home = LIBRARIES[name ?? ""];
  if (home === undefined) return `no folder of src may import ${specifier}`;
  return home === from ? undefined : `only src/${home} imports ${name}, not src/${from}`;
}
