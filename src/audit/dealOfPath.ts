import type { Finding } from "../finding/finding.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { AuditContext } from "./documents.js";

/** Finds the deal that a place belongs to; `null` where it belongs to none, or to several. */
export function dealOfPath({
  index,
  entryById,
  portfolio,
  documents,
}: AuditContext): (path: Finding["path"]) => string | null {
  const ofLine = (id: string | null | undefined): string | null => dealOfLine(index.lines.get(id ?? ""));
  const ofAward = (id: string | null | undefined) => ofLine(index.awards.get(id ?? "")?.line);
  const extended = new Map(
    portfolio.amendments.map((amendment) => [
      amendment.id,
      amendment.kind === "extension" ? amendment.deal : null,
    ]),
  );
  return ([collection, first, , third]) => {
    const id = String(first);
    switch (collection) {
      case "deals":
        return id;
      case "lines":
        return ofLine(id);
      case "awards":
        return ofAward(id);
      case "projects":
        return index.projects.get(id)?.deal ?? null;
      case "pillars":
        return index.pillars.get(id)?.deal ?? null;
      case "amendments":
        return extended.get(id) ?? null;
      case "ledger":
        return dealOfEntry(entryById.get(id), ofLine);
      case "schedules":
        return ofAward(documents.schedules.find((schedule) => schedule.id === id)?.award);
      case "annexes":
        return ofAward(String(third));
      default:
        return null;
    }
  };
}

/** The deal that an entry names, or that of its line. */
export function dealOfEntry(
  entry: LedgerEntry | undefined,
  ofLine: (id: string | null) => string | null,
): string | null {
  if (entry === undefined) return null;
  const dimensions = entry.kind === "reversal" ? entry.of : entry;
  return ("deal" in dimensions ? dimensions.deal : null) ?? ofLine(dimensions.line);
}
