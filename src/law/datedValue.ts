import type { LocalDate } from "../calendar/localDate.js";
import type { Evidence } from "../vocabulary/evidence.js";
import type { LegalReference } from "./legalReference.js";

/** A value of the law in a period. */
export interface DatedVersion<T> {
  /** The first day; `null` where no source gives the start, so that no day is too early. */
  readonly from: LocalDate | null;
  /** The first day on which it holds no longer; `null` where no end is known. */
  readonly until: LocalDate | null;
  /** The value; `null` where it is unknown. */
  readonly value: T | null;
  /** Where it stands, or where it was looked for. */
  readonly reference: LegalReference;
  /** How it is known; `"unknown"` where there is no value, and only there. */
  readonly evidence: Evidence;
  /** What a user should know of it. */
  readonly note: string | null;
}

/** A parameter of the law, with its values by date; in order, and never two on one day. */
export interface DatedValue<T> {
  /** The name of the parameter, such as `"t3-2020.requiredShare"`. */
  readonly parameter: string;
  /** The values. */
  readonly versions: readonly DatedVersion<T>[];
}

/** A version with a value. */
export interface KnownVersion<T> extends DatedVersion<T> {
  /** The value. */
  readonly value: T;
}
