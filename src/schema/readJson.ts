import { describeValue } from "../foundation/describeValue.js";
import type { Issue } from "./issue.js";

const DEEPEST = 64;
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const JSON_VALUE = "a value that JSON can hold";

/** Where a value stands, as a chain up to the root; a path is made only where there is an issue. */
interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
  readonly depth: number;
  readonly value: unknown;
}

/** An object of which the copy is still empty. */
interface Open {
  readonly source: object;
  readonly copy: Record<string | number, unknown>;
  readonly place: Place;
}

/** What is read so far. */
interface Reading {
  readonly issues: Issue[];
  readonly copies: Map<object, Open["copy"]>;
  readonly open: Open[];
}

/**
 * Copies what JSON could hold of a value, and finds the rest: functions, dates, numbers that are none, holes, fields
 * without a value, getters, keys of the prototype, objects with a prototype of their own or that hold themselves, and
 * depths beyond 64.
 *
 * **Details**: it walks with a list of its own, so depth cannot exhaust the stack. It looks at each object once and runs
 * no getter; what reads the copy meets plain data only, so nothing that is hostile runs later. What is no JSON is left
 * out of the copy.
 */
export function readJson(input: unknown): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const reading: Reading = { issues: [], copies: new Map(), open: [] };
  const value = copyOf({ above: undefined, key: "", depth: 0, value: input }, reading);
  for (let next = reading.open.pop(); next !== undefined; next = reading.open.pop()) fill(next, reading);
  return { value, issues: reading.issues };
}

/** The copy of a value, empty still where it is an object; `undefined` for what is no JSON. */
function copyOf(place: Place, reading: Reading): unknown {
  const { value } = place;
  if (isPlain(value)) return value;
  if (value === undefined) return refuse(place, "undefined", reading);
  if (typeof value !== "object") return refuse(place, describeValue(value), reading);
  const known = reading.copies.get(value);
  if (known !== undefined) {
    return holds(place.above, value) ? refuse(place, "an object that holds itself", reading) : known;
  }
  if (place.depth > DEEPEST) {
    return refuse(place, `data that is more than ${DEEPEST} levels deep`, reading);
  }
  const shape = shapeOf(value);
  if (shape === "hostile") return refuse(place, "an object that cannot be read", reading);
  if (shape === "other") return refuse(place, "an object that is not plain data", reading);
  const copy = (shape === "list" ? [] : {}) as Open["copy"];
  reading.copies.set(value, copy);
  reading.open.push({ source: value, copy, place });
  return copy;
}

/** Whether JSON holds a value as it is. */
function isPlain(value: unknown): value is string | number | boolean | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  return typeof value === "number" && Number.isFinite(value);
}

function below(above: Place, key: string | number, value: unknown): Place {
  return { above, key, depth: above.depth + 1, value };
}

function fill({ source, copy, place }: Open, reading: Reading): void {
  const isList = Array.isArray(copy);
  try {
    const keys = Reflect.ownKeys(source);
    if (isList && keys[(source as readonly unknown[]).length] !== "length") {
      const received = "a list with holes";
      reading.issues.push({
        code: "notJson",
        path: pathOf(place),
        expected: "a list without holes",
        received,
      });
      return;
    }
    for (const key of keys) {
      if (isList && key === "length") continue;
      const at = isList && isIndex(key) ? Number(key) : String(key);
      const field = Object.getOwnPropertyDescriptor(source, key);
      const found = field?.value as unknown;
      if (typeof key === "symbol" || field?.enumerable !== true || !("value" in field)) {
        refuse(below(place, at, found), "a field that is no plain data", reading);
      } else if (PROTOTYPE_KEYS.has(key)) {
        const received = `the key ${describeValue(key)}`;
        const path = pathOf(below(place, at, found));
        reading.issues.push({ code: "unknownKey", path, expected: "no such field", received });
      } else if (isList && typeof at !== "number") {
        refuse(below(place, at, found), "a field of a list", reading);
      } else {
        const value = isPlain(found) ? found : copyOf(below(place, at, found), reading);
        if (value !== undefined) copy[at] = value;
      }
    }
  } catch {
    refuse(place, "an object that cannot be read", reading);
  }
}

/** What an object is; a proxy may throw even when it is only looked at. */
function shapeOf(value: object): "list" | "record" | "other" | "hostile" {
  try {
    if (Array.isArray(value)) return "list";
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype) return "record";
    const ofOtherRealm =
      Object.hasOwn(prototype as object, "isPrototypeOf") && Object.getPrototypeOf(prototype) === null;
    return ofOtherRealm ? "record" : "other";
  } catch {
    return "hostile";
  }
}

function holds(place: Place | undefined, value: object): boolean {
  for (let at = place; at !== undefined; at = at.above) if (at.value === value) return true;
  return false;
}

function isIndex(key: string | symbol): boolean {
  return typeof key === "string" && /^\d+$/.test(key);
}

function refuse(place: Place, received: string, reading: Reading): undefined {
  reading.issues.push({ code: "notJson", path: pathOf(place), expected: JSON_VALUE, received });
}

function pathOf(place: Place): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place = place; at.above !== undefined; at = at.above) path.push(at.key);
  return path.reverse();
}
