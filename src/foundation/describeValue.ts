const SHOWN = 40;

/**
 * Puts something that was found into a few words, for an error message.
 *
 * **Details**: a text is quoted and cut after 40 characters, with its length; so a text of a million characters costs
 * no more than a short one.
 */
export function describeValue(value: unknown): string {
  if (typeof value === "string") {
    const shown = JSON.stringify(value.slice(0, SHOWN));
    return value.length <= SHOWN ? shown : `${shown}… (${value.length} characters)`;
  }
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean" || value === null) return String(value);
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
