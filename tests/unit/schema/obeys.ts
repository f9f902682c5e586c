type Schema = Readonly<Record<string, unknown>>;

/** A slow and plain reading of the part of JSON Schema that ours uses; another keyword is an error. */
export function obeys(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, rule]) => holds(keyword, rule, value, schema));
}

function holds(keyword: string, rule: unknown, value: unknown, schema: Schema): boolean {
  switch (keyword) {
    case "$schema":
    case "$id":
    case "title":
    case "description":
      return true;
    case "type":
      return [rule].flat().some((type) => isOf(type, value));
    case "const":
      return value === rule;
    case "enum":
      return (rule as unknown[]).includes(value);
    case "pattern":
      return typeof value !== "string" || new RegExp(rule as string, "u").test(value);
    case "minimum":
      return typeof value !== "number" || value >= (rule as number);
    case "maximum":
      return typeof value !== "number" || value <= (rule as number);
    case "minItems":
      return !Array.isArray(value) || value.length >= (rule as number);
    case "items":
      return !Array.isArray(value) || value.every((item) => obeys(rule as Schema, item));
    case "anyOf":
      return (rule as Schema[]).some((one) => obeys(one, value));
    case "oneOf":
      return (rule as Schema[]).filter((one) => obeys(one, value)).length === 1;
    case "required":
      return !isObject(value) || (rule as string[]).every((key) => Object.hasOwn(value, key));
    case "properties":
      return (
        !isObject(value) ||
        Object.entries(rule as object).every(
          ([key, one]) => !Object.hasOwn(value, key) || obeys(one, value[key]),
        )
      );
    case "propertyNames":
      return !isObject(value) || Object.keys(value).every((key) => obeys(rule as Schema, key));
    case "additionalProperties": {
      const known = (schema.properties ?? {}) as object;
      const others = isObject(value) ? Object.keys(value).filter((key) => !Object.hasOwn(known, key)) : [];
      if (rule === false) return others.length === 0;
      return others.every((key) => obeys(rule as Schema, (value as Record<string, unknown>)[key]));
    }
    default:
      throw new Error(`The keyword ${keyword} is new here.`);
  }
}

function isOf(type: unknown, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
