import {
  type Award,
  add,
  type Deal,
  fromCents,
  type LedgerEntry,
  type Line,
  localDate,
  type Money,
  type Pillar,
  type Portfolio,
  type Project,
  subtract,
  sum,
} from "regio-deals";
import { RECORDED_STAGES } from "../../src/vocabulary/recordedStage.js";
import { type Random, random } from "./random.js";

const nowhere = { source: null, where: null } as const;
const booked = { dateBasis: "on", recordedOn: null, qualifier: null, original: null, ...nowhere } as const;
const euros = (amount: number): Money => fromCents(amount * 100);
const part = (amount: Money, numerator: number, denominator: number): Money =>
  fromCents(Math.floor((amount * numerator) / denominator));

/** What one deal of a good portfolio is made of. */
interface DealParts {
  readonly deal: Deal;
  readonly line: Line;
  readonly award: Award;
  readonly pillars: readonly Pillar[];
  readonly projects: readonly Project[];
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Makes a portfolio of two to four deals under the scheme of tranche III that meets every rule: awarded, paid, committed,
 * spent over three years with a correction, matched by the region, determined, and settled.
 */
export function goodPortfolio(seed: number): Portfolio {
  const chance = random(seed);
  const deals = Array.from({ length: 2 + chance.below(3) }, (_, index) => dealParts(`d${index + 1}`, chance));
  const lines = deals.map(({ line }) => line);
  const moved = euros(100_000);
  const [from, to] = lines as [Line, Line];
  const before = (line: Line) => line.ceiling as Money;
  // the ceilings before the reallocation: what the first line gave, the second got
  const earlier = lines.map((line) => {
    if (line === from) return { ...line, ceiling: add(before(line), moved) };
    return line === to ? { ...line, ceiling: subtract(before(line), moved) } : line;
  });
  const total = sum(lines.map(before));
  return {
    schemaVersion: 1,
    id: `good-${seed}`,
    title: "A portfolio that meets every rule",
    envelope: { id: "env", name: "Envelope", ceiling: total, ...nowhere },
    sources: [],
    groups: [{ id: "g3", kind: "tranche", name: "III", aliases: [], ceiling: total, ...nowhere }],
    lines: earlier,
    deals: deals.map(({ deal }) => deal),
    reservations: [],
    pillars: deals.flatMap(({ pillars }) => pillars),
    projects: deals.flatMap(({ projects }) => projects),
    partners: [
      { id: "town", name: "Town", aliases: [], kind: "municipality", sector: "public", ...nowhere },
      { id: "club", name: "Club", aliases: [], kind: "foundation", sector: "private", ...nowhere },
    ],
    awards: deals.map(({ award }) => award),
    amendments: [
      {
        id: "m1",
        kind: "reallocation",
        decidedOn: localDate("2020-06-01"),
        effectiveOn: localDate("2020-06-15"),
        dateBasis: "on",
        recordedOn: null,
        reason: "Moved to where it is needed",
        changes: [
          {
            target: { kind: "line", id: from.id },
            oldValue: add(before(from), moved),
            newValue: before(from),
          },
          {
            target: { kind: "line", id: to.id },
            oldValue: subtract(before(to), moved),
            newValue: before(to),
          },
          { target: { kind: "group", id: "g3" }, oldValue: total, newValue: total },
        ],
        ...nowhere,
      },
      ...deals.map(({ deal }, index) => ({
        id: `m${index + 2}`,
        kind: "extension" as const,
        deal: deal.id,
        decidedOn: null,
        effectiveOn: localDate("2022-06-01"),
        dateBasis: "on" as const,
        recordedOn: null,
        reason: "More time",
        oldUntil: localDate("2023-01-01"),
        newUntil: localDate("2024-01-01"),
        ...nowhere,
      })),
    ],
    observations: [],
    notes: [],
    ledger: deals.flatMap(({ ledger }) => ledger),
  };
}

function dealParts(id: string, chance: Random): DealParts {
  const ceiling = fromCents(600_000_000 + chance.below(600_000_000));
  const line: Line = {
    id: `${id}-line`,
    group: "g3",
    holder: { kind: "deal", id },
    name: id,
    aliases: [],
    ceiling,
    records: RECORDED_STAGES,
    ...nowhere,
  };
  const award: Award = {
    id: `${id}-award`,
    number: `2020-${id}`,
    line: line.id,
    date: localDate("2020-07-01"),
    dateBasis: "on",
    recordedOn: null,
    amount: ceiling,
    treasurer: "town",
    scheme: "t3-2020",
    instrument: "specificGrant",
    ...nowhere,
  };
  const projects = Array.from({ length: 2 + chance.below(3) }, (_, index): Project => {
    const projectId = `${id}-p${index + 1}`;
    return {
      id: projectId,
      deal: id,
      pillar: `${id}-pillar`,
      name: `Project ${projectId}`,
      period: null,
      ...nowhere,
    };
  });
  return {
    deal: {
      id,
      name: id,
      aliases: [],
      partners: ["town"],
      treasurer: "town",
      terms: {
        signedOn: localDate("2020-07-01"),
        period: { from: localDate("2020-07-01"), until: localDate("2023-01-01") },
        cofinancing: [
          {
            id: `${id}-agreed`,
            partOf: null,
            sector: "public",
            form: "cash",
            firmness: "obligation",
            qualifier: null,
            kind: "amount",
            amount: ceiling,
            ...nowhere,
          },
        ],
        cofinancingException: null,
        regionalReport: null,
      },
      ...nowhere,
    },
    line,
    award,
    pillars: [
      {
        id: `${id}-pillar`,
        deal: id,
        name: "Pillar",
        budget: { basis: "statePart", amount: ceiling },
        ...nowhere,
      },
    ],
    projects,
    ledger: ledgerOf(id, ceiling, projects, chance),
  };
}

function ledgerOf(
  deal: string,
  ceiling: Money,
  projects: readonly Project[],
  chance: Random,
): readonly LedgerEntry[] {
  const line = `${deal}-line`;
  const award = `${deal}-award`;
  const named = { line, deal: null, award } as const;
  const half = part(ceiling, 1, 2);
  const payment = (id: string, date: string, amount: Money): LedgerEntry => ({
    ...booked,
    id: `${deal}-${id}`,
    kind: "payment",
    date: localDate(date),
    amount,
    line,
    award,
    recipient: "region",
    partner: "town",
    instrument: "specificGrant",
  });
  const share = part(ceiling, 1, projects.length);
  const ofRegion = (
    id: string,
    stage: "pledged" | "committed" | "realised",
    year: number | null,
    of: Project,
    amount: Money,
  ) =>
    ({
      ...booked,
      ...named,
      id: `${of.id}-${id}`,
      kind: "cofinancing",
      stage,
      date: localDate(`${year ?? 2020}-11-01`),
      amount,
      pillar: null,
      project: of.id,
      partner: "town",
      financialYear: year,
      sector: "public",
      form: "cash",
      origin: "own",
      disposable: null,
    }) satisfies LedgerEntry;
  const ofProjects = projects.map((project, at) => {
    // the first project is done a year before the others
    const years = at === 0 ? [2021, 2022] : [2021, 2022, 2023];
    const spent = years.map((year) => {
      const amount = fromCents(Math.floor(share / 8) + chance.below(Math.floor(share / 8)));
      return { year, amount };
    });
    const [first] = spent as [(typeof spent)[number]];
    const undone = part(first.amount, 1, 10);
    const spending = spent.map(
      ({ year, amount }): LedgerEntry => ({
        ...booked,
        ...named,
        id: `${project.id}-spent-${year}`,
        kind: "spending",
        date: localDate(`${year}-10-01`),
        amount,
        pillar: null,
        project: project.id,
        partner: "town",
        financialYear: year,
        costPeriod: { from: localDate(`${year}-02-01`), until: localDate(`${year}-09-01`) },
        preparation: false,
      }),
    );
    const entries: readonly LedgerEntry[] = [
      {
        ...booked,
        ...named,
        id: `${project.id}-committed`,
        kind: "commitment",
        date: localDate("2020-12-01"),
        amount: share,
        pillar: null,
        project: project.id,
        partner: "town",
      },
      ...spending,
      {
        ...booked,
        id: `${project.id}-undone`,
        kind: "reversal",
        date: localDate("2022-11-15"),
        amount: undone,
        of: {
          ...named,
          id: `${project.id}-spent-2021`,
          kind: "spending",
          pillar: null,
          project: project.id,
          partner: "town",
          financialYear: 2021,
        },
      },
      ofRegion("agreed", "committed", null, project, share),
      ...spent.map(({ year, amount }) => ofRegion(`realised-${year}`, "realised", year, project, amount)),
    ];
    return { entries, net: subtract(sum(spent.map(({ amount }) => amount)), undone) };
  });
  const final = sum(ofProjects.map(({ net }) => net));
  const back = subtract(ceiling, final);
  const [firstProject] = projects as [Project];
  const determination = (id: string, date: string): LedgerEntry => ({
    ...booked,
    ...named,
    id: `${deal}-${id}`,
    kind: "determination",
    level: "grant",
    date: localDate(date),
    amount: final,
    project: null,
  });
  const recovery = (stage: "claimed" | "received", date: string): LedgerEntry => ({
    ...booked,
    ...named,
    id: `${deal}-${stage}`,
    kind: "recovery",
    level: "grant",
    stage,
    date: localDate(date),
    amount: back,
    project: null,
  });
  return [
    payment("paid-1", "2020-07-15", half),
    payment("paid-2", "2021-10-01", subtract(ceiling, half)),
    ofRegion("pledged", "pledged", null, firstProject, ceiling),
    ...ofProjects.flatMap(({ entries }) => entries),
    determination("determined-1", "2024-09-01"),
    {
      ...booked,
      id: `${deal}-reversed`,
      kind: "reversal",
      date: localDate("2024-10-01"),
      amount: final,
      of: { ...named, id: `${deal}-determined-1`, kind: "determination", level: "grant", project: null },
    },
    determination("determined-2", "2024-10-02"),
    recovery("claimed", "2024-10-15"),
    recovery("received", "2024-12-01"),
  ];
}
