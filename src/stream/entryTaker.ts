import type { Result } from "../foundation/result.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { entryPlacer } from "../schema/entryPlacer.js";
import type { EntryReader } from "../schema/entryReader.js";
import type { Issue } from "../schema/issue.js";
import { acceptEntry } from "./acceptEntry.js";

/** Makes entries of what JSON holds: at once where it is of the usual form, with the schema otherwise. */
export interface EntryTaker {
  /** The entry, where it is of the usual form and names what the portfolio holds; `null` where the schema has to look. */
  readonly accept: (json: unknown) => LedgerEntry | null;
  /** The verdict of the schema, once it is loaded. */
  readonly read: (json: unknown, number: number) => Result<LedgerEntry, Issue>;
  /** Whether the schema is loaded. */
  readonly isLoaded: () => boolean;
  /** Loads the schema, which most sources never need. */
  readonly load: () => Promise<void>;
}

/** Makes a taker of the entries of a portfolio. */
export function entryTaker(portfolio: PortfolioStructure): EntryTaker {
  const isPlaced = entryPlacer(portfolio);
  let reader: EntryReader | null = null;
  return {
    accept: (json) => {
      const entry = acceptEntry(json);
      return entry !== null && isPlaced(json) ? entry : null;
    },
    read: (json, number) => {
      const result = (reader as EntryReader)(json);
      if (result.ok) return result;
      const issues = result.issues.map(
        (issue): Issue => ({ ...issue, path: ["ledger", number, ...issue.path.slice(2)] }),
      );
      return { ok: false, issues };
    },
    isLoaded: () => reader !== null,
    load: async () => {
      const { entryReader } = await import("../schema/entryReader.js");
      reader = entryReader(portfolio);
    },
  };
}
