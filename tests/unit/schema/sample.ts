import { isDomainError } from "regio-deals";
import {
  type Issue,
  type PortfolioInput,
  type StatementInput,
  safeParsePortfolio,
  safeParseStatement,
} from "regio-deals/schema";

type Path = readonly (string | number)[];

/** A change of a document: a place and its new value; without a value the field is taken out. */
export type Edit = readonly [path: Path, value?: unknown];

const on = { date: "2021-03-01", dateBasis: "on" } as const;

/** A document with every kind of entry, amendment and agreed figure; what may be left out is mostly left out. */
export function sample(): PortfolioInput {
  return {
    schemaVersion: 1,
    id: "sample",
    title: "Sample",
    envelope: { id: "env", name: "Envelope", ceiling: "1000.00", source: "letter" },
    sources: [{ id: "letter", title: "Letter" }],
    groups: [
      { id: "g1", kind: "tranche", name: "I", aliases: [], ceiling: "600.00" },
      { id: "g2", kind: "other", name: "Other", aliases: ["Overige"] },
    ],
    lines: [
      {
        id: "l1",
        group: "g1",
        holder: { kind: "deal", id: "d1" },
        name: "One",
        aliases: [],
        records: ["paid"],
      },
      { id: "l2", group: "g2", holder: { kind: "deal", id: "d1" }, name: "One", aliases: [], records: [] },
      { id: "l3", group: "g1", holder: { kind: "deal", id: "d2" }, name: "Two", aliases: [], records: [] },
      {
        id: "l4",
        group: "g2",
        holder: { kind: "reservation", id: "r1" },
        name: "Costs",
        aliases: [],
        records: [],
      },
    ],
    deals: [
      {
        id: "d1",
        name: "One",
        aliases: [],
        partners: ["p1", "p2"],
        treasurer: "p1",
        terms: {
          signedOn: "2020-12-01",
          period: { from: "2021-01-01", until: "2025-01-01" },
          cofinancingException: { kind: "lowerShare", share: "40", reason: "A region with little means" },
          regionalReport: { every: "year", to: "The council of the province" },
          cofinancing: [
            { id: "c1", kind: "amount", amount: "50.00", sector: "public", form: "cash", firmness: "effort" },
            {
              id: "c2",
              kind: "totalInvestment",
              amount: "100",
              sector: "unknown",
              form: "unknown",
              firmness: "target",
            },
            {
              id: "c3",
              kind: "share",
              share: "50.0",
              partOf: "c1",
              sector: "private",
              form: "inKind",
              firmness: "unknown",
            },
          ],
        },
      },
      {
        id: "d2",
        name: "Two",
        aliases: [],
        partners: [],
        terms: {
          period: {},
          cofinancing: [],
        },
      },
    ],
    reservations: [{ id: "r1", name: "Costs", decided: false }],
    pillars: [
      { id: "d1-a", deal: "d1", name: "A", budget: { amount: "20.00", basis: "statePart" } },
      { id: "d2-a", deal: "d2", name: "A" },
    ],
    projects: [
      {
        id: "q1",
        deal: "d1",
        pillar: "d1-a",
        name: "Q",
        period: { from: "2021-01-01", until: "2022-01-01" },
      },
      { id: "q2", deal: "d2", name: "Q" },
    ],
    partners: [
      { id: "p1", name: "Town", aliases: [], kind: "municipality", sector: "public" },
      { id: "p2", name: "Firm", aliases: [], kind: "company", sector: "private" },
    ],
    awards: [
      { id: "w1", line: "l1", ...on, amount: "30.00", treasurer: "p1", instrument: "specificGrant" },
      { id: "w2", line: "l3", ...on, amount: "30.00", instrument: "unknown" },
    ],
    amendments: [
      {
        id: "m1",
        kind: "extension",
        deal: "d1",
        newUntil: "2026-01-01",
        effectiveOn: "2022-01-01",
        dateBasis: "on",
        reason: "",
      },
      {
        id: "m2",
        kind: "ceiling",
        changes: [{ target: { kind: "envelope", id: "env" }, oldValue: "1000.00", newValue: "1100.00" }],
        effectiveOn: "2022-01-01",
        dateBasis: "atOrBefore",
        reason: "",
      },
      {
        id: "m3",
        kind: "reallocation",
        changes: [
          { target: { kind: "line", id: "l1" }, oldValue: "10.00", newValue: "5.00" },
          { target: { kind: "award", id: "w1" }, newValue: "5.00" },
        ],
        effectiveOn: "2022-01-01",
        dateBasis: "on",
        reason: "",
      },
    ],
    observations: [
      { id: "o1", about: { kind: "deal", id: "d1" }, date: "2021-01-01", measure: "programmed", share: "80" },
    ],
    notes: [{ id: "n1", about: { kind: "entry", id: "e1" }, text: "Unclear." }],
    ledger: [
      {
        id: "e1",
        kind: "payment",
        line: "l1",
        award: "w1",
        recipient: "region",
        instrument: "unknown",
        ...on,
        amount: "10.00",
      },
      {
        id: "e2",
        kind: "onwardPayment",
        deal: "d1",
        from: "p1",
        to: "p2",
        instrument: "subsidy",
        ...on,
        amount: "1",
      },
      { id: "e3", kind: "programming", line: "l1", pillar: "d1-a", project: "q1", ...on, amount: "2.5" },
      {
        id: "e4",
        kind: "commitment",
        line: "l1",
        deal: "d1",
        project: "q1",
        partner: "p2",
        ...on,
        amount: "2.00",
      },
      {
        id: "e5",
        kind: "spending",
        deal: "d1",
        financialYear: 2021,
        preparation: false,
        ...on,
        amount: "1.00",
      },
      {
        id: "e6",
        kind: "cofinancing",
        deal: "d1",
        stage: "pledged",
        sector: "public",
        form: "cash",
        origin: "own",
        ...on,
        amount: "5.00",
      },
      { id: "e7", kind: "accounted", deal: "d1", financialYear: 2021, ...on, amount: "1.00" },
      { id: "e8", kind: "determination", deal: "d1", level: "grant", ...on, amount: "0.00" },
      { id: "e9", kind: "recovery", deal: "d1", level: "project", stage: "claimed", ...on, amount: "1.00" },
      {
        id: "e10",
        kind: "reversal",
        of: { id: "e4", kind: "commitment", line: "l1", deal: "d1", project: "q1", partner: "p2" },
        ...on,
        amount: "1.00",
        original: { currency: "USD", amount: "1.10", rate: "1.1", rateDate: "2021-03-01", rateSource: "ECB" },
      },
    ],
  };
}

/** A statement of three figures and one relation. */
export function sampleStatement(): StatementInput {
  return {
    id: "table",
    title: "A table",
    source: { id: "letter", title: "Letter" },
    figures: {
      a: { value: "1.5", unit: "million", where: "L1" },
      b: { value: "2", unit: "million", step: "0.5", where: "L2" },
      total: { value: "3.5", unit: "million", where: "L3" },
    },
    relations: [{ id: "row", kind: "sum", operands: ["a", "b"], result: "total", tolerance: "rounding" }],
  };
}

/** A copy of a document with some places changed. */
export function edited(document: object, ...edits: readonly Edit[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  for (const [path, ...value] of edits) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
    const key = path.at(-1) as string;
    if (value.length === 0) delete (holder as Record<string, unknown>)[key];
    else (holder as Record<string, unknown>)[key] = value[0];
  }
  return copy;
}

/** The issues of the sample with some places changed. */
export function issuesOf(...edits: readonly Edit[]): readonly Issue[] {
  return issuesIn(edited(sample(), ...edits));
}

/** The issues of a portfolio; none where it is accepted. */
export function issuesIn(input: unknown): readonly Issue[] {
  const result = safeParsePortfolio(input);
  return result.ok ? [] : result.issues;
}

/** The issues of the sample statement with some places changed. */
export function statementIssues(...edits: readonly Edit[]): readonly Issue[] {
  const result = safeParseStatement(edited(sampleStatement(), ...edits));
  return result.ok ? [] : result.issues;
}

/** Issues as `code place`, one each. */
export function short(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

/** The message of the `DOCUMENT_INVALID` that a call throws. */
export function invalid(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isDomainError(error, "DOCUMENT_INVALID")) return error.message;
    throw error;
  }
  throw new Error("Nothing was refused.");
}
