import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";

/** Refuses a number of decimals that is no integer from 0 to `most`. */
export function checkDigits(digits: unknown, most: number): asserts digits is number {
  if (Number.isInteger(digits) && (digits as number) >= 0 && (digits as number) <= most) return;
  const found = describeValue(digits);
  const expected = `a whole number from 0 to ${most}`;
  throw new DomainError(
    "FORMAT_INVALID",
    `Found ${found} for the number of decimals; expected ${expected}.`,
    {
      found,
      expected,
    },
  );
}
