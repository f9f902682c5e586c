import {
  type AccountedEntry,
  type Award,
  type CeilingAmendment,
  type CeilingChange,
  type CofinancingEntry,
  type CommitmentEntry,
  type Deal,
  type DeterminationEntry,
  type EntryBase,
  type ExtensionAmendment,
  fromCents,
  type LedgerEntry,
  type Line,
  localDate,
  type OnwardPaymentEntry,
  type OriginalEntry,
  type Partner,
  type PaymentEntry,
  type Pillar,
  type Portfolio,
  type ProgrammingEntry,
  type Project,
  type ReallocationAmendment,
  type RecordedStage,
  type RecoveryEntry,
  type ReversalEntry,
  type SpendingEntry,
} from "regio-deals";
import { RECORDED_STAGES } from "../../../src/vocabulary/recordedStage.js";

/**
 * A portfolio that can be reckoned by heart, in cents.
 *
 * Envelope `env` 1000: 50 above the groups.
 * - group `a` 600 of its own: 100 above its lines `a1` 300 (deal x) and `a2` 200 (deal y)
 * - group `b` the sum of its lines `b1` 250 (deal x) and `b2` 100 (reservation r, undecided)
 *
 * Deal x has two lines, deal y one. Every line records every stage.
 */
export function hand(parts: Partial<Portfolio> = {}): Portfolio {
  return {
    schemaVersion: 1,
    id: "hand",
    title: "Reckoned by heart",
    envelope: { id: "env", name: "Envelope", ceiling: fromCents(1000), ...nowhere },
    sources: [],
    groups: [
      { id: "a", kind: "tranche", name: "A", aliases: [], ceiling: fromCents(600), ...nowhere },
      { id: "b", kind: "other", name: "B", aliases: [], ceiling: null, ...nowhere },
    ],
    lines: handLines(),
    deals: [deal("x"), deal("y")],
    reservations: [{ id: "r", name: "R", decided: false, ...nowhere }],
    pillars: [
      pillar("x1", "x", { amount: fromCents(120), basis: "statePart" }),
      pillar("x2", "x", { amount: fromCents(80), basis: "total" }),
      pillar("y1", "y", { amount: fromCents(150), basis: "statePart" }),
      pillar("y2", "y", null),
    ],
    projects: [project("q1", "x", "x1"), project("q2", "y", "y1"), project("q3", "y", null)],
    partners: [partner("town"), partner("ministry"), partner("firm")],
    awards: [],
    amendments: [],
    observations: [],
    notes: [],
    ledger: [],
    ...parts,
  };
}

/** The four lines of the hand portfolio, with other records or ceilings where a test asks for it. */
export function handLines(over: Readonly<Record<string, Partial<Line>>> = {}): readonly Line[] {
  const lines = [
    line("a1", "a", "x", 300),
    line("a2", "a", "y", 200),
    line("b1", "b", "x", 250),
    { ...line("b2", "b", "r", 100), holder: { kind: "reservation" as const, id: "r" } },
  ];
  return lines.map((it) => ({ ...it, ...over[it.id] }));
}

/** Every stage but these. */
export function without(...stages: readonly RecordedStage[]): readonly RecordedStage[] {
  return RECORDED_STAGES.filter((stage) => !stages.includes(stage));
}

/** A line of a deal that records everything. */
export function line(id: string, group: string, holder: string, ceiling: number | null): Line {
  return {
    id,
    group,
    holder: { kind: "deal", id: holder },
    name: id.toUpperCase(),
    aliases: [],
    ceiling: ceiling === null ? null : fromCents(ceiling),
    records: RECORDED_STAGES,
    ...nowhere,
  };
}

/** A deal that runs in 2021 and 2022. */
export function deal(
  id: string,
  from: string | null = "2021-01-01",
  until: string | null = "2023-01-01",
): Deal {
  const period = {
    from: from === null ? null : localDate(from),
    until: until === null ? null : localDate(until),
  };
  return {
    id,
    name: `Deal ${id}`,
    aliases: [],
    partners: [],
    treasurer: null,
    terms: { signedOn: null, period, cofinancing: [], cofinancingException: null, regionalReport: null },
    ...nowhere,
  };
}

export function pillar(id: string, of: string, budget: Pillar["budget"]): Pillar {
  return { id, deal: of, name: id, budget, ...nowhere };
}

export function project(id: string, of: string, within: string | null): Project {
  return { id, deal: of, pillar: within, name: id, period: null, ...nowhere };
}

export function partner(id: string): Partner {
  return { id, name: id, aliases: [], kind: "other", sector: "unknown", ...nowhere };
}

type Over<Entry> = Partial<Omit<Entry, "kind" | "id" | "amount" | "date">>;

export function payment(
  id: string,
  date: string,
  amount: number,
  over: Over<PaymentEntry> = {},
): PaymentEntry {
  const own = { award: null, recipient: "region", partner: null, instrument: "specificGrant" } as const;
  return { ...booked(id, date, amount), kind: "payment", line: "a1", ...own, ...over };
}

export function onward(
  id: string,
  date: string,
  amount: number,
  over: Over<OnwardPaymentEntry> = {},
): OnwardPaymentEntry {
  const own = { from: null, to: null, project: null, instrument: "subsidy" } as const;
  return { ...booked(id, date, amount), kind: "onwardPayment", line: "a1", deal: null, ...own, ...over };
}

export function programming(
  id: string,
  date: string,
  amount: number,
  over: Over<ProgrammingEntry> = {},
): ProgrammingEntry {
  return {
    ...booked(id, date, amount),
    kind: "programming",
    line: "a1",
    deal: null,
    pillar: null,
    project: null,
    ...over,
  };
}

export function commitment(
  id: string,
  date: string,
  amount: number,
  over: Over<CommitmentEntry> = {},
): CommitmentEntry {
  const own = { award: null, pillar: null, project: null, partner: null };
  return { ...booked(id, date, amount), kind: "commitment", line: "a1", deal: null, ...own, ...over };
}

export function spending(
  id: string,
  date: string,
  amount: number,
  over: Over<SpendingEntry> = {},
): SpendingEntry {
  const own = {
    award: null,
    pillar: null,
    project: null,
    partner: null,
    costPeriod: null,
    preparation: false,
  };
  const financialYear = Number(date.slice(0, 4));
  return {
    ...booked(id, date, amount),
    kind: "spending",
    line: "a1",
    deal: null,
    financialYear,
    ...own,
    ...over,
  };
}

export function cofinancing(
  id: string,
  date: string,
  amount: number,
  over: Over<CofinancingEntry> = {},
): CofinancingEntry {
  const own = {
    award: null,
    pillar: null,
    project: null,
    partner: null,
    financialYear: null,
    disposable: null,
  };
  const part = { stage: "pledged", sector: "public", form: "cash", origin: "own" } as const;
  return {
    ...booked(id, date, amount),
    kind: "cofinancing",
    line: "a1",
    deal: null,
    ...own,
    ...part,
    ...over,
  };
}

export function accounted(
  id: string,
  date: string,
  amount: number,
  over: Over<AccountedEntry> = {},
): AccountedEntry {
  const own = { award: null, project: null, financialYear: Number(date.slice(0, 4)) - 1 };
  return { ...booked(id, date, amount), kind: "accounted", line: "a1", deal: null, ...own, ...over };
}

export function determination(
  id: string,
  date: string,
  amount: number,
  over: Over<DeterminationEntry> = {},
): DeterminationEntry {
  const own = { level: "grant", award: null, project: null } as const;
  return { ...booked(id, date, amount), kind: "determination", line: "a2", deal: null, ...own, ...over };
}

export function recovery(
  id: string,
  date: string,
  amount: number,
  over: Over<RecoveryEntry> = {},
): RecoveryEntry {
  const own = { level: "grant", stage: "received", award: null, project: null } as const;
  return { ...booked(id, date, amount), kind: "recovery", line: "a1", deal: null, ...own, ...over };
}

/** Undoes an entry, whole unless an amount is given, with its dimensions repeated. */
export function reversal(
  of: OriginalEntry,
  id: string,
  date: string,
  amount: number = of.amount,
): ReversalEntry {
  const own = new Set([
    ...Object.keys(booked("", "2021-01-01", 0)),
    "costPeriod",
    "preparation",
    "disposable",
  ]);
  const dimensions = Object.fromEntries(
    Object.entries(of).filter(([field]) => field === "id" || !own.has(field)),
  );
  return { ...booked(id, date, amount), kind: "reversal", of: dimensions as unknown as ReversalEntry["of"] };
}

export function award(id: string, date: string, amount: number, over: Partial<Award> = {}): Award {
  const own = { number: null, treasurer: null, scheme: null, instrument: "specificGrant" } as const;
  return {
    id,
    line: "a1",
    date: localDate(date),
    dateBasis: "on",
    recordedOn: null,
    amount: fromCents(amount),
    ...own,
    ...nowhere,
    ...over,
  };
}

/** A change of one ceiling, such as `change("line a1", 300, 280)`. */
export function change(target: string, from: number | null, to: number): CeilingChange {
  const [kind, id] = target.split(" ") as [CeilingChange["target"]["kind"], string];
  return { target: { kind, id }, oldValue: from === null ? null : fromCents(from), newValue: fromCents(to) };
}

type OverAmendment = Partial<Pick<CeilingAmendment, "dateBasis" | "recordedOn" | "decidedOn">>;

export function ceilingChange(
  id: string,
  date: string,
  changes: readonly CeilingChange[],
  over: OverAmendment = {},
): CeilingAmendment {
  return { id, kind: "ceiling", changes, ...decided(date), ...over };
}

export function reallocation(
  id: string,
  date: string,
  changes: readonly CeilingChange[],
  over: OverAmendment = {},
): ReallocationAmendment {
  return { id, kind: "reallocation", changes, ...decided(date), ...over };
}

export function extension(
  id: string,
  date: string,
  of: string,
  from: string | null,
  to: string,
  over: OverAmendment = {},
): ExtensionAmendment {
  const until = { oldUntil: from === null ? null : localDate(from), newUntil: localDate(to) };
  return { id, kind: "extension", deal: of, ...until, ...decided(date), ...over };
}

/** A balance that stood on its date, whose own dates nobody published. */
export function atOrBefore<Entry extends LedgerEntry | Award>(entry: Entry): Entry {
  return { ...entry, dateBasis: "atOrBefore" };
}

/** An entry that came into the books on a day of its own. */
export function recordedOn<Entry extends LedgerEntry | Award>(date: string, entry: Entry): Entry {
  return { ...entry, recordedOn: localDate(date) };
}

const nowhere = { source: null, where: null } as const;

function booked(id: string, date: string, amount: number): EntryBase {
  const open = { dateBasis: "on", recordedOn: null, qualifier: null, original: null } as const;
  return { id, date: localDate(date), amount: amount as EntryBase["amount"], ...open, ...nowhere };
}

function decided(date: string) {
  return {
    decidedOn: null,
    effectiveOn: localDate(date),
    dateBasis: "on",
    recordedOn: null,
    reason: "",
    ...nowhere,
  } as const;
}
