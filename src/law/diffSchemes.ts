import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Language } from "../vocabulary/language.js";
import type { DatedValue, DatedVersion } from "./datedValue.js";
import type { Scheme, SchemeParameter } from "./scheme.js";
import { parameterWords, SCHEME_PARAMETERS } from "./schemeParameters.js";
import { holdingAt } from "./valueAt.js";
import { valueWords } from "./valueWords.js";

/** A parameter that is not the same on both sides. */
export interface SchemeDifference {
  /** The parameter. */
  readonly parameter: SchemeParameter;
  /** Its versions on the one side; none where nothing holds. */
  readonly before: readonly DatedVersion<unknown>[];
  /** Its versions on the other side. */
  readonly after: readonly DatedVersion<unknown>[];
  /** The difference in words. */
  readonly words: Readonly<Record<Language, string>>;
}

/**
 * Compares two schemes, parameter by parameter.
 *
 * **Details**: another value is a difference, and so is another day on which a value changes within a scheme; another
 * source of the same value is none, nor is the day on which a scheme itself begins, which `awardsFrom` tells. An unknown
 * value differs from any value, and not from another unknown.
 *
 * @param before - The one scheme.
 * @param after - The other.
 * @returns The differences in the order of the parameters, frozen; none for equal schemes.
 *
 * @example
 * ```ts
 * import { diffSchemes, schemeById } from "regio-deals";
 *
 * const differences = diffSchemes(schemeById("t5-2024"), schemeById("t6-2024"));
 * differences[0]?.words.en; // => "budget of the tranche: €384,600,000.00 becomes €244,300,000.00"
 * ```
 */
export function diffSchemes(before: Scheme, after: Scheme): readonly SchemeDifference[] {
  return differences(
    (parameter) => before.parameters[parameter].versions,
    (parameter) => after.parameters[parameter].versions,
  );
}

/**
 * Compares what a scheme says on two days.
 *
 * @param scheme - The scheme.
 * @param firstDay - The one day.
 * @param secondDay - The other day.
 * @returns The parameters whose value differs between those days, in the order of the parameters, frozen.
 * @throws {@link DomainError} `DATE_INVALID` for a text that is no date.
 *
 * @example
 * ```ts
 * import { diffScheme, localDate, schemeById } from "regio-deals";
 *
 * const differences = diffScheme(schemeById("t4-2023"), localDate("2023-01-01"), localDate("2024-01-01"));
 * differences[0]?.words.nl; // => "uitkeringsvorm: niet van kracht wordt specifieke uitkering"
 * ```
 */
export function diffScheme(
  scheme: Scheme,
  firstDay: LocalDate,
  secondDay: LocalDate,
): readonly SchemeDifference[] {
  const on = (date: LocalDate) => (parameter: SchemeParameter) => {
    const version = holdingAt<unknown>(scheme.parameters[parameter], date);
    return version === undefined ? [] : [version];
  };
  return differences(on(localDate(firstDay)), on(localDate(secondDay)));
}

/** The versions of a parameter on one side. */
type Side = (parameter: SchemeParameter) => DatedValue<unknown>["versions"];

function differences(before: Side, after: Side): readonly SchemeDifference[] {
  return deepFreeze(
    SCHEME_PARAMETERS.filter((parameter) => content(before(parameter)) !== content(after(parameter))).map(
      (parameter) => {
        const sides = [before(parameter), after(parameter)] as const;
        const en = `${parameterWords(parameter, "en")}: ${sides.map((side) => sayAll(parameter, side, "en")).join(" becomes ")}`;
        const nl = `${parameterWords(parameter, "nl")}: ${sides.map((side) => sayAll(parameter, side, "nl")).join(" wordt ")}`;
        return { parameter, before: sides[0], after: sides[1], words: { en, nl } };
      },
    ),
  );
}

/** What versions say, without their sources and without days where there is one only; fields stand in one order. */
function content(versions: readonly DatedVersion<unknown>[]): string {
  const alone = versions.length === 1;
  return JSON.stringify(versions.map(({ from, until, value }) => (alone ? value : [from, until, value])));
}

function sayAll(
  parameter: SchemeParameter,
  versions: readonly DatedVersion<unknown>[],
  language: Language,
): string {
  const none = language === "en" ? "not in force" : "niet van kracht";
  const [first, ...others] = versions;
  if (first === undefined) return none;
  if (others.length === 0) return sayValue(parameter, first.value, language);
  return versions.map((version) => sayOne(parameter, version, language)).join("; ");
}

function sayValue(parameter: SchemeParameter, value: unknown, language: Language): string {
  const unknown = language === "en" ? "unknown" : "onbekend";
  return value === null ? unknown : valueWords(parameter, value as never, language);
}

function sayOne(
  parameter: SchemeParameter,
  { from, until, value }: DatedVersion<unknown>,
  language: Language,
): string {
  const since = from === null ? "" : language === "en" ? ` from ${from}` : ` vanaf ${from}`;
  const end = until === null ? "" : language === "en" ? ` until ${until}` : ` tot ${until}`;
  return `${sayValue(parameter, value, language)}${since}${end}`;
}
