import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import type { Source } from "../portfolio/source.js";
import type { Figure, FigureUnit, Relation, RelationKind, Statement } from "./statement.js";

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
  /** A row of its own, the sum of the items since the last subtotal, or the sum of all. */
  readonly kind: "item" | "subtotal" | "total";
  /** The ids of the rows that it sums, where they are others than those. */
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
 * **Details**: a cell becomes the figure `row.column`. A subtotal is the sum of the items since the last subtotal; the total
 * is the sum of the subtotals and of the items after the last one; `of` names other rows. Each relation of columns holds in
 * every row. An empty cell becomes no figure, so the relations that need it cannot be told.
 *
 * @param table - The table.
 * @returns The statement, for `checkStatement`; frozen.
 * @throws {@link DomainError} `TABLE_INVALID` for an id that is there twice, or one of a row or column that is not there.
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
 *   columns: [{ id: "ceiling", label: "Maximum" }],
 *   rows: [
 *     { id: "I", label: "I", kind: "item", where: "L307", cells: { ceiling: "482.00" } },
 *     { id: "II", label: "II", kind: "item", where: "L308", cells: { ceiling: "215.00" } },
 *     { id: "all", label: "Totaal", kind: "total", where: "L312", cells: { ceiling: "697.00" } },
 *   ],
 *   columnRelations: [],
 * });
 * checkStatement(statement).map((finding) => finding.outcome); // => ["pass"]
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
  return deepFreeze({ id: table.id, title: table.title, source: table.source, figures, relations });
}

function rowSums({ rows, columns, tolerance }: StatementTable): readonly Relation[] {
  let items: string[] = [];
  let subtotals: string[] = [];
  const sums: Relation[] = [];
  for (const row of rows) {
    if (row.kind === "item") {
      items.push(row.id);
      continue;
    }
    const of = row.of ?? (row.kind === "subtotal" ? items : [...subtotals, ...items]);
    for (const column of columns) {
      sums.push({
        id: `${row.id}.${column.id}`,
        kind: "sum",
        operands: of.map((id) => figureId(id, column.id)),
        result: figureId(row.id, column.id),
        tolerance,
      });
    }
    subtotals = row.kind === "subtotal" ? [...subtotals, row.id] : [];
    items = [];
  }
  return sums;
}

function columnRelations({ rows, columnRelations: relations, tolerance }: StatementTable): readonly Relation[] {
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
  const rowIds = rows.map((row) => row.id);
  const columnIds = columns.map((column) => column.id);
  for (const [what, ids] of [
    ["row", rowIds],
    ["column", columnIds],
    ["relation of columns", relations.map((relation) => relation.id)],
  ] as const) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw invalid(`the ${what} ${describeValue(twice)} twice`, `each ${what} once`);
  }
  const named = [
    ...rows.flatMap((row) => Object.keys(row.cells)),
    ...relations.flatMap(({ operands, result }) => [...operands, result]),
  ];
  const lostColumn = named.find((column) => !columnIds.includes(column));
  if (lostColumn !== undefined) throw invalid(`the column ${describeValue(lostColumn)}`, `one of ${columnIds.join(", ")}`);
  const lostRow = rows.flatMap((row) => row.of ?? []).find((id) => !rowIds.includes(id));
  if (lostRow !== undefined) throw invalid(`the row ${describeValue(lostRow)} in a sum`, "the id of a row of the table");
}

function invalid(found: string, expected: string): DomainError {
  return new DomainError("TABLE_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}
