import { type DomainError, unexpected } from "../foundation/domainError.js";

/** The error that a grant or a loan cannot be settled as it is given. */
export function settlementInvalid(found: string, expected: string): DomainError {
  return unexpected("SETTLEMENT_INVALID", found, expected);
}
