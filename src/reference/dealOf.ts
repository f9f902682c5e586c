import type { AgreedBase, AgreedCofinancing, Deal, RegionalReport, TermPeriod } from "../portfolio/deal.js";
import { at } from "./letter.js";

/** What the letter says of a deal beyond its name. */
export interface DealFacts {
  readonly aliases?: readonly string[];
  readonly partners?: readonly string[];
  readonly period?: TermPeriod;
  readonly cofinancing?: readonly AgreedCofinancing[];
  readonly regionalReport?: RegionalReport;
  /** Why no co-financing is asked. */
  readonly exempt?: string;
}

/** Makes a deal; the letter names no treasurer, and no whole date of signing. */
export function dealOf(id: string, name: string, where: string, facts: DealFacts = {}): Deal {
  return {
    id,
    name,
    aliases: facts.aliases ?? [],
    partners: facts.partners ?? [],
    treasurer: null,
    terms: {
      signedOn: null,
      period: facts.period ?? { from: null, until: null },
      cofinancing: facts.cofinancing ?? [],
      cofinancingException:
        facts.exempt === undefined ? null : { kind: "exempt", reason: facts.exempt, ...at(where) },
      regionalReport: facts.regionalReport ?? null,
    },
    ...at(where),
  };
}

/** What is common to the agreed figures of the letter, which says little about them. */
export function agreed(id: string, where: string): AgreedBase {
  return {
    id,
    partOf: null,
    sector: "unknown",
    form: "unknown",
    firmness: "unknown",
    qualifier: null,
    ...at(where),
  };
}
