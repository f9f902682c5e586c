import { deepFreeze } from "../foundation/deepFreeze.js";
import { dated, type VersionParts } from "./dated.js";
import type { LegalReference } from "./legalReference.js";
import type { Scheme, SchemeParameter, SchemeParameters, Tranche } from "./scheme.js";
import { SCHEME_PARAMETERS } from "./schemeParameters.js";
import type { ValueOf } from "./valueOf.js";

/** What was read of a scheme. */
export interface SchemeParts {
  readonly id: string;
  readonly title: string;
  readonly tranches: readonly Tranche[];
  readonly reference: LegalReference;
  /** What was found; any other parameter was looked for and is unknown. */
  readonly found: {
    readonly [P in SchemeParameter]?: VersionParts<ValueOf<P>> | readonly VersionParts<ValueOf<P>>[];
  };
}

/** Makes a frozen scheme of what was read; a parameter that was not found is there, and unknown. */
export function makeScheme({ id, title, tranches, reference, found }: SchemeParts): Scheme {
  const parameters = Object.fromEntries(
    SCHEME_PARAMETERS.map((name) => {
      const versions = found[name] ?? notFound(reference);
      const list = Array.isArray(versions) ? versions : [versions];
      return [name, dated(`${id}.${name}`, ...(list as readonly VersionParts<unknown>[]))];
    }),
  );
  return deepFreeze({
    id,
    title,
    tranches,
    reference,
    parameters: parameters as unknown as SchemeParameters,
    callerParameters: [],
  });
}

function notFound(reference: LegalReference): VersionParts<unknown> {
  return {
    value: null,
    evidence: "unknown",
    reference,
    note: "Looked for, and not found in what could be read.",
  };
}
