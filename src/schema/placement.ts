import { describeValue } from "../foundation/describeValue.js";
import type { Collection, Ids } from "./ids.js";
import type { Issue } from "./issue.js";
import { asObject, type Raw, textOf } from "./rawDocument.js";

type Path = Issue["path"];

/** Finds ids that exist but belong to another deal or line than the rest of the item. */
export function placementIssues(collection: Collection, item: Raw, path: Path, ids: Ids): readonly Issue[] {
  if (collection === "projects") return ofDeal(item, path, "pillar", textOf(item.deal), ids);
  if (collection !== "ledger") return [];
  const isReversal = item.kind === "reversal";
  return entryPlacement(isReversal ? asObject(item.of) : item, isReversal ? [...path, "of"] : path, ids);
}

function entryPlacement(entry: Raw, path: Path, ids: Ids): readonly Issue[] {
  const line = textOf(entry.line);
  const named = textOf(entry.deal);
  if (line === undefined && named === undefined) {
    return isEmpty(entry.line) && isEmpty(entry.deal)
      ? [{ code: "missing", path: [...path, "line"], expected: "a line, or a deal", received: "nothing" }]
      : [];
  }
  const ofLine = line === undefined ? undefined : dealOfLine(line, ids);
  const issues: Issue[] = [];
  if (named !== undefined && line !== undefined && ids.lines.has(line) && ofLine !== named) {
    issues.push(elsewhere([...path, "deal"], `the deal of line ${describeValue(line)}`, named));
  }
  const deal = named ?? ofLine;
  issues.push(...ofDeal(entry, path, "pillar", deal, ids), ...ofDeal(entry, path, "project", deal, ids));
  const award = textOf(entry.award);
  const awardLine = award === undefined ? undefined : textOf(ids.awards.get(award)?.line);
  if (award === undefined || awardLine === undefined) return issues;
  if (line === undefined ? dealOfLine(awardLine, ids) !== deal : awardLine !== line) {
    const expected =
      line === undefined
        ? `an award of deal ${describeValue(deal)}`
        : `an award on line ${describeValue(line)}`;
    issues.push(elsewhere([...path, "award"], expected, award));
  }
  return issues;
}

function ofDeal(
  item: Raw,
  path: Path,
  field: "pillar" | "project",
  deal: string | undefined,
  ids: Ids,
): readonly Issue[] {
  const id = textOf(item[field]);
  const owner = id === undefined ? undefined : textOf(ids[`${field}s`].get(id)?.deal);
  if (id === undefined || owner === undefined || owner === deal) return [];
  return [elsewhere([...path, field], `a ${field} of deal ${describeValue(deal)}`, id)];
}

function dealOfLine(line: string, ids: Ids): string | undefined {
  const holder = asObject(ids.lines.get(line)?.holder);
  return holder.kind === "deal" ? textOf(holder.id) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null;
}

function elsewhere(path: Path, expected: string, id: string): Issue {
  return { code: "belongsElsewhere", path, expected, received: describeValue(id) };
}
