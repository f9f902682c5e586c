import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import type { Source } from "../portfolio/source.js";
import type { Figure, FigureUnit, Relation, RelationKind, Statement } from "./statement.js";
import { summedRows } from "./summedRows.js";

/** A column of a published table. */
export interface StatementColumn {
  /** Its id, unique in the table. */
  readonly id: string;
  /** What stands above it. */
  readonly label: string;
}

/** A row of a published table. */
export interface StatementRow {
  /** Its id, unique in the table. */
  readonly id: string;
  /** What stands before it. */
  readonly label: string;
  /** A row of its own, the sum of the items since the last subtotal, or the sum of all above it. */
  readonly kind: "item" | "subtotal" | "total";
  /** The ids of the rows that a subtotal or total sums, where they are others than those. */
  readonly of?: readonly string[];
  /** Its place in the source. */
  readonly where: string;
  /** Its cells as decimal texts by the id of the column; `null` for one that is empty. */
  readonly cells: Readonly<Record<string, string | null>>;
}

/** How the columns of a table hang together in every row. */
export interface ColumnRelation {
  /** Its id, unique among them. */
  readonly id: string;
  /** The kind. */
  readonly kind: RelationKind;
  /** The ids of the columns that go in. */
  readonly operands: readonly string[];
  /** The id of the column that should come out. */
  readonly result: string;
}

/** A published table with its shape. */
export interface StatementTable {
  /** The id of the statement that comes out. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Where it was published. */
  readonly source: Source;
  /** The unit of every cell. */
  readonly unit: FigureUnit;
  /** The smallest difference that a cell shows; without it, that of the last digit written. */
  readonly step?: string;
  /** The tolerance of every relation. */
  readonly tolerance: string;
  /** The columns. */
  readonly columns: readonly StatementColumn[];
  /** The rows, from top to bottom. */
  readonly rows: readonly StatementRow[];
  /** How the columns hang together. */
  readonly columnRelations: readonly ColumnRelation[];
}

/**
 * Makes a statement of a published table, with the relations that follow from its shape.
 *
 * **Details**: a cell becomes the figure `row.column`. A subtotal is the sum of the items since the last subtotal, in
 * every column (relation `row.column`). A total is the sum of every row above it that is in no subtotal: the
 * subtotals, and the items after the last one; without subtotals all items. `of` names other rows, above or below.
 * Each relation of columns holds in every row (relation `row:id`).
 * **Watch out**: an empty cell (`null`) becomes no figure, so the relations that need it cannot be told; nor can a
 * subtotal without items. All cells have one unit and every column is summed: leave out a column of percentages.
 *
 * @param table - The table.
 * @returns The statement, for `checkStatement`; frozen.
 * @throws {@link DomainError} `TABLE_INVALID` for an id that is there twice (also one that arises from a row and a
 * column together), for one of a row or column that is not there, for `of` on an item, and for a row in its own `of`.
 *
 * @example
 * ```ts
 * import { checkStatement, tableStatement } from "regio-deals";
 *
 * const statement = tableStatement({
 *   id: "tabel",
 *   title: "Tabel",
 *   source: { id: "letter", title: "Letter", publisher: null, reference: null, url: null },
 *   unit: "million",
 *   tolerance: "0",
 *   columns: [
 *     { id: "ceiling", label: "Maximum" },
 *     { id: "paid", label: "Paid" },
 *     { id: "left", label: "Left" },
 *   ],
 *   rows: [
 *     { id: "I", label: "I", kind: "item", where: "L1", cells: { ceiling: "482", paid: "450", left: "32" } },
 *     { id: "II", label: "II", kind: "item", where: "L2", cells: { ceiling: "215", paid: "215", left: "0" } },
 *     { id: "deals", label: "Deals", kind: "subtotal", where: "L3", cells: { ceiling: "697", paid: "665", left: "32" } },
 *     { id: "costs", label: "Costs", kind: "item", where: "L4", cells: { ceiling: "13", paid: "13", left: "0" } },
 *     { id: "all", label: "All", kind: "total", where: "L5", cells: { ceiling: "710", paid: "678", left: "31" } },
 *   ],
 *   columnRelations: [{ id: "left", kind: "difference", operands: ["ceiling", "paid"], result: "left" }],
 * });
 * statement.relations.find((relation) => relation.id === "all.paid")?.operands; // => ["deals.paid", "costs.paid"]
 * const failed = checkStatement(statement).filter((finding) => finding.outcome === "fail");
 * failed.map((finding) => finding.path[1]); // => ["all.left", "all:left"]
 * ```
 */
export function tableStatement(table: StatementTable): Statement {
  checkShape(table);
  const figures: Record<string, Figure> = {};
  for (const row of table.rows) {
    for (const [column, value] of Object.entries(row.cells)) {
      if (value === null) continue;
      const step = table.step === undefined ? {} : { step: table.step };
      figures[figureId(row.id, column)] = { value, unit: table.unit, ...step, where: row.where };
    }
  }
  const relations = [...rowSums(table), ...columnRelations(table)];
  refuseTwice("relation", idsOf(relations));
  return deepFreeze({ id: table.id, title: table.title, source: table.source, figures, relations });
}

function rowSums({ rows, columns, tolerance }: StatementTable): readonly Relation[] {
  return [...summedRows(rows)].flatMap(([row, of]) =>
    columns.map(({ id: column }) => ({
      id: figureId(row, column),
      kind: "sum" as const,
      operands: of.map((id) => figureId(id, column)),
      result: figureId(row, column),
      tolerance,
    })),
  );
}

function columnRelations({
  rows,
  columnRelations: relations,
  tolerance,
}: StatementTable): readonly Relation[] {
  return rows.flatMap((row) =>
    relations.map(({ id, kind, operands, result }) => ({
      id: `${row.id}:${id}`,
      kind,
      operands: operands.map((column) => figureId(row.id, column)),
      result: figureId(row.id, result),
      tolerance,
    })),
  );
}

function figureId(row: string, column: string): string {
  return `${row}.${column}`;
}

function checkShape({ rows, columns, columnRelations: relations }: StatementTable): void {
  const [rowIds, columnIds] = [idsOf(rows), idsOf(columns)];
  refuseTwice("row", rowIds);
  refuseTwice("column", columnIds);
  refuseTwice("relation of columns", idsOf(relations));
  const cells = rowIds.flatMap((row) => columnIds.map((column) => figureId(row, column)));
  refuseTwice("cell", cells);
  refuseLost("column", columnIds, [
    ...rows.flatMap((row) => Object.keys(row.cells)),
    ...relations.flatMap(({ operands, result }) => [...operands, result]),
  ]);
  for (const { id, kind, of } of rows) {
    if (of === undefined) continue;
    if (kind === "item")
      throw invalid(`rows to sum for the item ${describeValue(id)}`, "a subtotal or a total");
    if (of.includes(id)) throw invalid(`the row ${describeValue(id)} in its own sum`, "other rows");
    refuseLost("row", rowIds, of);
    refuseTwice("row in one sum", of);
  }
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

function refuseTwice(what: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw invalid(`the ${what} ${describeValue(id)} twice`, "it once");
    seen.add(id);
  }
}

function refuseLost(what: string, ids: readonly string[], named: readonly string[]): void {
  const known = new Set(ids);
  const lost = named.find((id) => !known.has(id));
  if (lost !== undefined)
    throw invalid(`the ${what} ${describeValue(lost)}`, `the id of a ${what} of the table`);
}

function invalid(found: string, expected: string): DomainError {
  return unexpected("TABLE_INVALID", found, expected);
}
