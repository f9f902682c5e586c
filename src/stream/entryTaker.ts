import type { Result } from "../foundation/result.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { entryPlacer } from "../schema/entryPlacer.js";
import type { EntryReader } from "../schema/entryReader.js";
import type { Issue } from "../schema/issue.js";
import { acceptEntry } from "./acceptEntry.js";

/** Makes entries of what JSON holds: at once where it is of the usual form, with the schema otherwise. */
export interface EntryTaker {
  /**
   * The entry, or what is wrong with it as if it stood first in a ledger; `null` where the schema has to be loaded before that can
   * be told.
   */
  readonly take: (json: unknown) => Result<LedgerEntry, Issue> | null;
  /** Loads the schema, which most sources never need. */
  readonly load: () => Promise<void>;
}

/** Makes a taker of the entries of a portfolio. */
export function entryTaker(portfolio: PortfolioStructure): EntryTaker {
  const isPlaced = entryPlacer(portfolio);
  let reader: EntryReader | null = null;
  return {
    take: (json) => {
      const entry = acceptEntry(json);
      if (entry !== null && isPlaced(json)) return { ok: true, value: entry };
      return reader === null ? null : reader(json);
    },
    load: async () => {
      const { entryReader } = await import("../schema/entryReader.js");
      reader = entryReader(portfolio);
    },
  };
}
