const SHOWN = 40;

/**
 * Puts something that was found into a few words, for an error message.
 *
 * **Details**: a text is quoted and cut after 40 characters, with its length; so a text of a million characters costs
 * no more than a short one.
 */
export function describeValue(value: unknown): string {
  if (typeof value === "string") {
    if (value.length <= SHOWN) return JSON.stringify(value);
    return `${JSON.stringify(value.slice(0, SHOWN))}… (${value.length} characters)`;
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "undefined":
      return "nothing";
    case "number":
      return `the number ${value}`;
    case "bigint":
      return "a bigint";
    case "boolean":
      return String(value);
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}
