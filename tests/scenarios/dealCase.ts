import {
  type AgreedCofinancing,
  type Award,
  type CofinancingEntry,
  type DealTerms,
  type LedgerEntry,
  localDate,
  millions,
  type Portfolio,
} from "regio-deals";
import { RECORDED_STAGES } from "../../src/vocabulary/recordedStage.js";

/** One deal of one tranche in an envelope of its own, with amounts in millions of euros as text. */
export interface DealCase {
  readonly tranche: string;
  readonly ceiling: string;
  readonly agreed?: readonly AgreedCofinancing[];
  readonly exception?: DealTerms["cofinancingException"];
  readonly records?: Portfolio["lines"][number]["records"];
  readonly awards?: readonly Award[];
  readonly ledger?: readonly LedgerEntry[];
}

const nowhere = { source: null, where: null } as const;
const day = localDate("2020-06-01");
const booked = { dateBasis: "on", recordedOn: null, qualifier: null, original: null, ...nowhere } as const;

/** Makes the portfolio of one deal `"d"` on one line `"l"`. */
export function dealCase({ tranche, ceiling, ...parts }: DealCase): Portfolio {
  const period = { from: null, until: null };
  const { agreed = [], exception = null, awards = [], ledger = [], records = RECORDED_STAGES } = parts;
  return {
    schemaVersion: 1,
    id: "case",
    title: "One deal",
    envelope: { id: "env", name: "Envelope", ceiling: null, ...nowhere },
    sources: [],
    groups: [{ id: "g", kind: "tranche", name: tranche, aliases: [], ceiling: null, ...nowhere }],
    lines: [
      {
        id: "l",
        group: "g",
        holder: { kind: "deal", id: "d" },
        name: "D",
        aliases: [],
        ceiling: millions(ceiling),
        records,
        ...nowhere,
      },
    ],
    deals: [
      {
        id: "d",
        name: "D",
        aliases: [],
        partners: [],
        treasurer: null,
        terms: {
          signedOn: null,
          period,
          cofinancing: agreed,
          cofinancingException: exception,
          regionalReport: null,
        },
        ...nowhere,
      },
    ],
    reservations: [{ id: "costs", name: "Execution costs", decided: true, ...nowhere }],
    pillars: [],
    projects: [],
    partners: [
      { id: "ministry", name: "Ministry", aliases: [], kind: "ministry", sector: "public", ...nowhere },
      { id: "town", name: "Town", aliases: [], kind: "municipality", sector: "public", ...nowhere },
    ],
    awards,
    amendments: [],
    observations: [],
    notes: [],
    ledger,
  };
}

/** An amount that the region agreed to add. */
export function agreedAmount(amount: string, over: Partial<AgreedCofinancing> = {}): AgreedCofinancing {
  return { ...unsaid("agreed"), kind: "amount", amount: millions(amount), ...over } as AgreedCofinancing;
}

/** An amount that State and region invest together. */
export function agreedTotal(amount: string, over: Partial<AgreedCofinancing> = {}): AgreedCofinancing {
  return {
    ...unsaid("agreed"),
    kind: "totalInvestment",
    amount: millions(amount),
    ...over,
  } as AgreedCofinancing;
}

/** A share of the total that the region agreed to. */
export function agreedShare(share: string, over: Partial<AgreedCofinancing> = {}): AgreedCofinancing {
  return { ...unsaid("agreed"), kind: "share", share, ...over } as AgreedCofinancing;
}

function unsaid(id: string) {
  const open = { sector: "unknown", form: "unknown", firmness: "unknown", qualifier: null } as const;
  return { id, partOf: null, ...open, ...nowhere };
}

let count = 0;

/** What the region brings: pledged, public, in cash and its own, unless said otherwise. */
export function region(amount: string, over: Partial<CofinancingEntry> = {}): CofinancingEntry {
  count += 1;
  return {
    id: `region-${count}`,
    kind: "cofinancing",
    stage: "pledged",
    date: day,
    amount: millions(amount),
    line: "l",
    deal: null,
    award: null,
    pillar: null,
    project: null,
    partner: null,
    financialYear: null,
    sector: "public",
    form: "cash",
    origin: "own",
    disposable: null,
    ...booked,
    ...over,
  };
}

/** State money that was promised to projects. */
export function committed(amount: string): LedgerEntry {
  count += 1;
  const none = { deal: null, award: null, pillar: null, project: null, partner: null };
  return {
    id: `committed-${count}`,
    kind: "commitment",
    date: day,
    amount: millions(amount),
    line: "l",
    ...none,
    ...booked,
  };
}

/** State money that was spent. */
export function spent(amount: string): LedgerEntry {
  count += 1;
  const none = { deal: null, award: null, pillar: null, project: null, partner: null, costPeriod: null };
  return {
    id: `spent-${count}`,
    kind: "spending",
    date: day,
    amount: millions(amount),
    line: "l",
    financialYear: 2020,
    preparation: false,
    ...none,
    ...booked,
  };
}

/** The final amount of the grant. */
export function determined(amount: string): LedgerEntry {
  count += 1;
  return {
    id: `determined-${count}`,
    kind: "determination",
    level: "grant",
    date: day,
    amount: millions(amount),
    line: "l",
    deal: null,
    award: null,
    project: null,
    ...booked,
  };
}

/** An award on the line. */
export function awarded(amount: string, date: string, scheme: string | null): Award {
  count += 1;
  return {
    id: `award-${count}`,
    number: null,
    line: "l",
    date: localDate(date),
    dateBasis: "on",
    recordedOn: null,
    amount: millions(amount),
    treasurer: "town",
    scheme,
    instrument: "specificGrant",
    ...nowhere,
  };
}
