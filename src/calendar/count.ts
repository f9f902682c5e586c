import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";

/** Refuses a number of days, months or years that is no safe integer. */
export function checkCount(count: unknown, unit: string): asserts count is number {
  if (Number.isSafeInteger(count)) return;
  const found = describeValue(count);
  throw new DomainError(
    "NUMBER_INVALID",
    `Found ${found} for the number of ${unit}; expected a whole number.`,
    {
      found,
      expected: "a whole number",
    },
  );
}
