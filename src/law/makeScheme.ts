import { deepFreeze } from "../foundation/deepFreeze.js";
import { dated, type VersionParts } from "./dated.js";
import type { LegalReference } from "./legalReference.js";
import type { Scheme, SchemeParameter, SchemeParameters, Tranche } from "./scheme.js";
import { type CofinancingParameter, PARAMETER_NAMES } from "./schemeParameters.js";
import type { ValueOf } from "./valueOf.js";

/** What was read of some parameters of a scheme. */
interface Parts<P extends SchemeParameter> {
  readonly id: string;
  readonly reference: LegalReference;
  /** What was found; any other parameter was looked for and is unknown. */
  readonly found: {
    readonly [Q in P]?: VersionParts<ValueOf<Q>> | readonly VersionParts<ValueOf<Q>>[];
  };
}

/** What was read of a scheme on co-financing. */
export type CofinancingParts = Parts<CofinancingParameter>;

/** What was read of a scheme. */
export interface SchemeParts extends Parts<SchemeParameter> {
  readonly title: string;
  readonly tranches: readonly Tranche[];
}

/** Makes a frozen scheme of what was read; a parameter that was not found is there, and unknown. */
export function makeScheme(parts: SchemeParts): Scheme {
  const { id, title, tranches, reference } = parts;
  const parameters = parametersOf(PARAMETER_NAMES, parts);
  return deepFreeze({ id, title, tranches, reference, parameters, callerParameters: [] });
}

/** Makes the named parameters of what was read of them. */
export function parametersOf<P extends SchemeParameter>(
  names: readonly P[],
  { id, reference, found }: Parts<P>,
): Pick<SchemeParameters, P> {
  const parameters = Object.fromEntries(
    names.map((name) => {
      const versions = found[name] ?? notFound(reference);
      const list = Array.isArray(versions) ? versions : [versions];
      return [name, dated(`${id}.${name}`, ...(list as readonly VersionParts<unknown>[]))];
    }),
  );
  return parameters as unknown as Pick<SchemeParameters, P>;
}

function notFound(reference: LegalReference): VersionParts<unknown> {
  return {
    value: null,
    evidence: "unknown",
    reference,
    note: "Looked for, and not found in what could be read.",
  };
}
