import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";

/** Takes a value of a partial fold for an object, or throws `PARTIAL_INVALID`. */
export function asObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw invalid(`${describeValue(value)} for ${what}`, "an object, as toPartial writes it");
}

/** Takes a value of a partial fold for a list, or throws `PARTIAL_INVALID`. */
export function asList(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalid(`${describeValue(value)} for ${what}`, "a list, as toPartial writes it");
}

/** The error of a partial fold that is not what `toPartial` writes. */
export function invalid(found: string, expected: string): DomainError {
  return unexpected("PARTIAL_INVALID", found, expected);
}
