import type * as z from "zod";
import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Result } from "../foundation/result.js";
import type { Issue } from "./issue.js";
import { scanJson } from "./jsonValues.js";
import { fromZod } from "./zodIssues.js";

/** What is looked for beside the form. */
export type Search = (input: unknown) => readonly Issue[];

/** Reads a document: its JSON, its form and what `search` finds, with every issue at once. Never throws. */
export function safeParse<T>(schema: z.ZodType<T>, search: Search, input: unknown): Result<T, Issue> {
  const scan = scanSafely(input);
  if (!scan.readable) return refused(scan.issues);
  const parsed = schema.safeParse(input);
  const issues = [...scan.issues, ...search(input)];
  if (parsed.success && issues.length === 0)
    return Object.freeze({ ok: true, value: deepFreeze(parsed.data) });
  return refused(parsed.success ? issues : [...issues, ...fromZod(parsed.error.issues, input)]);
}

/** A hostile object may throw even when it is only looked at. */
function scanSafely(input: unknown): ReturnType<typeof scanJson> {
  try {
    return scanJson(input);
  } catch {
    const received = "an object that cannot be read";
    return {
      issues: [{ code: "notJson", path: [], expected: "a value that JSON can hold", received }],
      readable: false,
    };
  }
}

/** The issues in the order of their places, each place and code once. */
function refused(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  const byPlace = new Map<string, Issue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.path, issue.code]);
    if (!byPlace.has(key)) byPlace.set(key, issue);
  }
  return deepFreeze({ ok: false, issues: [...byPlace.values()].sort(inPlace) });
}

function inPlace(a: Issue, b: Issue): number {
  const length = Math.min(a.path.length, b.path.length);
  for (let i = 0; i < length; i++) {
    const order = comparePart(a.path[i] as string | number, b.path[i] as string | number);
    if (order !== 0) return order;
  }
  return a.path.length - b.path.length;
}

function comparePart(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
}
