import * as z from "zod";
import type { Result } from "../foundation/result.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { entrySchema } from "./entrySchema.js";
import { gatherIds } from "./ids.js";
import type { Issue } from "./issue.js";
import { asObject } from "./rawDocument.js";
import { entryReferenceIssues } from "./references.js";
import { safeParse } from "./safeParse.js";

/** Reads one entry of a ledger as JSON holds it. */
export type EntryReader = (json: unknown) => Result<LedgerEntry, Issue>;

const rows = z.strictObject({ ledger: z.array(entrySchema) });

/** Makes a reader of entries of a portfolio; its issues are those of a document whose ledger holds the entry alone. */
export function entryReader(portfolio: PortfolioStructure): EntryReader {
  const { ids } = gatherIds({ ...portfolio, ledger: [] });
  const search = (document: unknown): readonly Issue[] => {
    const [entry] = asObject(document).ledger as readonly unknown[];
    return entryReferenceIssues(asObject(entry), ["ledger", 0], ids);
  };
  return (json) => {
    const result = safeParse(rows, search, { ledger: [json] });
    if (!result.ok) return result;
    return { ok: true, value: result.value.ledger[0] as LedgerEntry };
  };
}
