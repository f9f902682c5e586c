/** A part of a document whose form nobody has checked yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** The part as an object; an empty one where it is something else. */
export function asObject(value: unknown): Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** The objects of a list, with their places; what is no object is passed over. */
export function objectsIn(value: unknown): readonly { readonly item: Raw; readonly at: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, at) =>
    typeof item === "object" && item !== null && !Array.isArray(item) ? [{ item: item as Raw, at }] : [],
  );
}

/** The text of a field; `undefined` where it is something else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
