import { DomainError } from "../foundation/domainError.js";

/** The error that a grant or a loan cannot be settled as it is given. */
export function settlementInvalid(found: string, expected: string): DomainError {
  return new DomainError("SETTLEMENT_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}
