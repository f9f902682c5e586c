import type { LocalDate } from "../calendar/localDate.js";

/** One cell of an annex. */
export interface AnnexCell {
  /** The number of the indicator, as the file writes it. */
  readonly indicator: string;
  /** What stands there, as text; `null` where it is blank. Amounts have a decimal point and no separators: `"1250000.00"`. */
  readonly text: string | null;
}

/** One project or decision in an annex. */
export interface AnnexRow {
  /** The id of the project or the award; `null` for money that names none. */
  readonly key: string | null;
  /** Its cells. */
  readonly cells: readonly AnnexCell[];
}

/** What a receiver accounts for of one grant in one financial year (SiSa-bijlage). */
export interface SisaAnnex {
  /** The code of the grant. */
  readonly code: string;
  /** The financial year. */
  readonly year: number;
  /** The day up to which the books were looked at, inclusive. */
  readonly knownOn: LocalDate;
  /** The id of the award that it is about; `null` where that is unknown. */
  readonly award: string | null;
  /** The cells of the grant as a whole. */
  readonly cells: readonly AnnexCell[];
  /** The rows, in order. */
  readonly rows: readonly AnnexRow[];
}
