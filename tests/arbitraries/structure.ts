import fc from "fast-check";
import type {
  AgreedCofinancing,
  Award,
  Deal,
  Group,
  Line,
  Partner,
  Pillar,
  Project,
  Reservation,
} from "regio-deals";
import { CONTRIBUTION_FORMS, FIRMNESSES, SECTORS } from "../../src/vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../../src/vocabulary/instrument.js";
import { PARTNER_KINDS } from "../../src/vocabulary/partnerKind.js";
import { RECORDED_STAGES } from "../../src/vocabulary/recordedStage.js";
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
  shares,
  sourced,
  texts,
} from "./values.js";

/** All of a portfolio that entries and amendments point at. */
export interface Structure {
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
  readonly deals: readonly Deal[];
  readonly reservations: readonly Reservation[];
  readonly pillars: readonly Pillar[];
  readonly projects: readonly Project[];
  readonly partners: readonly Partner[];
  readonly awards: readonly Award[];
}

const aliases = fc.array(texts, { maxLength: 2 });
const named = { name: texts, aliases };

const groups = fc.array(
  fc.record({ kind: fc.constantFrom("tranche", "other"), ...named, ceiling: orNull(amounts), ...sourced }),
  { minLength: 1, maxLength: 3 },
);

const partners = fc.array(
  fc.record({
    ...named,
    kind: fc.constantFrom(...PARTNER_KINDS),
    sector: fc.constantFrom(...SECTORS),
    ...sourced,
  }),
  { minLength: 1, maxLength: 3 },
);

const agreed = fc.array(
  fc.record({
    kind: fc.constantFrom("amount", "totalInvestment", "share"),
    part: fc.boolean(),
    amount: amounts,
    share: shares,
    sector: fc.constantFrom(...SECTORS),
    form: fc.constantFrom(...CONTRIBUTION_FORMS),
    firmness: fc.constantFrom(...FIRMNESSES),
    qualifier: qualifiers,
    ...sourced,
  }),
  { maxLength: 3 },
);

const termPeriods = fc.oneof(
  periods,
  dates.map((from) => ({ from, until: null })),
  dates.map((until) => ({ from: null, until })),
  fc.constant({ from: null, until: null }),
);

const deals = fc.array(
  fc.record({
    ...named,
    partners: fc.subarray([0, 1, 2]),
    treasurer: picks,
    signedOn: orNull(dates),
    period: termPeriods,
    agreed,
    regionalReport: orNull(
      fc.record({ every: fc.constantFrom("halfYear" as const, "year" as const), to: texts, ...sourced }),
    ),
    exception: orNull(
      fc.oneof(
        fc.record({ kind: fc.constant("exempt" as const), reason: texts, ...sourced }),
        fc.record({ kind: fc.constant("lowerShare" as const), share: shares, reason: texts, ...sourced }),
      ),
    ),
    pillars: fc.array(
      fc.record({
        name: texts,
        budget: orNull(
          fc.record({
            amount: amounts,
            basis: fc.constantFrom("statePart" as const, "total" as const, "unknown" as const),
          }),
        ),
        ...sourced,
      }),
      { maxLength: 2 },
    ),
    projects: fc.array(fc.record({ pillar: picks, name: texts, period: orNull(periods), ...sourced }), {
      maxLength: 2,
    }),
    ...sourced,
  }),
  { minLength: 1, maxLength: 3 },
);

const reservations = fc.array(fc.record({ name: texts, decided: fc.boolean(), ...sourced }), {
  maxLength: 2,
});

const lines = fc.record({
  group: picks,
  ...named,
  ceiling: orNull(amounts),
  records: fc.oneof(fc.constant([...RECORDED_STAGES]), fc.subarray([...RECORDED_STAGES])),
  ...sourced,
});

const awards = fc.array(
  fc.record({
    number: orNull(texts),
    line: picks,
    date: dates,
    dateBasis: dateBases,
    recordedOn: orNull(dates),
    amount: amounts,
    treasurer: picks,
    scheme: orNull(fc.constant("a-scheme")),
    instrument: fc.constantFrom(...INSTRUMENTS),
    ...sourced,
  }),
  { maxLength: 3 },
);

/**
 * Groups, deals, lines and what belongs to them. Every deal and every reservation has a line of its own, and lines that
 * are over go to any of them, so that a deal may have several.
 */
export const structures: fc.Arbitrary<Structure> = fc
  .record({
    groups,
    partners,
    deals,
    reservations,
    lines: fc.array(lines, { minLength: 5, maxLength: 8 }),
    holders: fc.array(picks, { minLength: 8, maxLength: 8 }),
    extra: fc.nat(3),
    awards,
  })
  .map((drawn) => {
    const { ids: groupIds, items: madeGroups } = numbered("g", drawn.groups);
    const { ids: partnerIds, items: madePartners } = numbered("p", drawn.partners);
    const { items: madeReservations } = numbered("r", drawn.reservations);
    const madeDeals = drawn.deals.map((deal, i) => dealOf(deal, `d${i + 1}`, partnerIds));
    const holders = [
      ...madeDeals.map(({ deal }) => ({ kind: "deal" as const, id: deal.id })),
      ...madeReservations.map(({ id }) => ({ kind: "reservation" as const, id })),
    ];
    const madeLines = drawn.lines.slice(0, holders.length + drawn.extra).map((line, i) => ({
      ...line,
      id: `l${i + 1}`,
      group: pick(groupIds, line.group) as string,
      holder: (holders[i] ?? pick(holders, drawn.holders[i] as number)) as Line["holder"],
    }));
    return {
      groups: madeGroups,
      partners: madePartners,
      reservations: madeReservations,
      lines: madeLines,
      deals: madeDeals.map(({ deal }) => deal),
      pillars: madeDeals.flatMap(({ pillars }) => pillars),
      projects: madeDeals.flatMap(({ projects }) => projects),
      awards: drawn.awards.map((award, i) => ({
        ...award,
        id: `w${i + 1}`,
        line: (pick(madeLines, award.line) as Line).id,
        treasurer: pickOrNull(partnerIds, award.treasurer),
      })),
    };
  });

type DrawnDeal = typeof deals extends fc.Arbitrary<(infer Item)[]> ? Item : never;

function dealOf(drawn: DrawnDeal, id: string, partnerIds: readonly string[]) {
  const {
    pillars,
    projects,
    agreed: figures,
    exception: cofinancingException,
    regionalReport,
    signedOn,
    period,
    partners: chosen,
    treasurer,
    ...rest
  } = drawn;
  const cofinancing = figures.map(({ kind, part, amount, share, ...figure }, i): AgreedCofinancing => {
    const base = { id: `c${i + 1}`, partOf: part && i > 0 ? `c${i}` : null, ...figure };
    return kind === "share" ? { ...base, kind, share } : { ...base, kind, amount };
  });
  const deal: Deal = {
    ...rest,
    id,
    partners: partnerIds.filter((_, i) => chosen.includes(i)),
    treasurer: pickOrNull(partnerIds, treasurer),
    terms: { signedOn, period, cofinancing, cofinancingException, regionalReport },
  };
  const { ids: pillarIds, items } = numbered(`${id}-pillar`, pillars);
  return {
    deal,
    pillars: items.map((pillar): Pillar => ({ ...pillar, deal: id })),
    projects: numbered(`${id}-project`, projects).items.map(
      (project): Project => ({ ...project, deal: id, pillar: pickOrNull(pillarIds, project.pillar) }),
    ),
  };
}

function numbered<T extends object>(prefix: string, items: readonly T[]) {
  const made = items.map((item, i) => ({ ...item, id: `${prefix}${i + 1}` }));
  return { ids: made.map(({ id }) => id), items: made };
}
