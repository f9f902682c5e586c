// A made-up ledger for the test, as JSON holds it: the same for the same seed.

import { addDays, fromCents, localDate, toDecimalString } from "regio-deals";
import { somePortfolio } from "./somePortfolio.mjs";

/** The fields of each kind of entry, apart from those that all have. */
const FIELDS = {
  payment: ["award", "recipient", "partner", "instrument"],
  onwardPayment: ["from", "to", "project", "instrument"],
  programming: ["pillar", "project"],
  commitment: ["award", "pillar", "project", "partner"],
  spending: ["award", "pillar", "project", "partner", "financialYear", "preparation"],
  cofinancing: [
    ...["award", "pillar", "project", "partner", "financialYear"],
    ...["stage", "sector", "form", "origin", "disposable"],
  ],
  accounted: ["award", "project", "financialYear"],
  recovery: ["level", "stage", "award", "project"],
  determination: ["level", "award", "project"],
};

/** Determinations are rare, or every grant would be determined on every day. */
const KINDS = Object.keys(FIELDS).filter((kind) => kind !== "determination");

const VALUES = {
  recipient: ["region", "ministry", "vatFund"],
  instrument: ["specificGrant", "transfer", "subsidy", "unknown"],
  financialYear: [2019, 2020, 2021],
  sector: ["public", "private", "unknown"],
  form: ["cash", "inKind", "unknown"],
  origin: ["own", "otherPublicBody", "stateSubsidy", "eu", "unknown"],
  level: ["grant", "project"],
  preparation: [true, false],
  disposable: [true, false, null],
};

const PARTNERS = [...somePortfolio.partners.map(({ id }) => id), null];

/**
 * Makes a ledger of some length, with reversals behind the entries.
 *
 * @param {number} seed
 * @param {number} length The number of entries; one in six of them is reversed, in whole or in parts.
 */
export function randomLedger(seed, length) {
  const random = randomOf(seed);
  const entries = Array.from({ length }, (_, i) => {
    const kind = random.below(500) === 0 ? "determination" : random.pick(KINDS);
    return entryOf(`e${i}`, kind, random);
  });
  const reversals = entries
    .filter(({ kind }) => random.below(kind === "determination" ? 2 : 6) === 0)
    .flatMap((entry) => reversalsOf(entry, random));
  return [...entries, ...reversals].map((entry) => ({
    ...entry,
    amount: toDecimalString(fromCents(entry.amount)),
  }));
}

/**
 * @param {string} id
 * @param {string} kind
 * @param {ReturnType<typeof randomOf>} random
 */
function entryOf(id, kind, random) {
  const line = random.pick(somePortfolio.lines);
  const deal = line.holder.kind === "deal" ? line.holder.id : null;
  const above = kind !== "payment" && deal !== null && random.below(10) === 0;
  const place = kind === "payment" ? { line: line.id } : { line: above ? null : line.id, deal };
  const ofDeal = (/** @type {readonly { id: string, deal: string }[]} */ items) =>
    random.pick([...items.filter((item) => item.deal === deal).map((item) => item.id), null]);
  const awards = somePortfolio.awards.filter((award) => award.line === line.id).map((award) => award.id);
  /** @type {Record<string, readonly unknown[]>} */
  const values = {
    ...VALUES,
    stage: kind === "recovery" ? ["claimed", "received", "cancelled"] : ["pledged", "committed", "realised"],
    award: [...awards, null],
    pillar: [ofDeal(somePortfolio.pillars)],
    project: [ofDeal(somePortfolio.projects)],
    partner: PARTNERS,
    from: PARTNERS,
    to: PARTNERS,
  };
  const own = FIELDS[/** @type {keyof typeof FIELDS} */ (kind)].map((field) => [
    field,
    random.pick(values[field] ?? []),
  ]);
  return {
    id,
    kind,
    ...place,
    ...Object.fromEntries(own),
    ...datesOf(line.id, random),
    amount: random.below(100_000_000),
  };
}

/**
 * Undoes an entry as a whole, or in two parts.
 *
 * @param {ReturnType<typeof entryOf>} entry
 * @param {ReturnType<typeof randomOf>} random
 */
function reversalsOf(entry, random) {
  const { date, dateBasis, recordedOn, amount, preparation, disposable, ...of } = entry;
  const half = Math.floor(amount / 2);
  const parts = random.below(2) === 0 ? [amount] : [half, amount - half];
  return parts.map((part, i) => ({
    id: `${entry.id}-undone-${i}`,
    kind: "reversal",
    of,
    date: addDays(date, random.below(400)),
    dateBasis,
    recordedOn: null,
    amount: part,
  }));
}

/**
 * Draws a day; balances without dates of their own stand on one line only, or nothing would be known of any.
 *
 * @param {string} line
 * @param {ReturnType<typeof randomOf>} random
 */
function datesOf(line, random) {
  const date = addDays(localDate("2019-01-01"), random.below(1400));
  const isBalance = line === "valley-2" && random.below(4) === 0;
  return {
    date,
    dateBasis: isBalance ? "atOrBefore" : "on",
    // a booking comes late, or ahead of the day from which it acts
    recordedOn: random.below(3) === 0 ? addDays(date, random.below(400) - 100) : null,
  };
}

/**
 * A source of whole numbers that look random (mulberry32).
 *
 * @param {number} seed
 */
function randomOf(seed) {
  let state = seed;
  const below = (/** @type {number} */ end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  /** @type {<Item>(items: readonly Item[]) => Item} */
  const pick = (items) => /** @type {any} */ (items[below(items.length)]);
  return { below, pick };
}
