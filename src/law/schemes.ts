import { type LocalDate, localDate } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import { daysWords } from "./daysWords.js";
import type { Scheme, Tranche } from "./scheme.js";
import { caribbean } from "./schemes/caribbean.js";
import { rotterdamZuid } from "./schemes/rotterdamZuid.js";
import { trancheFive, trancheSix } from "./schemes/trancheFiveAndSix.js";
import { trancheFour } from "./schemes/trancheFour.js";
import { trancheOneAndTwo } from "./schemes/trancheOneAndTwo.js";
import { trancheThree } from "./schemes/trancheThree.js";
import { knownAt } from "./valueAt.js";

/** Every scheme that the library knows, oldest first; frozen. */
export const schemes: readonly Scheme[] = /* @__PURE__ */ (() =>
  Object.freeze([
    trancheOneAndTwo(),
    rotterdamZuid(),
    trancheThree(),
    trancheFour(),
    trancheFive(),
    trancheSix(),
    caribbean(),
  ]))();

/** The scheme that a tranche normally rests on. */
const USUAL: Readonly<Record<Tranche, string>> = {
  I: "t1-t2-agreement",
  II: "t1-t2-agreement",
  III: "t3-2020",
  IV: "t4-2023",
  V: "t5-2024",
  VI: "t6-2024",
};

/** The id of the scheme that a tranche normally rests on; `null` for a name that is no tranche. */
export function usualScheme(tranche: string): string | null {
  return Object.hasOwn(USUAL, tranche) ? USUAL[tranche as Tranche] : null;
}

/**
 * Finds a scheme by its id.
 *
 * @param id - The id, such as `"t3-2020"`; an award holds it.
 * @returns The scheme.
 * @throws {@link DomainError} `SCHEME_UNKNOWN` for an id that the library does not know.
 *
 * @example
 * ```ts
 * import { schemeById } from "regio-deals";
 *
 * schemeById("t3-2020").reference.publication; // => "Stcrt. 2020, 14351"
 * ```
 */
export function schemeById(id: string): Scheme {
  const scheme = schemes.find((candidate) => candidate.id === id);
  if (scheme !== undefined) return scheme;
  const found = `${describeValue(id)} as a scheme`;
  const expected = `one of ${schemes.map((known) => known.id).join(", ")}`;
  throw unexpected("SCHEME_UNKNOWN", found, expected, "A scheme of your own can be given as an argument.");
}

/**
 * Gives the scheme on which an award of a tranche can rest on a day.
 *
 * **Details**: a lapse ends new awards only; what was awarded before is governed by its scheme to the end, and that is
 * found by {@link schemeById}. The special grant to Caribbean bodies and what is left of Rotterdam-Zuid have schemes of
 * their own, which an award names.
 *
 * @param tranche - The tranche, by its Roman number.
 * @param date - The day of the award.
 * @returns The scheme.
 * @throws {@link DomainError} `SCHEME_UNKNOWN` for a tranche that the library does not know; `SCHEME_LAPSED` on a day
 * before the first or after the last on which it can carry an award.
 *
 * @example
 * ```ts
 * import { localDate, schemeAt } from "regio-deals";
 *
 * schemeAt("III", localDate("2020-07-01")).id; // => "t3-2020"
 * schemeAt("IV", localDate("2025-01-01")); // throws SCHEME_LAPSED
 * ```
 */
export function schemeAt(tranche: Tranche, date: LocalDate): Scheme {
  const day = localDate(date);
  const usual = usualScheme(tranche);
  if (usual === null) {
    const found = `${describeValue(tranche)} as a tranche`;
    const expected = `one of ${Object.keys(USUAL).join(", ")}`;
    throw unexpected("SCHEME_UNKNOWN", found, expected);
  }
  const scheme = schemeById(usual);
  const from = knownAt(scheme.parameters.awardsFrom, day);
  const until = knownAt(scheme.parameters.awardsUntil, day);
  if ((from === null || from <= day) && (until === null || day < until)) return scheme;
  const found = `${day} for an award under ${scheme.id}`;
  const expected = daysWords(from, until);
  const advice =
    "An award of that day needs a scheme that somebody read: name it on the award, or give one by withParameters.";
  throw unexpected("SCHEME_LAPSED", found, expected, advice);
}
