import { DomainError } from "../foundation/domainError.js";

/** The error that an annex cannot be made of what was given. */
export function annexInvalid(found: string, expected: string): DomainError {
  return new DomainError("ANNEX_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}
