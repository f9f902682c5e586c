import { type LocalDate, localDate } from "../calendar/localDate.js";
import { millions } from "../money/millions.js";
import type { CofinancingEntry, CommitmentEntry, SpendingEntry } from "../portfolio/entry.js";
import type { EntryBase } from "../portfolio/entryBase.js";
import type { Qualifier } from "../vocabulary/qualifier.js";
import { at, standDate } from "./letter.js";

const CARIBBEAN = "caribisch-nederland";

/** State money that was promised to projects. */
export function commitments(): readonly CommitmentEntry[] {
  return [
    commitment("t1-brainport-eindhoven", "92", localDate("2020-10-31"), "about", "L662"),
    commitment("t2-twente", "26", standDate(), null, "L938"),
  ];
}

/** Co-financing that was pledged. */
export function pledges(): readonly CofinancingEntry[] {
  return [
    pledge("t1-brainport-eindhoven", "194", localDate("2020-10-31"), "almost", "L662"),
    pledge("t2-parkstad-limburg", "40", standDate(), null, "L1146"),
  ];
}

/** What was spent in 2020 in the Caribbean: part of the whole, of a deal with two lines. */
export function spendings(): readonly SpendingEntry[] {
  return [
    spending("sint-eustatius-erosie", null, "3.5", "L712"),
    spending("bonaire-bouwrijp", null, "0.7", "L732"),
    spending("bes-4-kids", "bes-4-kids", "1", "L745"),
  ];
}

function commitment(
  line: string,
  amount: string,
  date: LocalDate,
  qualifier: Qualifier | null,
  where: string,
): CommitmentEntry {
  return {
    ...balance(`${line}-committed`, amount, date, qualifier, where),
    kind: "commitment",
    line,
    deal: null,
    award: null,
    pillar: null,
    project: null,
    partner: null,
  };
}

function pledge(
  line: string,
  amount: string,
  date: LocalDate,
  qualifier: Qualifier | null,
  where: string,
): CofinancingEntry {
  return {
    ...balance(`${line}-pledged`, amount, date, qualifier, where),
    kind: "cofinancing",
    stage: "pledged",
    line,
    deal: null,
    award: null,
    pillar: null,
    project: null,
    partner: null,
    financialYear: null,
    sector: "unknown",
    form: "unknown",
    origin: "unknown",
    disposable: null,
  };
}

function spending(id: string, project: string | null, amount: string, where: string): SpendingEntry {
  return {
    ...balance(`${CARIBBEAN}-${id}`, amount, localDate("2020-12-31"), null, where),
    kind: "spending",
    line: null,
    deal: CARIBBEAN,
    award: null,
    pillar: null,
    project,
    partner: null,
    financialYear: 2020,
    costPeriod: null,
    preparation: false,
  };
}

function balance(
  id: string,
  amount: string,
  date: LocalDate,
  qualifier: Qualifier | null,
  where: string,
): EntryBase {
  return {
    id,
    date,
    dateBasis: "atOrBefore",
    recordedOn: null,
    amount: millions(amount),
    qualifier,
    original: null,
    ...at(where),
  };
}
