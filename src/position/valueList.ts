/** Values of one column, each with a number from 0; none is the first. */
export interface ValueList {
  readonly values: (string | null)[];
  readonly numbers: Map<string | null, number>;
}

/** Makes a list that holds none alone. */
export function valueList(): ValueList {
  return { values: [null], numbers: new Map([[null, 0]]) };
}

/** The number of a value, which is kept where it was not known. */
export function valueNumber({ values, numbers }: ValueList, value: string | null): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  const number = values.length;
  values.push(value);
  numbers.set(value, number);
  return number;
}
