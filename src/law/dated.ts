import type { LocalDate } from "../calendar/localDate.js";
import type { Evidence } from "../vocabulary/evidence.js";
import type { DatedValue, DatedVersion } from "./datedValue.js";
import type { LegalReference } from "./legalReference.js";

/** A version as a data file writes it; what is left out is `null`. */
export interface VersionParts<T> {
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly value: T | null;
  readonly evidence: Evidence;
  readonly reference: LegalReference;
  readonly note?: string;
}

/** Makes a parameter of its versions, in the order of their days. */
export function dated<T>(parameter: string, ...versions: readonly VersionParts<T>[]): DatedValue<T> {
  return { parameter, versions: versions.map(versionOf) };
}

function versionOf<T>({ from, until, value, evidence, reference, note }: VersionParts<T>): DatedVersion<T> {
  return { from: from ?? null, until: until ?? null, value, reference, evidence, note: note ?? null };
}
