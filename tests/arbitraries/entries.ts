import fc from "fast-check";
import {
  addDays,
  compare,
  fromCents,
  type LedgerEntry,
  type Money,
  type OriginalEntry,
  type ReversalEntry,
  type ReversedEntry,
  subtract,
} from "regio-deals";
import {
  COFINANCING_STAGES,
  CONTRIBUTION_FORMS,
  ORIGINS,
  SECTORS,
} from "../../src/vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../../src/vocabulary/instrument.js";
import { RECIPIENTS } from "../../src/vocabulary/recipient.js";
import type { Structure } from "./structure.js";
import {
  amounts,
  dateBases,
  dates,
  orNull,
  periods,
  pick,
  pickOrNull,
  picks,
  qualifiers,
  sourced,
  texts,
  years,
} from "./values.js";

/** Every kind of entry that can be reversed. */
export const ORIGINAL_KINDS = [
  "payment",
  "onwardPayment",
  "programming",
  "commitment",
  "spending",
  "cofinancing",
  "accounted",
  "determination",
  "recovery",
] as const satisfies readonly OriginalEntry["kind"][];

const originals = fc.record({
  currency: fc.constantFrom("USD", "XCG"),
  amount: fc.nat(1_000_000).map(String),
  rate: fc.constantFrom("1.0856", "1.1", "0.000001"),
  rateDate: dates,
  rateSource: texts,
});

const drawnEntries = fc.record({
  kind: fc.constantFrom(...ORIGINAL_KINDS),
  line: picks,
  named: fc.constantFrom("line", "deal", "both"),
  award: picks,
  pillar: picks,
  project: picks,
  partner: picks,
  other: picks,
  recipient: fc.constantFrom(...RECIPIENTS),
  instrument: fc.constantFrom(...INSTRUMENTS),
  financialYear: years,
  stage: fc.constantFrom(...COFINANCING_STAGES),
  recovered: fc.constantFrom("claimed" as const, "received" as const, "cancelled" as const),
  sector: fc.constantFrom(...SECTORS),
  form: fc.constantFrom(...CONTRIBUTION_FORMS),
  origin: fc.constantFrom(...ORIGINS),
  level: fc.constantFrom("grant" as const, "project" as const),
  costPeriod: orNull(periods),
  yes: fc.boolean(),
  yesOrNull: orNull(fc.boolean()),
  base: fc.record({
    date: dates,
    dateBasis: dateBases,
    recordedOn: orNull(dates),
    amount: amounts,
    qualifier: qualifiers,
    original: fc.option(originals, { nil: null, freq: 8 }),
    ...sourced,
  }),
});

const drawnReversals = fc.record({
  of: picks,
  part: fc.nat(4),
  days: fc.nat(500),
  recordedOn: orNull(dates),
  ...sourced,
});

type Drawn = typeof drawnEntries extends fc.Arbitrary<infer One> ? One : never;
type DrawnReversal = typeof drawnReversals extends fc.Arbitrary<infer One> ? One : never;

/** What a ledger is made of, whatever the structure: see {@link ledgerOf}. */
export function drawnLedgers(longest: number) {
  return fc.record({
    entries: fc.array(drawnEntries, { maxLength: longest }),
    reversals: fc.array(drawnReversals, { maxLength: Math.ceil(longest / 3) }),
  });
}

/** The entries in the order drawn, then the reversals; together these undo no more than an entry holds. */
export function ledgerOf(
  drawn: { readonly entries: readonly Drawn[]; readonly reversals: readonly DrawnReversal[] },
  structure: Structure,
): readonly LedgerEntry[] {
  const entries = drawn.entries.map((entry, i) => entryOf(entry, `e${i + 1}`, structure));
  const left = new Map<string, Money>(entries.map(({ id, amount }) => [id, amount]));
  const reversals = drawn.reversals.flatMap((reversal, i) => {
    const original = pick(entries, reversal.of);
    if (original === undefined) return [];
    const most = left.get(original.id) as Money;
    const part = fromCents(Math.floor((original.amount * reversal.part) / 4));
    const amount = compare(part, most) > 0 ? most : part;
    left.set(original.id, subtract(most, amount));
    return [reversalOf(reversal, `e${entries.length + i + 1}`, original, amount)];
  });
  return [...entries, ...reversals];
}

function entryOf(drawn: Drawn, id: string, structure: Structure): OriginalEntry {
  const { kind, instrument, financialYear, level } = drawn;
  const line = pick(structure.lines, drawn.line) as Structure["lines"][number];
  const deal = line.holder.kind === "deal" ? line.holder.id : null;
  const lineNamed = drawn.named !== "deal" || deal === null;
  const placed = { line: lineNamed ? line.id : null, deal: drawn.named === "line" ? null : deal };
  const lines = structure.lines.filter((other) => (lineNamed ? other === line : other.holder.id === deal));
  const onLines = structure.awards.filter((award) => lines.some((other) => other.id === award.line));
  const award = pickOrNull(idsOf(onLines), drawn.award);
  const pillar = pickOrNull(idsOf(structure.pillars.filter((it) => it.deal === deal)), drawn.pillar);
  const project = pickOrNull(idsOf(structure.projects.filter((it) => it.deal === deal)), drawn.project);
  const partner = pickOrNull(idsOf(structure.partners), drawn.partner);
  const base = { id, ...drawn.base };
  switch (kind) {
    case "payment": {
      const ofLine = pickOrNull(idsOf(structure.awards.filter((it) => it.line === line.id)), drawn.award);
      return { ...base, kind, line: line.id, award: ofLine, recipient: drawn.recipient, partner, instrument };
    }
    case "onwardPayment": {
      const to = pickOrNull(idsOf(structure.partners), drawn.other);
      return { ...base, kind, ...placed, from: partner, to, project, instrument };
    }
    case "programming":
      return { ...base, kind, ...placed, pillar, project };
    case "commitment":
      return { ...base, kind, ...placed, award, pillar, project, partner };
    case "spending": {
      const costs = { costPeriod: drawn.costPeriod, preparation: drawn.yes };
      return { ...base, kind, ...placed, award, pillar, project, partner, financialYear, ...costs };
    }
    case "cofinancing": {
      const { stage, sector, form, origin, yesOrNull: disposable } = drawn;
      const own = {
        stage,
        sector,
        form,
        origin,
        disposable,
        financialYear: drawn.yes ? financialYear : null,
      };
      return { ...base, kind, ...placed, award, pillar, project, partner, ...own };
    }
    case "accounted":
      return { ...base, kind, ...placed, award, project, financialYear };
    case "determination":
      return { ...base, kind, ...placed, level, award, project };
    case "recovery":
      return { ...base, kind, ...placed, level, stage: drawn.recovered, award, project };
  }
}

function reversalOf(drawn: DrawnReversal, id: string, original: OriginalEntry, amount: Money): ReversalEntry {
  const { recordedOn, source, where } = drawn;
  const date = addDays(original.date, drawn.days);
  const rest = { qualifier: null, original: null, source, where };
  return {
    id,
    kind: "reversal",
    of: dimensionsOf(original),
    date,
    dateBasis: "on",
    recordedOn,
    amount,
    ...rest,
  };
}

/** What a reversal repeats of its original: all but when, how much and where it stands. */
export function dimensionsOf(entry: OriginalEntry): ReversedEntry {
  const { date, dateBasis, recordedOn, amount, qualifier, original, source, where, ...dimensions } = entry;
  if (dimensions.kind === "spending") {
    const { costPeriod, preparation, ...kept } = dimensions;
    return kept;
  }
  if (dimensions.kind === "cofinancing") {
    const { disposable, ...kept } = dimensions;
    return kept;
  }
  return dimensions;
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
