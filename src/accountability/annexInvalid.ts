import { type DomainError, unexpected } from "../foundation/domainError.js";

/** The error that an annex cannot be made of what was given. */
export function annexInvalid(found: string, expected: string): DomainError {
  return unexpected("ANNEX_INVALID", found, expected);
}
