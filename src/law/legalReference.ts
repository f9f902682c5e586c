import type { LocalDate } from "../calendar/localDate.js";

/** Where a rule stands (vindplaats). */
export interface LegalReference {
  /** The title of the document. */
  readonly title: string;
  /** Its publication, such as `"Stcrt. 2020, 14351"`; `null` where it has no number. */
  readonly publication: string | null;
  /** The article, such as `"5"`; `null` where the document has none, or none was found. */
  readonly article: string | null;
  /** The paragraph (lid) of the article. */
  readonly paragraph: string | null;
  /** Its number in the national database of legislation, such as `"BWBR0015524"`. */
  readonly bwbId: string | null;
  /** Where it can be read. */
  readonly url: string | null;
  /** The first day on which the document holds; `null` where that was not found. */
  readonly inForceFrom: LocalDate | null;
  /** The first day on which it holds no longer; `null` where none is known. */
  readonly inForceUntil: LocalDate | null;
  /** The day on which somebody last looked. */
  readonly checkedOn: LocalDate;
}

/**
 * Writes a reference on one line: publication, article, paragraph.
 *
 * @param reference - The reference.
 * @returns The line; the title stands in for a publication that has no number.
 *
 * @example
 * ```ts
 * import { citation, generalLaw } from "regio-deals";
 *
 * const [version] = generalLaw.bado.reportingBands.versions;
 * version && citation(version.reference); // => "Besluit accountantscontrole decentrale overheden, art. 5(4)"
 * ```
 */
export function citation({ title, publication, article, paragraph }: LegalReference): string {
  const place = article === null ? "" : `, art. ${article}${paragraph === null ? "" : `(${paragraph})`}`;
  return `${publication ?? title}${place}`;
}
