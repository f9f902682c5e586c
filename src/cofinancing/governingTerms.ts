import type { LocalDate } from "../calendar/localDate.js";
import { type CofinancingScheme, cofinancingSchemes } from "../law/cofinancingSchemes.js";
import type { DatedValue, DatedVersion } from "../law/datedValue.js";
import { COFINANCING_PARAMETERS, type CofinancingParameter } from "../law/schemeParameters.js";
import { usualScheme } from "../law/schemes.js";
import { holdingAt } from "../law/valueAt.js";
import type { ValueOf } from "../law/valueOf.js";
import type { Award } from "../portfolio/award.js";
import type { Group } from "../portfolio/envelope.js";

/** Which scheme governs a deal, and since which day. */
export interface GoverningScheme {
  /** The scheme; `null` where none is known, or several. */
  readonly scheme: CofinancingScheme | null;
  /** The day whose text holds to the end; `null` where nobody published one. */
  readonly date: LocalDate | null;
}

/** What a scheme says about co-financing for one deal; `null` where that is unknown. */
export type GoverningTerms = { readonly [P in CofinancingParameter]: ValueOf<P> | null };

/**
 * Finds the scheme of a deal: the caller's, else that of its awards, else the usual one of its tranche.
 *
 * **Details**: the day is that of the first award, else the day of signing. Awards under several schemes, an id that the
 * library does not know, and groups that are no tranche give none.
 */
export function governingScheme(
  given: CofinancingScheme | undefined,
  awards: readonly Award[],
  groups: readonly Group[],
  signedOn: LocalDate | null,
): GoverningScheme {
  const dates = awards.map((award) => award.date).sort();
  const date = dates[0] ?? signedOn;
  if (given !== undefined) return { scheme: given, date };
  const named = [...new Set(awards.flatMap(({ scheme }) => (scheme === null ? [] : [scheme])))];
  const usual = [
    ...new Set(groups.map((group) => (group.kind === "tranche" ? usualScheme(group.name) : null))),
  ];
  const ids = named.length > 0 ? named : usual;
  const scheme = ids.length === 1 ? cofinancingSchemes.find(({ id }) => id === ids[0]) : undefined;
  return { scheme: scheme ?? null, date };
}

/** What a scheme said on the day that governs a deal. */
export function governingTerms({ scheme, date }: GoverningScheme): GoverningTerms {
  const terms = COFINANCING_PARAMETERS.map((name) => {
    const dated: DatedValue<unknown> | undefined = scheme?.parameters[name];
    return [name, dated === undefined ? null : (governingVersion(dated, date)?.value ?? null)];
  });
  return Object.fromEntries(terms) as GoverningTerms;
}

/** The version of a parameter on the day that governs a deal; without a day, the only version there is. */
export function governingVersion<T>(
  dated: DatedValue<T>,
  date: LocalDate | null,
): DatedVersion<T> | undefined {
  if (date !== null) return holdingAt(dated, date);
  return dated.versions.length === 1 ? dated.versions[0] : undefined;
}
