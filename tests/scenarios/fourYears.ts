import {
  type Amendment,
  type CofinancingEntry,
  euro,
  exampleGrantDefinition,
  type LedgerEntry,
  localDate,
  type Portfolio,
  type SisaAnnex,
  sisaAnnex,
} from "regio-deals";
import { dealCase } from "./dealCase.js";
import { award, project, putIn, spending, undone } from "./sisaCase.js";

const nowhere = { source: null, where: null } as const;
const booked = { dateBasis: "on", recordedOn: null, qualifier: null, original: null, ...nowhere } as const;
const named = { line: "l", deal: null, award: "award" } as const;

const payment = (id: string, date: string): LedgerEntry => ({
  ...booked,
  id,
  kind: "payment",
  date: localDate(date),
  amount: euro("5000000"),
  line: "l",
  award: "award",
  recipient: "region",
  partner: "town",
  instrument: "specificGrant",
});

const commitment = (id: string, of: string, amount: string): LedgerEntry => ({
  ...booked,
  ...named,
  id,
  kind: "commitment",
  date: localDate("2020-12-01"),
  amount: euro(amount),
  pillar: null,
  project: of,
  partner: "town",
});

const region = (id: string, stage: CofinancingEntry["stage"], of: string, amount: string): LedgerEntry =>
  putIn(id, of, null, "2020-12-01", amount, { stage });

const accounted = (financialYear: number, amount: string): LedgerEntry => ({
  ...booked,
  ...named,
  id: `accounted-${financialYear}`,
  kind: "accounted",
  date: localDate(`${financialYear + 1}-07-12`),
  amount: euro(amount),
  project: null,
  financialYear,
});

const settled = (
  id: string,
  date: string,
  amount: string,
  what:
    | { readonly kind: "determination" }
    | { readonly kind: "recovery"; readonly stage: "claimed" | "received" },
): LedgerEntry => ({
  ...booked,
  ...named,
  id,
  level: "grant",
  date: localDate(date),
  amount: euro(amount),
  project: null,
  ...what,
});

const bridge2021 = spending("bridge-2021", "bridge", 2021, "2021-10-01", "2000000");

/** What happened to ten million between July 2020 and the end of 2024. */
const LEDGER: readonly LedgerEntry[] = [
  payment("first-half", "2020-07-15"),
  commitment("bridge-promised", "bridge", "5000000"),
  commitment("campus-promised", "campus", "5000000"),
  region("pledged", "pledged", "bridge", "10000000"),
  region("bridge-agreed", "committed", "bridge", "5000000"),
  region("campus-agreed", "committed", "campus", "5000000"),
  bridge2021,
  putIn("bridge-region-2021", "bridge", 2021, "2021-10-01", "2000000"),
  spending("campus-2021", "campus", 2021, "2021-11-01", "1500000"),
  putIn("campus-region-2021", "campus", 2021, "2021-11-01", "1500000"),
  payment("second-half", "2022-02-01"),
  // found after the annex of 2021: an invoice of 120,000 and a credit note of 50,000
  spending("bridge-late-invoice", "bridge", 2021, "2021-12-20", "120000", "2022-09-01"),
  undone("bridge-credit-note", bridge2021, "2022-10-01", "50000"),
  spending("bridge-2022", "bridge", 2022, "2022-06-01", "2500000"),
  putIn("bridge-region-2022", "bridge", 2022, "2022-06-01", "2570000"),
  spending("campus-2022", "campus", 2022, "2022-08-01", "1000000"),
  putIn("campus-region-2022", "campus", 2022, "2022-08-01", "1000000"),
  accounted(2021, "3500000"),
  spending("campus-2023", "campus", 2023, "2023-09-01", "2000000"),
  putIn("campus-region-2023", "campus", 2023, "2023-09-01", "2000000"),
  accounted(2022, "3570000"),
  accounted(2023, "2000000"),
  settled("determined", "2024-10-01", "9070000", { kind: "determination" }),
  settled("claimed", "2024-10-15", "930000", { kind: "recovery", stage: "claimed" }),
  settled("received", "2024-12-01", "930000", { kind: "recovery", stage: "received" }),
];

const EXTENSION: Amendment = {
  id: "longer",
  kind: "extension",
  deal: "d",
  decidedOn: localDate("2022-05-20"),
  effectiveOn: localDate("2022-06-01"),
  dateBasis: "on",
  recordedOn: null,
  reason: "The campus needs another year",
  oldUntil: localDate("2023-01-01"),
  newUntil: localDate("2024-01-01"),
  ...nowhere,
};

/** One deal with a bridge and a campus, from its award to the money that flows back. */
export function fourYears(): Portfolio {
  const base = dealCase({ tranche: "III", ceiling: "10", awards: [award], ledger: LEDGER });
  const period = { from: localDate("2020-07-01"), until: localDate("2023-01-01") };
  return {
    ...base,
    title: "A bridge and a campus",
    deals: base.deals.map((deal) => ({ ...deal, terms: { ...deal.terms, period } })),
    projects: [project("bridge"), project("campus")],
    amendments: [EXTENSION],
  };
}

/** The annexes of 2021, 2022 and 2023; the bridge is accounted for finally in 2022, the campus in 2023. */
export function annexes(): readonly [SisaAnnex, SisaAnnex, SisaAnnex] {
  const portfolio = fourYears();
  const make = (year: number, previous: SisaAnnex | null, done: readonly string[]) =>
    sisaAnnex(portfolio, "award", year, exampleGrantDefinition(year), {
      knownOn: localDate(`${year + 1}-03-31`),
      previous,
      completed: done,
      final: done,
    });
  const first = make(2021, null, []);
  const second = make(2022, first, ["bridge"]);
  return [first, second, make(2023, second, ["campus"])];
}
