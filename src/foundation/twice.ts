/** Copies a column of numbers into one of twice the size, or of at least a size. */
export function twice<Column extends Int32Array | Float64Array | Uint8Array>(
  column: Column,
  make: (length: number) => Column,
  least = 0,
): Column {
  const larger = make(Math.max(column.length * 2, least));
  larger.set(column);
  return larger;
}
