import {
  type Award,
  add,
  compare,
  fromCents,
  type LedgerEntry,
  localDate,
  type Portfolio,
  subtract,
} from "regio-deals";
import { entryOf, type Fault, inEntry, inPortfolio, off } from "./fault.js";
import type { Case } from "./goodCase.js";

const first = <T>(items: readonly T[], change: (item: T) => T): readonly T[] =>
  items.map((item, index) => (index === 0 ? change(item) : item));

const withAwards = (good: Case, change: (award: Award) => Award) =>
  inPortfolio(good, { awards: first(good.portfolio.awards, change) });

const withAmendment = (good: Case, id: string, change: (one: Portfolio["amendments"][number]) => unknown) =>
  inPortfolio(good, {
    amendments: good.portfolio.amendments.map((one) =>
      one.id === id ? (change(one) as Portfolio["amendments"][number]) : one,
    ),
  });

const ofKind =
  (kind: LedgerEntry["kind"], part = "") =>
  (entry: LedgerEntry) =>
    entry.kind === kind && entry.id.includes(part);

const amount = (cents: number) => (entry: LedgerEntry) => ({ ...entry, amount: off(entry.amount, cents) });

const stage = (wanted: string) => (entry: LedgerEntry) =>
  entry.kind === "cofinancing" && entry.stage === wanted;

/** Faults in the portfolio itself. */
export const PORTFOLIO_FAULTS: readonly Fault[] = [
  {
    name: "a payment with a moved digit",
    control: "limit",
    rule: "RD-CEI-01",
    seed: (good) =>
      inEntry(good, ofKind("payment"), (entry) => ({ ...entry, amount: fromCents(entry.amount * 10) })),
  },
  {
    name: "a payment that is booked twice",
    control: "id",
    rule: "RD-ENT-01",
    seed: (good) =>
      inEntry(good, ofKind("payment"), (entry) => [entry, { ...entry, id: `${entry.id}-again` }]),
  },
  {
    name: "payments above the award, while the deal runs",
    control: "limit",
    rule: "RD-CEI-02",
    seed: (good) =>
      inEntry(good, ofKind("payment"), (entry) => ({ ...entry, amount: fromCents(entry.amount * 3) })),
  },
  {
    name: "an award a cent above its line",
    control: "limit",
    rule: "RD-CEI-06",
    seed: (good) => withAwards(good, (award) => ({ ...award, amount: off(award.amount, 1) })),
  },
  {
    name: "a group a cent below its lines",
    control: "total",
    rule: "RD-CEI-03",
    seed: (good) =>
      inPortfolio(good, {
        amendments: good.portfolio.amendments.slice(1),
        lines: good.portfolio.lines,
        groups: first(good.portfolio.groups, (group) => ({ ...group, ceiling: off(group.ceiling, -1) })),
      }),
  },
  {
    name: "an envelope a cent below its groups",
    control: "total",
    rule: "RD-CEI-04",
    seed: (good) =>
      inPortfolio(good, {
        envelope: { ...good.portfolio.envelope, ceiling: off(good.portfolio.envelope.ceiling, -1) },
      }),
  },
  {
    name: "pillars a cent above the deal",
    control: "total",
    rule: "RD-CEI-05",
    seed: (good) =>
      inPortfolio(good, {
        pillars: first(good.portfolio.pillars, (pillar) => ({
          ...pillar,
          budget: pillar.budget && { ...pillar.budget, amount: off(pillar.budget.amount, 1) },
        })),
      }),
  },
  {
    name: "a reallocation that loses a cent",
    control: "total",
    rule: "RD-AME-01",
    seed: (good) =>
      withAmendment(good, "m1", (one) =>
        one.kind === "extension"
          ? one
          : {
              ...one,
              changes: one.changes.map((change, index) =>
                index === 0 ? { ...change, newValue: off(change.newValue, -1) } : change,
              ),
            },
      ),
  },
  {
    name: "an amendment that starts from another amount",
    control: "previous annex",
    rule: "RD-AME-02",
    seed: (good) =>
      withAmendment(good, "m1", (one) =>
        one.kind === "extension"
          ? one
          : {
              ...one,
              changes: one.changes.map((change, index) =>
                index < 2 ? { ...change, oldValue: off(change.oldValue, index === 0 ? 1 : -1) } : change,
              ),
            },
      ),
  },
  {
    name: "an extension of another day",
    control: "date",
    rule: "RD-AME-02",
    seed: (good) => withAmendment(good, "m2", (one) => ({ ...one, oldUntil: localDate("2022-01-01") })),
  },
  {
    name: "a reversal above its entry",
    control: "id",
    rule: "RD-REV-01",
    seed: (good) =>
      inEntry(good, ofKind("reversal", "undone"), (entry) => ({
        ...entry,
        amount: fromCents(entry.amount * 11),
      })),
  },
  {
    name: "a reversal of another project",
    control: "id",
    rule: "RD-REV-02",
    seed: (good) =>
      inEntry(good, ofKind("reversal", "undone"), (entry) =>
        entry.kind === "reversal" && entry.of.kind === "spending"
          ? { ...entry, of: { ...entry.of, project: good.portfolio.projects[1]?.id ?? null } }
          : entry,
      ),
  },
  {
    name: "a reversal of another year",
    control: "id",
    rule: "RD-REV-02",
    seed: (good) =>
      inEntry(good, ofKind("reversal", "undone"), (entry) =>
        entry.kind === "reversal" && entry.of.kind === "spending"
          ? { ...entry, of: { ...entry.of, financialYear: 2022 } }
          : entry,
      ),
  },
  {
    name: "a reversal before its entry",
    control: "date",
    rule: "RD-REV-03",
    seed: (good) =>
      inEntry(good, ofKind("reversal", "undone"), (entry) => ({ ...entry, date: localDate("2021-01-05") })),
  },
  {
    name: "a reversal of nothing that exists",
    control: "id",
    rule: "RD-REV-01",
    seed: (good) => {
      const entry = entryOf(good, "reversal", "undone");
      const original = entry && good.portfolio.ledger.find(({ id }) => id === entry.of.id);
      return original === undefined
        ? null
        : inEntry(
            good,
            (one) => one === original,
            (one) => ({ ...one, amount: fromCents(1) }),
          );
    },
  },
  {
    name: "a second determination",
    control: "id",
    rule: "RD-DET-01",
    seed: (good) =>
      inEntry(good, ofKind("determination", "determined-2"), (entry) => [
        entry,
        { ...entry, id: `${entry.id}-again` },
      ]),
  },
  {
    name: "a determination that is reversed in part",
    control: "total",
    rule: "RD-DET-02",
    seed: (good) => inEntry(good, ofKind("reversal", "reversed"), amount(-1)),
  },
  {
    name: "a determination a cent above the award",
    control: "limit",
    rule: "RD-DET-03",
    seed: (good) =>
      inEntry(good, ofKind("determination", "determined-2"), (entry) => ({
        ...entry,
        amount: off(good.portfolio.awards[0]?.amount ?? null, 1),
      })),
  },
  {
    name: "commitments above the ceiling",
    control: "limit",
    rule: "RD-COM-01",
    seed: (good) =>
      inEntry(good, ofKind("commitment"), (entry) => ({ ...entry, amount: fromCents(entry.amount * 10) })),
  },
  {
    name: "spending above the commitment of its project",
    control: "limit",
    rule: "RD-SPE-01",
    seed: (good) => inEntry(good, ofKind("commitment"), (entry) => ({ ...entry, amount: fromCents(1) })),
  },
  {
    name: "costs of a wrong year",
    control: "date",
    rule: "RD-SPE-02",
    seed: (good) =>
      inEntry(good, ofKind("spending"), (entry) => ({
        ...entry,
        costPeriod: { from: localDate("2012-02-01"), until: localDate("2012-09-01") },
      })),
  },
  {
    name: "more received than was claimed",
    control: "total",
    rule: "RD-RCV-01",
    seed: (good) => inEntry(good, ofKind("recovery", "received"), amount(1)),
  },
  {
    name: "a claim that was dropped",
    control: "total",
    rule: "RD-RCV-01",
    seed: (good) => inEntry(good, ofKind("recovery", "claimed"), () => []),
  },
  {
    name: "an award before its scheme",
    control: "date",
    rule: "RD-AWA-01",
    seed: (good) => withAwards(good, (award) => ({ ...award, date: localDate("2012-07-01") })),
  },
  {
    name: "an award that lacks a digit",
    control: "limit",
    rule: "RD-AWA-02",
    seed: (good) =>
      withAwards(good, (award) => ({ ...award, amount: fromCents(Math.floor(award.amount / 10)) })),
  },
  {
    name: "an award in another form",
    control: "limit",
    rule: "RD-AWA-03",
    seed: (good) => withAwards(good, (award) => ({ ...award, instrument: "decentralisationGrant" })),
  },
  {
    name: "an award to a foundation",
    control: "limit",
    rule: "RD-AWA-04",
    seed: (good) => withAwards(good, (award) => ({ ...award, treasurer: "club" })),
  },
  {
    name: "agreed co-financing a cent short",
    control: "limit",
    rule: "RD-COF-02",
    seed: (good) =>
      inPortfolio(good, {
        deals: first(good.portfolio.deals, (deal) => ({
          ...deal,
          terms: {
            ...deal.terms,
            cofinancing: deal.terms.cofinancing.map((one) =>
              one.kind === "amount" ? { ...one, amount: off(one.amount, -1) } : one,
            ),
          },
        })),
      }),
  },
  {
    name: "pledged co-financing a cent short",
    control: "limit",
    rule: "RD-COF-03",
    seed: (good) => inEntry(good, stage("pledged"), amount(-1)),
  },
  {
    name: "pledged co-financing in kind",
    control: "limit",
    rule: "RD-COF-03",
    seed: (good) => inEntry(good, stage("pledged"), (entry) => ({ ...entry, form: "inKind" }) as LedgerEntry),
  },
  {
    name: "committed co-financing that was dropped",
    control: "limit",
    rule: "RD-COF-04",
    seed: (good) => inEntry(good, stage("committed"), () => []),
  },
  {
    name: "realised co-financing that was dropped, while the deal runs",
    control: "limit",
    rule: "RD-COF-05",
    seed: (good) =>
      inEntry(
        good,
        (entry) => stage("realised")(entry) && short(good, entry),
        () => [],
      ),
  },
  {
    name: "realised co-financing that was dropped, in the end",
    control: "limit",
    rule: "RD-COF-01",
    seed: (good) =>
      inEntry(
        good,
        (entry) => stage("realised")(entry) && short(good, entry),
        () => [],
      ),
  },
  {
    name: "realised co-financing of a private party",
    control: "limit",
    rule: "RD-COF-01",
    seed: (good) =>
      inEntry(
        good,
        (entry) => stage("realised")(entry) && short(good, entry),
        (entry) => ({ ...entry, sector: "private" }) as LedgerEntry,
      ),
  },
];

/** Whether an entry is larger than what the region put in above what is asked: the amounts that were undone. */
function short({ portfolio }: Case, entry: LedgerEntry): boolean {
  const deal = entry.id.split("-")[0];
  const undone = portfolio.ledger.filter((one) => one.kind === "reversal" && one.id.startsWith(`${deal}-p`));
  const spare = undone.reduce((total, one) => add(total, one.amount), fromCents(0));
  return compare(subtract(entry.amount, spare), fromCents(0)) > 0;
}
