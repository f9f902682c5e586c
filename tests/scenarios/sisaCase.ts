import {
  type Award,
  type CofinancingEntry,
  euro,
  type LedgerEntry,
  localDate,
  type Portfolio,
  type Project,
  type ReversalEntry,
  type SpendingEntry,
} from "regio-deals";
import { dealCase } from "./dealCase.js";

const nowhere = { source: null, where: null } as const;

/** The award of 10 million to the treasurer, under the scheme of tranche III. */
export const award: Award = {
  id: "award",
  number: "2020-001",
  line: "l",
  date: localDate("2020-07-01"),
  dateBasis: "on",
  recordedOn: null,
  amount: euro("10000000"),
  treasurer: "town",
  scheme: "t3-2020",
  instrument: "specificGrant",
  ...nowhere,
};

/** A project of the deal. */
export const project = (id: string): Project => ({
  id,
  deal: "d",
  pillar: null,
  name: `Project ${id}`,
  period: null,
  ...nowhere,
});

const booked = { dateBasis: "on", qualifier: null, original: null, ...nowhere } as const;

/** State money spent on a project: the financial year, the day, and the day of the books where that is another. */
export function spending(
  id: string,
  projectId: string | null,
  financialYear: number,
  date: string,
  amount: string,
  recordedOn: string | null = null,
): SpendingEntry {
  return {
    id,
    kind: "spending",
    date: localDate(date),
    recordedOn: recordedOn === null ? null : localDate(recordedOn),
    amount: euro(amount),
    line: "l",
    deal: null,
    award: "award",
    pillar: null,
    project: projectId,
    partner: null,
    financialYear,
    costPeriod: null,
    preparation: false,
    ...booked,
  };
}

/** What undoes a part of spending. */
export function undone(id: string, of: SpendingEntry, date: string, amount: string): ReversalEntry {
  const { line, deal, award: ofAward, pillar, project: ofProject, partner, financialYear } = of;
  return {
    id,
    kind: "reversal",
    date: localDate(date),
    recordedOn: null,
    amount: euro(amount),
    of: {
      id: of.id,
      kind: "spending",
      line,
      deal,
      award: ofAward,
      pillar,
      project: ofProject,
      partner,
      financialYear,
    },
    ...booked,
  };
}

/** Money of the region put into a project: public, in cash and its own, unless said otherwise. */
export function putIn(
  id: string,
  projectId: string | null,
  financialYear: number | null,
  date: string,
  amount: string,
  over: Partial<CofinancingEntry> = {},
): CofinancingEntry {
  return {
    id,
    kind: "cofinancing",
    stage: "realised",
    date: localDate(date),
    recordedOn: null,
    amount: euro(amount),
    line: "l",
    deal: null,
    award: "award",
    pillar: null,
    project: projectId,
    partner: "town",
    financialYear,
    sector: "public",
    form: "cash",
    origin: "own",
    disposable: null,
    ...booked,
    ...over,
  };
}

/** One deal with one award and two projects, whose ledger is complete. */
export function sisaCase(ledger: readonly LedgerEntry[], over: Partial<Portfolio> = {}): Portfolio {
  const base = dealCase({ tranche: "III", ceiling: "10", awards: [award], ledger });
  return { ...base, projects: [project("p1"), project("p2")], ...over };
}
