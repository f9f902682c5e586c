import { describeValue } from "../foundation/describeValue.js";
import type { Issue } from "./issue.js";

const DEEPEST = 64;
const PROTOTYPE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** What is left to look at: a value, where it stands, and how deep. */
interface Open {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/** What JSON could not hold, and whether the rest can be read without surprises. */
export interface JsonScan {
  readonly issues: readonly Issue[];
  /** `false` where something is no plain data, so that reading it may run code. */
  readonly readable: boolean;
}

/**
 * Finds everything in a value that JSON could not hold: functions, dates, numbers that are none, holes, keys of the
 * prototype, objects with a prototype of their own, and depths beyond 64.
 *
 * **Details**: it walks with a list of its own, so depth cannot exhaust the stack; it looks at each object once, and at its
 * own data properties only.
 */
export function scanJson(input: unknown): JsonScan {
  const issues: Issue[] = [];
  const seen = new Set<object>();
  const open: Open[] = [{ value: input, path: [] }];
  let readable = true;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    const problem = problemOf(next);
    if (problem !== undefined) {
      issues.push({ code: "notJson", path, expected: "a value that JSON can hold", received: problem });
      readable &&= typeof value !== "object";
      continue;
    }
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const children = childrenOf(value, path, issues);
    readable &&= children !== undefined;
    for (const child of children?.reverse() ?? []) open.push(child);
  }
  return { issues, readable };
}

function problemOf({ value, path }: Open): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "number":
      return Number.isFinite(value) ? undefined : describeValue(value);
    case "object":
      if (value === null) return undefined;
      if (path.length > DEEPEST) return `data that is more than ${DEEPEST} levels deep`;
      return isPlain(value) ? undefined : "an object that is not plain data";
    default:
      return describeValue(value);
  }
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.hasOwn(prototype as object, "isPrototypeOf") && Object.getPrototypeOf(prototype) === null;
}

/** The fields of an object or list; `undefined` where reading one of them may run code. */
function childrenOf(value: object, path: Open["path"], issues: Issue[]): Open[] | undefined {
  const children: Open[] = [];
  const isArray = Array.isArray(value);
  let readable = true;
  if (isArray && Object.keys(value).length !== value.length) {
    const received = "a list with holes, or with fields of its own";
    issues.push({ code: "notJson", path, expected: "a list without holes", received });
    return undefined;
  }
  for (const key of Reflect.ownKeys(value)) {
    if (isArray && key === "length") continue;
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    const at = [...path, isArray ? Number(key) : String(key)];
    if (typeof key === "symbol" || descriptor === undefined || !("value" in descriptor)) {
      readable = false;
      const received = "a field that is no plain data";
      issues.push({ code: "notJson", path: at, expected: "a field of plain data", received });
    } else if (PROTOTYPE_KEYS.has(key)) {
      issues.push({
        code: "unknownKey",
        path: at,
        expected: "no such field",
        received: `the key ${describeValue(key)}`,
      });
    } else {
      children.push({ value: descriptor.value, path: at });
    }
  }
  return readable ? children : undefined;
}
