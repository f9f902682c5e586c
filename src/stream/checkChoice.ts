import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";

/** Throws `STREAM_INVALID` for a value that is none of the choices. */
export function checkChoice(value: unknown, choices: readonly string[], what: string): void {
  if (choices.includes(value as string)) return;
  const found = `${describeValue(value)} as the ${what}`;
  const expected = choices.join(" or ");
  throw unexpected("STREAM_INVALID", found, expected);
}
