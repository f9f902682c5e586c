import { compareText } from "../foundation/compareText.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import { EVIDENCE } from "../vocabulary/evidence.js";
import type { DatedValue } from "./datedValue.js";
import type { Scheme, SchemeParameter, SchemeParameters } from "./scheme.js";
import { SCHEME_PARAMETERS } from "./schemeParameters.js";

/**
 * Gives a scheme values that the caller read in the text, with the caller's own references.
 *
 * **Details**: a parameter is replaced whole, with all its dates; `callerParameters` of the result names it, so that what
 * rests on it can be told from what the library read.
 *
 * @param scheme - The scheme; it stays as it is.
 * @param parameters - The parameters by name, each with its versions in the order of their days.
 * @returns The scheme with those values, frozen.
 * @throws {@link DomainError} `PARAMETER_INVALID` for a name that a scheme does not have, no versions, versions that
 * overlap or are out of order, or evidence that does not fit the value.
 *
 * @example
 * ```ts
 * import { localDate, schemeById, valueAt, withParameters } from "regio-deals";
 *
 * const scheme = schemeById("t3-2020");
 * const reference = { ...scheme.reference, article: "7" };
 * const own = withParameters(scheme, {
 *   recoveryYears: {
 *     parameter: "t3-2020.recoveryYears",
 *     versions: [{ from: null, until: null, value: 5, reference, evidence: "source", note: null }],
 *   },
 * });
 * valueAt(own.parameters.recoveryYears, localDate("2026-01-01")); // => 5
 * own.callerParameters; // => ["recoveryYears"]
 * valueAt(scheme.parameters.recoveryYears, localDate("2026-01-01")); // throws SCHEME_PARAMETER_UNKNOWN
 * ```
 */
export function withParameters(scheme: Scheme, parameters: Partial<SchemeParameters>): Scheme {
  const given = Object.entries(parameters) as [SchemeParameter, DatedValue<unknown>][];
  for (const [name, dated] of given) {
    if (!SCHEME_PARAMETERS.includes(name)) {
      throw invalid(
        `${describeValue(name)} as a parameter of a scheme`,
        "a name that SCHEME_PARAMETERS lists, such as budget",
      );
    }
    checkDated(dated, name);
  }
  const callerParameters = [...new Set([...scheme.callerParameters, ...given.map(([name]) => name)])].sort(
    compareText,
  );
  return deepFreeze({
    ...scheme,
    parameters: { ...scheme.parameters, ...structuredClone(parameters) },
    callerParameters,
  });
}

/** Refuses a parameter whose versions could not be told apart by date. */
export function checkDated({ versions }: DatedValue<unknown>, name: string): void {
  if (versions.length === 0) throw invalid(`no versions of ${name}`, "at least one");
  versions.forEach(({ from, until, value, evidence }, index) => {
    if (from !== null && until !== null && until <= from) {
      throw invalid(
        `a version of ${name} from ${from} until ${until}`,
        "an end that is later than the start",
      );
    }
    const before = versions[index - 1];
    if (before !== undefined && (before.until === null || from === null || from < before.until)) {
      throw invalid(
        `a version of ${name} from ${from ?? "no first day"} after one until ${before.until ?? "no last day"}`,
        "versions in the order of their days that do not overlap",
      );
    }
    if (!EVIDENCE.includes(evidence)) {
      throw invalid(`the evidence ${describeValue(evidence)} of ${name}`, `one of ${EVIDENCE.join(", ")}`);
    }
    if ((value === null) !== (evidence === "unknown")) {
      throw invalid(
        `the evidence ${describeValue(evidence)} beside ${value === null ? "no value" : "a value"} of ${name}`,
        '"unknown" where there is no value, and only there',
      );
    }
  });
}

function invalid(found: string, expected: string): DomainError {
  return unexpected("PARAMETER_INVALID", found, expected);
}
