/** What a row of a table is to the rows around it. */
export interface SummingRow {
  readonly id: string;
  readonly kind: "item" | "subtotal" | "total";
  readonly of?: readonly string[];
}

/**
 * Finds the rows that each subtotal and total sums, by its id, in the order of the table.
 *
 * **Details**: a subtotal sums the items since the last subtotal, a total every row above it that is in no subtotal;
 * so nothing counts twice, also where a subtotal sums subtotals. `of` says otherwise.
 */
export function summedRows(rows: readonly SummingRow[]): ReadonlyMap<string, readonly string[]> {
  const subtotals = new Map<string, readonly string[]>();
  let items: string[] = [];
  for (const row of rows) {
    if (row.kind === "item") items.push(row.id);
    if (row.kind !== "subtotal") continue;
    subtotals.set(row.id, row.of ?? items);
    items = [];
  }
  const inSubtotal = new Set([...subtotals.values()].flat());
  const sums = new Map<string, readonly string[]>();
  const open: string[] = [];
  for (const row of rows) {
    if (row.kind === "total") sums.set(row.id, row.of ?? [...open]);
    else if (!inSubtotal.has(row.id)) open.push(row.id);
    const parts = subtotals.get(row.id);
    if (parts !== undefined) sums.set(row.id, parts);
  }
  return sums;
}
