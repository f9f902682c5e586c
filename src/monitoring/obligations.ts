import { type SisaCalendarOptions, sisaCalendar } from "../accountability/sisaCalendar.js";
import { addDays } from "../calendar/addDays.js";
import { addYears } from "../calendar/addYears.js";
import { dayOfYear } from "../calendar/dayOfYear.js";
import { type LocalDate, localDate } from "../calendar/localDate.js";
import { period } from "../calendar/period.js";
import { yearOf } from "../calendar/yearOf.js";
import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { DatedValue } from "../law/datedValue.js";
import { generalLaw } from "../law/generalLaw.js";
import type { LegalReference } from "../law/legalReference.js";
import { schemes } from "../law/schemes.js";
import { holdingAt } from "../law/valueAt.js";
import type { Amendment } from "../portfolio/amendment.js";
import type { Award } from "../portfolio/award.js";
import type { Deal, TermPeriod } from "../portfolio/deal.js";
import { termAt } from "../portfolio/termAt.js";
import { viewOf } from "../portfolio/view.js";
import type { Evidence } from "../vocabulary/evidence.js";
import type { Language } from "../vocabulary/language.js";
import type { Rhythm } from "../vocabulary/rhythm.js";
import { DUTY_WORDS, type ObligationDuty } from "./dutyWords.js";

/** From when until when duties are listed, and what else they rest on. */
export interface ObligationOptions {
  /** The first day. */
  readonly from: LocalDate;
  /** The first day after the last one. */
  readonly until: LocalDate;
  /** The amendments of the portfolio, for extensions in force on the last day; none when left out. */
  readonly amendments?: readonly Amendment[];
  /** The awards of the deal, for accountability and recovery; none when left out. */
  readonly awards?: readonly Award[];
  /** The day on which each award was determined, by its id; none when left out. */
  readonly determinedOn?: Readonly<Record<string, LocalDate>>;
  /** What the calendar of accountability depends on; no holidays and an unknown weekend when left out. */
  readonly sisa?: SisaCalendarOptions;
}

/** One thing to be done (verplichting), in a period or on a day. */
export interface Obligation {
  /** Unique in the list, and the same in every list of the deal. */
  readonly id: string;
  /** What. */
  readonly duty: ObligationDuty;
  /** What, in words. */
  readonly words: Readonly<Record<Language, string>>;
  /** The first day on which it is due. */
  readonly from: LocalDate;
  /** The first day on which it is overdue; `null` where no source says. */
  readonly until: LocalDate | null;
  /** Whether it has a day of its own, or is due at any time within its period. */
  readonly dated: boolean;
  /** Where it stands; `null` where the agreement of the deal says so. */
  readonly reference: LegalReference | null;
  /** The source of the deal that says so; `null` where it rests on a reference. */
  readonly source: string | null;
  /** How it is known. */
  readonly evidence: Evidence;
}

/** What all duties of a deal are listed from. */
interface Facts {
  readonly deal: Deal;
  readonly term: TermPeriod;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

type Basis = Pick<Obligation, "reference" | "source" | "evidence">;

/**
 * Lists what a deal has to do between two days: reports, talks, evaluation, accountability, end of term, end of recovery.
 *
 * **Details**: a duty whose rhythm has no day is due within its calendar year or half, and overdue only after it. Only halves
 * and years that the term of the deal touches count; an unknown end of the term leaves them open. A report to the region is
 * there only where the deal says so. Accountability is for specific grants, from the year of the award to that of its
 * determination.
 * **Watch out**: the final evaluation has no day: it is due from the end of the term, and never overdue. For how long money
 * of a specific grant can be asked back most schemes leave unknown; then the limit is listed with no end.
 *
 * @param deal - The deal.
 * @param options - The days, and what else the duties rest on.
 * @returns The duties whose period touches the days, by their first day; frozen.
 * @throws {@link DomainError} `PERIOD_INVALID` for days in the wrong order, `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { localDate, obligations } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const [zeeland] = regioEnvelop.deals;
 * const days = { from: localDate("2021-01-01"), until: localDate("2022-01-01") };
 * const due = zeeland ? obligations(zeeland, days) : [];
 * due.filter(({ duty }) => duty === "regionalReport").length; // => 2
 * ```
 */
export function obligations(deal: Deal, options: ObligationOptions): readonly Obligation[] {
  const { from, until } = period(options.from, options.until);
  const view = viewOf({ asOf: addDays(until, -1) });
  const facts: Facts = { deal, term: termAt(deal, options.amendments ?? [], view), from, until };
  const all = [
    ...rhythm("progressReport", facts),
    ...rhythm("administrativeTalks", facts),
    ...ofRegion(facts),
    ...atTheEnd(facts),
    ...(options.awards ?? []).flatMap((award) => ofAward(award, facts, options)),
  ];
  const touching = all.filter((duty) => duty.from < until && (duty.until === null || duty.until > from));
  return deepFreeze(touching.sort((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id)));
}

/** The periods of a rhythm that the term of the deal and the days asked for touch. */
function periodsOf(
  every: Rhythm,
  { term, from, until }: Facts,
): readonly { from: LocalDate; until: LocalDate }[] {
  const years = Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years
    .flatMap((year) => {
      const [first, next] = [
        dayOfYear(year, NEW_YEAR),
        addYears(dayOfYear(year, NEW_YEAR), 1, { overflow: "reject" }),
      ];
      const half = dayOfYear(year, SECOND_HALF);
      return every === "year"
        ? [{ from: first, until: next }]
        : [
            { from: first, until: half },
            { from: half, until: next },
          ];
    })
    .filter(
      (part) =>
        (term.until === null || part.from < term.until) && (term.from === null || part.until > term.from),
    );
}

const NEW_YEAR = { month: 1, day: 1 } as const;
const SECOND_HALF = { month: 7, day: 1 } as const;

function rhythm(duty: "progressReport" | "administrativeTalks", facts: Facts): readonly Obligation[] {
  const read = holdingAt(generalLaw.monitoring[duty] as DatedValue<Rhythm>, facts.from);
  if (read === undefined || read.value === null) return [];
  const basis = { reference: read.reference, source: null, evidence: read.evidence };
  return periodsOf(read.value, facts).map((part) => due(duty, facts, part, basis));
}

function ofRegion(facts: Facts): readonly Obligation[] {
  const report = facts.deal.terms.regionalReport;
  if (report === null) return [];
  const basis: Basis = { reference: null, source: report.where ?? report.source, evidence: "source" };
  return periodsOf(report.every, facts).map((part) => due("regionalReport", facts, part, basis, report.to));
}

function atTheEnd(facts: Facts): readonly Obligation[] {
  const { until } = facts.term;
  if (until === null) return [];
  const agreement: Basis = {
    reference: null,
    source: facts.deal.where ?? facts.deal.source,
    evidence: "source",
  };
  const read = holdingAt(generalLaw.monitoring.finalEvaluation, until);
  const evaluation: Basis =
    read === undefined ? agreement : { reference: read.reference, source: null, evidence: read.evidence };
  return [
    onDay("endOfTerm", facts, addDays(until, -1), agreement),
    ...(read?.value === true
      ? [due("finalEvaluation", facts, { from: until, until: null }, evaluation)]
      : []),
  ];
}

function ofAward(award: Award, facts: Facts, options: ObligationOptions): readonly Obligation[] {
  const determined = options.determinedOn?.[award.id];
  const day = determined === undefined ? null : localDate(determined);
  return [...ofAccountability(award, day, facts, options), ...ofRecovery(award, day, facts)];
}

function ofAccountability(
  { id, date, instrument }: Award,
  determinedOn: LocalDate | null,
  facts: Facts,
  { sisa = { holidays: [], weekend: "unknown" } }: ObligationOptions,
): readonly Obligation[] {
  if (instrument !== "specificGrant") return [];
  const first = Math.max(yearOf(date), yearOf(facts.from) - 1);
  const last = Math.min(
    determinedOn === null ? yearOf(facts.until) : yearOf(determinedOn),
    yearOf(facts.until),
  );
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
  return years.flatMap((year) => {
    const { days, dueOn, lateFrom } = sisaCalendar(year, sisa);
    return days.flatMap(({ moment, date: on, reference, evidence }) => {
      const basis = { reference, source: null, evidence };
      if (moment === "extensionBefore") {
        return [onDay("extensionRequest", facts, addDays(on, -1), basis, `${year}`, `${id}-${year}`)];
      }
      if (moment !== "delivery") return [];
      const days = { from: dueOn, until: lateFrom };
      return [{ ...due("sisaDelivery", facts, days, basis, `${year}`, `${id}-${year}`), dated: true }];
    });
  });
}

function ofRecovery({ id, instrument, scheme, date }: Award, determinedOn: LocalDate | null, facts: Facts) {
  if (determinedOn === null) return [];
  const own = schemes.find((known) => known.id === scheme)?.parameters.recoveryYears;
  const years = instrument === "subsidy" ? generalLaw.awb.recoveryYears : own;
  const read = years === undefined ? undefined : holdingAt(years, date);
  const basis: Basis =
    read === undefined
      ? { reference: null, source: null, evidence: "unknown" }
      : { reference: read.reference, source: null, evidence: read.evidence };
  if (read === undefined || read.value === null) {
    return [due("recoveryLimit", facts, { from: determinedOn, until: null }, basis, "", id)];
  }
  const limit = addYears(determinedOn, read.value, { overflow: "constrain" });
  return [onDay("recoveryLimit", facts, addDays(limit, -1), basis, "", id)];
}

function onDay(
  duty: ObligationDuty,
  facts: Facts,
  day: LocalDate,
  basis: Basis,
  detail = "",
  key: string = day,
): Obligation {
  return { ...due(duty, facts, { from: day, until: addDays(day, 1) }, basis, detail, key), dated: true };
}

function due(
  duty: ObligationDuty,
  { deal }: Facts,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate | null },
  basis: Basis,
  detail = "",
  key: string = from,
): Obligation {
  const { en, nl } = DUTY_WORDS[duty];
  const words = detail === "" ? { en, nl } : { en: `${en} ${detail}`, nl: `${nl} ${detail}` };
  return { id: `${deal.id}/${duty}/${key}`, duty, words, from, until, dated: false, ...basis };
}
