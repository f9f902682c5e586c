/** A document that figures come from (bron); entries point at it by its id. */
export interface Source {
  /** Unique among the sources. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string | null;
  /** Its number, such as a parliamentary paper's (Kamerstuk 29 697, nr. 82). */
  readonly reference: string | null;
  /** Where it can be read. */
  readonly url: string | null;
}

/** What everything that rests on a source holds. */
export interface Sourced {
  /** The id of the source; `null` where none is known. */
  readonly source: string | null;
  /** The place in the source, such as `"L631"` or `"Tabel 2"`. */
  readonly where: string | null;
}
