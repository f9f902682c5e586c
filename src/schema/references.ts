import { describeValue } from "../foundation/describeValue.js";
import { isOriginalKind } from "./entryKinds.js";
import { COLLECTIONS, type Collection, gatherIds, type Ids } from "./ids.js";
import type { Issue } from "./issue.js";
import { placementIssues } from "./placement.js";
import { asObject, objectsIn, type Raw, textOf } from "./rawDocument.js";
import { BY_KIND, REFERENCES } from "./referenceTable.js";

type Path = Issue["path"];

/**
 * Finds ids that stand twice, lead nowhere, or lead to something of another kind or place.
 *
 * **Details**: it looks at a document as it is, also where its form is wrong, so that every issue comes at once.
 */
export function referenceIssues(document: unknown): readonly Issue[] {
  const root = asObject(document);
  const { ids, issues } = gatherIds(document);
  const found = [...issues, ...fieldIssues("groups", asObject(root.envelope), ["envelope"], ids)];
  const envelope = textOf(asObject(root.envelope).id);
  for (const collection of COLLECTIONS) {
    for (const { item, at } of objectsIn(root[collection])) {
      const path = [collection, at];
      found.push(...fieldIssues(collection, item, path, ids));
      found.push(...nestedIssues(collection, item, path, ids, envelope));
      found.push(...placementIssues(collection, item, path, ids));
    }
  }
  return found;
}

/**
 * Finds what one entry names and the portfolio does not hold. What a reversal undoes is not looked up: its entry may stand
 * anywhere in a ledger that is read in parts.
 */
export function entryReferenceIssues(entry: Raw, path: Path, ids: Ids): readonly Issue[] {
  const undone =
    entry.kind === "reversal" ? fieldIssues("ledger", asObject(entry.of), [...path, "of"], ids) : [];
  return [
    ...fieldIssues("ledger", entry, path, ids),
    ...undone,
    ...placementIssues("ledger", entry, path, ids),
  ];
}

function fieldIssues(collection: Collection, item: Raw, path: Path, ids: Ids): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [field, target] of REFERENCES[collection]) {
    if (item[field] !== undefined) issues.push(...lookUp(item[field], path, field, target, ids));
  }
  return issues;
}

function nestedIssues(
  collection: Collection,
  item: Raw,
  path: Path,
  ids: Ids,
  envelope: string | undefined,
): readonly Issue[] {
  switch (collection) {
    case "lines":
      return byKind(item.holder, [...path, "holder"], ids, envelope);
    case "observations":
    case "notes":
      return byKind(item.about, [...path, "about"], ids, envelope);
    case "amendments":
      return objectsIn(item.changes).flatMap(({ item: change, at }) =>
        byKind(change.target, [...path, "changes", at, "target"], ids, envelope),
      );
    case "deals":
      return [...partnersOf(item, path, ids), ...agreedIssues(item, path, ids)];
    case "ledger":
      return item.kind === "reversal" ? reversalIssues(asObject(item.of), [...path, "of"], ids) : [];
    default:
      return [];
  }
}

function partnersOf(deal: Raw, path: Path, ids: Ids): readonly Issue[] {
  if (!Array.isArray(deal.partners)) return [];
  const place = [...path, "partners"];
  return deal.partners.flatMap((id: unknown, at) => lookUp(id, place, at, "partners", ids));
}

/** What the agreed figures of a deal, and its exception, point at. */
function agreedIssues(deal: Raw, path: Path, ids: Ids): readonly Issue[] {
  const agreed = objectsIn(asObject(deal.terms).cofinancing);
  const known = new Set(agreed.map(({ item }) => item.id));
  const figures = agreed.flatMap(({ item, at }) => {
    const place = [...path, "terms", "cofinancing", at];
    const partOf = textOf(item.partOf);
    const lost = partOf !== undefined && (!known.has(partOf) || partOf === item.id);
    return [
      ...lookUp(item.source, place, "source", "sources", ids),
      ...(lost ? [unresolved([...place, "partOf"], partOf, "another agreed figure of this deal")] : []),
    ];
  });
  const others = ["cofinancingException", "regionalReport"].flatMap((field) => {
    const { source } = asObject(asObject(deal.terms)[field]);
    return lookUp(source, [...path, "terms", field], "source", "sources", ids);
  });
  return [...figures, ...others];
}

function reversalIssues(of: Raw, path: Path, ids: Ids): readonly Issue[] {
  const id = textOf(of.id);
  const issues = fieldIssues("ledger", of, path, ids);
  if (id === undefined) return issues;
  const original = ids.ledger.get(id);
  if (original === undefined) return [...issues, unresolved([...path, "id"], id, "the id of an entry")];
  const { kind } = original;
  const isReversal = kind === "reversal";
  const isUnlike = isOriginalKind(kind) && isOriginalKind(of.kind) && kind !== of.kind;
  if (!isReversal && !isUnlike) return issues;
  const expected = isReversal ? "an entry that is no reversal" : `an entry of kind ${describeValue(of.kind)}`;
  const received = `${describeValue(id)}, which is of kind ${describeValue(kind)}`;
  return [...issues, { code: "wrongKindOfId", path: [...path, "id"], expected, received }];
}

function byKind(value: unknown, path: Path, ids: Ids, envelope: string | undefined): readonly Issue[] {
  const { kind, id } = asObject(value);
  if (kind === "envelope") {
    const wrong = typeof id === "string" && id !== envelope;
    return wrong ? [unresolved([...path, "id"], id, "the id of the envelope")] : [];
  }
  const collection = typeof kind === "string" && Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined;
  return collection === undefined ? [] : lookUp(id, path, "id", collection, ids);
}

function lookUp(
  value: unknown,
  path: Path,
  field: string | number,
  collection: Collection,
  ids: Ids,
): readonly Issue[] {
  const id = textOf(value);
  if (id === undefined || ids[collection].has(id)) return [];
  const expected = `the id of something in ${collection}`;
  const other = COLLECTIONS.find((name) => ids[name].has(id));
  if (other === undefined) return [unresolved([...path, field], id, expected)];
  const received = `${describeValue(id)}, which stands in ${other}`;
  return [{ code: "wrongKindOfId", path: [...path, field], expected, received }];
}

function unresolved(path: Path, id: string, expected: string): Issue {
  return { code: "unresolvedId", path, expected, received: describeValue(id) };
}
