import { describeValue } from "../foundation/describeValue.js";
import { isOriginalKind, isPlacedKind } from "./entryKinds.js";
import type { Collection, Ids } from "./ids.js";
import type { Issue } from "./issue.js";
import { asObject, type Raw, textOf } from "./rawDocument.js";

type Path = Issue["path"];

/**
 * Finds ids that exist but belong to another deal or line than the rest of the item, and entries that name neither.
 *
 * **Details**: nothing follows from an id that leads nowhere; that is an issue of its own.
 */
export function placementIssues(collection: Collection, item: Raw, path: Path, ids: Ids): readonly Issue[] {
  if (collection === "projects") return ofDeal(item, path, "pillar", knownDeal(item.deal, ids), ids);
  if (collection !== "ledger") return [];
  const isReversal = item.kind === "reversal";
  return entryPlacement(isReversal ? asObject(item.of) : item, isReversal ? [...path, "of"] : path, ids);
}

function entryPlacement(entry: Raw, path: Path, ids: Ids): readonly Issue[] {
  if (!isOriginalKind(entry.kind)) return [];
  const isPlaced = isPlacedKind(entry.kind);
  if (isPlaced && isEmpty(entry.line) && isEmpty(entry.deal)) {
    return [{ code: "missing", path: [...path, "line"], expected: "a line, or a deal", received: "nothing" }];
  }
  const line = textOf(entry.line);
  const ofLine = line === undefined ? undefined : dealOfLine(line, ids);
  const named = isPlaced ? knownDeal(entry.deal, ids) : undefined;
  const issues: Issue[] = [];
  if (line !== undefined && named !== undefined && ofLine !== undefined && ofLine !== named) {
    issues.push(
      elsewhere(
        [...path, "deal"],
        ofLine === null ? noDeal(line) : `the deal of line ${describeValue(line)}`,
        named,
      ),
    );
  }
  const deal = named ?? ofLine;
  issues.push(
    ...ofDeal(entry, path, "pillar", deal, ids, line),
    ...ofDeal(entry, path, "project", deal, ids, line),
  );
  return [...issues, ...awardPlacement(entry, path, deal, ids)];
}

function awardPlacement(entry: Raw, path: Path, deal: string | null | undefined, ids: Ids): readonly Issue[] {
  const award = textOf(entry.award);
  const awardLine = award === undefined ? undefined : textOf(ids.awards.get(award)?.line);
  if (award === undefined || awardLine === undefined) return [];
  const line = textOf(entry.line);
  if (line !== undefined) {
    if (awardLine === line || !ids.lines.has(line) || !ids.lines.has(awardLine)) return [];
    return [elsewhere([...path, "award"], `an award on line ${describeValue(line)}`, award)];
  }
  const ofAward = dealOfLine(awardLine, ids);
  if (deal === undefined || ofAward === undefined || ofAward === deal) return [];
  return [elsewhere([...path, "award"], `an award of deal ${describeValue(deal)}`, award)];
}

function ofDeal(
  item: Raw,
  path: Path,
  field: "pillar" | "project",
  deal: string | null | undefined,
  ids: Ids,
  line?: string,
): readonly Issue[] {
  const id = textOf(item[field]);
  const owner = id === undefined ? undefined : knownDeal(ids[`${field}s`].get(id)?.deal, ids);
  if (id === undefined || owner === undefined || deal === undefined || owner === deal) return [];
  const expected = deal === null ? noDeal(line) : `a ${field} of deal ${describeValue(deal)}`;
  return [elsewhere([...path, field], expected, id)];
}

/** The id of the deal of a line; `null` for a line without one, `undefined` where that cannot be told. */
function dealOfLine(line: string, ids: Ids): string | null | undefined {
  const holder = asObject(ids.lines.get(line)?.holder);
  if (holder.kind === "reservation") return null;
  return holder.kind === "deal" ? knownDeal(holder.id, ids) : undefined;
}

function knownDeal(value: unknown, ids: Ids): string | undefined {
  const id = textOf(value);
  return id !== undefined && ids.deals.has(id) ? id : undefined;
}

function noDeal(line: string | undefined): string {
  return `nothing here, for line ${describeValue(line)} is of no deal`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null;
}

function elsewhere(path: Path, expected: string, id: string): Issue {
  return { code: "belongsElsewhere", path, expected, received: describeValue(id) };
}
