/**
 * A value of type `T` that only its own constructor can make.
 *
 * The mark exists in the type system alone: at run time a `Money` is a number and a `LocalDate` a string,
 * so plain equality, sorting, `structuredClone` and `JSON` work. The key is a string and not a unique symbol,
 * so that two copies of this library agree on the type.
 */
export type Brand<T, Name extends string> = T & {
  /** The mark; it is not there at run time. */
  readonly __brand: Name;
};
