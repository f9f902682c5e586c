import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";

/** Throws `STREAM_INVALID` for a value that is none of the choices. */
export function checkChoice(value: unknown, choices: readonly string[], what: string): void {
  if (choices.includes(value as string)) return;
  const found = `${describeValue(value)} as the ${what}`;
  const expected = choices.join(" or ");
  throw new DomainError("STREAM_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}
