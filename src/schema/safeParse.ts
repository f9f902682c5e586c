import type * as z from "zod";
import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Refused, Result } from "../foundation/result.js";
import type { Issue } from "./issue.js";
import { readJson } from "./readJson.js";
import { fromZod } from "./zodIssues.js";

/** What is looked for beside the form. */
export type Search = (input: unknown) => readonly Issue[];

/** Reads a document: its JSON, its form and what `search` finds, with every issue at once. Never throws. */
export function safeParse<T>(schema: z.ZodType<T>, search: Search, input: unknown): Result<T, Issue> {
  const json = readJson(input);
  const parsed = schema.safeParse(json.value);
  const searched = search(json.value);
  if (parsed.success && json.issues.length === 0 && searched.length === 0) {
    return Object.freeze({ ok: true, value: deepFreeze(parsed.data) });
  }
  const formed = parsed.success ? [] : fromZod(parsed.error.issues, json.value);
  return refused([...json.issues, ...uncovered([...searched, ...formed], json.issues)]);
}

/** The issues that do not lie at or below a place where there is no JSON: that one says it all. */
function uncovered(issues: readonly Issue[], inJson: readonly Issue[]): readonly Issue[] {
  const places = new Set(inJson.map(({ path }) => JSON.stringify(path)));
  if (places.size === 0) return issues;
  return issues.filter(
    ({ path }) =>
      !Array.from({ length: path.length + 1 }).some((_, n) => places.has(JSON.stringify(path.slice(0, n)))),
  );
}

/** The issues in the order of their places, each place and code once. */
function refused(issues: readonly Issue[]): Refused<Issue> {
  if (issues.length === 1) return deepFreeze({ ok: false, issues });
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
