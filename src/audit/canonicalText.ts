import { compareText } from "../foundation/compareText.js";
import type { Money } from "../money/money.js";
import { toDecimalString } from "../money/toDecimalString.js";

/** The fields of a document that hold an amount. */
const AMOUNTS: ReadonlySet<string> = new Set(["amount", "ceiling", "oldValue", "newValue"]);

/**
 * Writes plain data as JSON in one form only: fields in the order of their names, no white space, what is `null` left out
 * of objects, and an amount as a decimal text.
 *
 * **Details**: of a portfolio it is what `serialisePortfolio` gives, with its fields in order.
 */
export function canonicalText(value: unknown): string {
  return write(value, "");
}

function write(value: unknown, field: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, "")).join(",")}]`;
  if (typeof value === "number" && AMOUNTS.has(field)) return JSON.stringify(toDecimalString(value as Money));
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, item]) => item !== null && item !== undefined)
    .sort(([a], [b]) => compareText(a, b));
  return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${write(item, name)}`).join(",")}}`;
}
