import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { gatherIds } from "./ids.js";
import { asObject } from "./rawDocument.js";
import { entryReferenceIssues } from "./references.js";

/** Tells whether an entry of the right form names only what a portfolio holds, in its place. */
export type EntryPlacer = (json: unknown) => boolean;

/** Makes a function that tells whether entries name only what a portfolio holds. */
export function entryPlacer(portfolio: PortfolioStructure): EntryPlacer {
  const { ids } = gatherIds({ ...portfolio, ledger: [] });
  return (json) => entryReferenceIssues(asObject(json), [], ids).length === 0;
}
